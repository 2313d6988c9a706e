import { CursorInvalid } from './errors.js';

type Key = string | number;

/**
 * A cursor names its list and holds the sort keys of an item, so that a page goes on after them whatever was added in
 * between. Opaque: its form may change, and clients pass it back unchanged.
 */
export function cursorOf(list: string, keys: readonly Key[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/**
 * The sort keys that a cursor holds; null where there is none.
 *
 * @param types - of the list's keys, in their order
 * @param where - the argument that holds it
 * @throws CursorInvalid where the cursor is broken, or another list's
 */
export function keysOf(
  list: string,
  types: readonly ('string' | 'number')[],
  cursor: string | null,
  where: 'after' | 'before' = 'after',
): Key[] | null {
  if (cursor === null) return null;
  const [name, ...keys] = parsed(cursor);
  const fits = name === list && keys.length === types.length;
  if (!fits || !keys.every((key, at) => typeof key === types[at])) throw new CursorInvalid(where);
  return keys as Key[];
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

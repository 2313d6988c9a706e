import { CursorInvalid } from './errors.js';

type Key = string | number | null;

/**
 * A cursor names its list and holds the sort keys of an item, so that a page goes on after them whatever was added in
 * between. Opaque: its form may change, and clients pass it back unchanged.
 */
export function cursorOf(list: string, keys: readonly Key[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/**
 * The sort keys that a cursor holds; for each key, null where there is no cursor.
 *
 * @param types - of the list's keys, in their order
 * @throws CursorInvalid where the cursor is broken, or another list's
 */
export function keysOf(
  list: string,
  types: readonly ('string' | 'number')[],
  cursor: string | null | undefined,
): Key[] {
  if (cursor === null || cursor === undefined) return types.map(() => null);
  const [name, ...keys] = parsed(cursor);
  const fits = name === list && keys.length === types.length;
  if (!fits || !keys.every((key, at) => key === null || typeof key === types[at])) throw new CursorInvalid('after');
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

import type { Standing } from './changes.js';

/** What an identity holds of the decisions about it: whether there is any, and the name and kind given last. */
export interface Held {
  readonly held: true | null;
  readonly name: string | null;
  /** When it was given, and by which decision. */
  readonly nameAt: string | null;
  readonly kind: string | null;
  readonly kindAt: string | null;
}

/** @param own - the decisions that stand about one identity, in the order in which they were made */
export function heldOf(own: readonly Standing[]): Held {
  const named = own.findLast(({ kind }) => kind === 'RENAME');
  const sorted = own.findLast(({ kind }) => kind === 'SET_KIND');
  return {
    held: own.length > 0 ? true : null,
    name: named?.payload.name ?? null,
    nameAt: named === undefined ? null : `${named.made} ${named.id}`,
    kind: sorted?.payload.actorKind ?? null,
    kindAt: sorted === undefined ? null : `${sorted.made} ${sorted.id}`,
  };
}

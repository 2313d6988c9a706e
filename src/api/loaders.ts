import type { Reads } from './reads.js';

/** Everything that resolvers look up by id, gathered so that many look-ups are one statement. */
export interface Loaders {
  readonly reads: Reads;
}

export function newLoaders(reads: Reads): Loaders {
  return { reads };
}

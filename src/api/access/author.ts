import type { Caller } from '../../access/caller.js';
import { DEFAULT_AUTHOR } from '../../graph/decisions/decision.js';
import { AuthorRefused } from '../errors.js';

/**
 * Under whose name a decision is recorded: the caller's, or, where nobody has to say who they are, the one that is given.
 *
 * @throws AuthorRefused where a caller who has a name gives another
 */
export function authorOf({ name }: Caller, by: string | null | undefined): string {
  if (name === null) return by ?? DEFAULT_AUTHOR;
  if (by !== null && by !== undefined && by !== name) throw new AuthorRefused(name);
  return name;
}

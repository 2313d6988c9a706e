import type { Caller } from '../../access/caller.js';
import { AccessUndeclared, RoleTooLow } from '../../access/errors.js';
import { includesRole } from '../../access/roles.js';
import type { Need } from './needs.js';

/**
 * Refuses who may not ask for something.
 *
 * @param what - the field or the path
 * @param need - what was declared of it; undefined where nothing was
 * @throws AccessUndeclared, RoleTooLow
 */
export function checkRole({ role }: Caller, need: Need | undefined, what: string): void {
  if (need === undefined) throw new AccessUndeclared(what);
  if (need !== 'anyone' && !includesRole(role, need)) throw new RoleTooLow(what, role, need);
}

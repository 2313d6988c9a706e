/**
 * What callers may be, each of them all that those before it are: a reader asks, an ingester also adds and deletes
 * articles, a curator also decides, an admin may do everything. One row, so that who has to do two things needs no admin.
 */
export const ROLES = ['reader', 'ingester', 'curator', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** Whether a role is the one that is needed, or one that includes it. */
export function includesRole(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** The most that one of several names of roles allows; undefined where none of them is a role. */
export function highestRole(names: readonly unknown[]): Role | undefined {
  return ROLES.findLast((role) => names.includes(role));
}

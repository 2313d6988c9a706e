import { createHash } from 'node:crypto';

/** What defines a node: what it is, and then whatever tells it from others of its kind. */
export type Definition = readonly [label: string, ...rest: readonly (string | number | null | readonly string[])[]];

/**
 * The identifier of the node that a definition defines: the same wherever and whenever it is made.
 *
 * @returns 32 hexadecimal digits, the first half of a SHA-256
 */
export function identifier(definition: Definition): string {
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 32);
}

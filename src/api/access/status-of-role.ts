import type { GraphQLError } from 'graphql';
import { RoleTooLow } from '../../access/errors.js';

/**
 * The status of an answer that gives nothing, since the caller's role was too low for it; undefined for any other.
 *
 * Mutations run one after another: those before the one that was refused were done.
 */
export function statusOfRole(data: unknown, errors: readonly GraphQLError[]): 403 | undefined {
  const isRefused =
    data === null && errors.length > 0 && errors.every(({ originalError }) => originalError instanceof RoleTooLow);
  return isRefused ? 403 : undefined;
}

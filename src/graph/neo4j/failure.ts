import neo4j, { Neo4jError } from 'neo4j-driver';
import { CasusError } from '../../errors.js';
import { StatementRefused, StatementTimedOut, StoreForbidden, StoreUnavailable } from '../errors.js';
import type { Statement } from '../store.js';

/**
 * Turns what the driver throws into what GraphStore promises. What isn't the driver's passes as it is.
 *
 * @param timeoutMs - how long the transaction might take
 * @param retriable - 'retriable passes' inside a transaction, so that the driver sees what it may begin anew
 */
export function failureOf(
  error: unknown,
  store: string,
  timeoutMs: number,
  statement?: Statement,
  retriable?: 'retriable passes',
): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (retriable !== undefined && (neo4j.isRetryableError(error) || isGone(error))) return error;
  if (TIMED_OUT.test(error.code)) return new StatementTimedOut(statement ?? 'a transaction', timeoutMs, error);
  if (error.code.startsWith('Neo.ClientError.Security.')) return new StoreForbidden(store, error);
  if (error.code.startsWith('Neo.ClientError.')) return new StatementRefused(statement ?? 'a transaction', error);
  return new StoreUnavailable(store, error);
}

const TIMED_OUT = /^Neo\.ClientError\.Transaction\.TransactionTimedOut/;

/** Whether another writer deleted what a transaction was about to change. Neo4j takes it for the client's fault. */
export function isGone(error: unknown): boolean {
  if (error instanceof CasusError) return false;
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Statement.EntityNotFound';
}

/** Whether another process was at the same part of the schema. Neo4j takes it for the client's fault, or for a deadlock. */
export function isDefinedMeanwhile(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    (neo4j.isRetryableError(error) ||
      /^Neo\.ClientError\.Schema\.(\w*AlreadyExists|\w*CreationFailed)$/.test(error.code))
  );
}

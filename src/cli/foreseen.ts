import { CasusError } from '../errors.js';
import type { FailureLog } from '../failure-log.js';
import { IngestionFailed } from '../ingestion/batch/errors.js';

/** Makes an error that can be shown of any, whose details the log then has. */
export function foreseenBy(log: FailureLog): (where: string, error: unknown) => CasusError {
  return (where, error) =>
    error instanceof CasusError ? error : new IngestionFailed(where, log.record(error).id, error);
}

import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CasusError, LimitExceeded } from '../errors.js';
import type { FailureLog } from '../failure-log.js';
import { UNFORESEEN, failures } from '../failures.js';
import { ArgumentsInvalid, QueryMissing } from './errors.js';

/**
 * Turns any error into one that a client may see. What Casus raises on purpose, and what GraphQL or HTTP say of the
 * request, is shown with its code; everything else is masked by an id that is in the log.
 */
export function shownError(error: unknown, log: FailureLog): GraphQLFormattedError {
  const shown = formOf(error, log);
  const code = shown.extensions?.code;
  // Of the others the log tells.
  if (typeof code === 'string' && code !== UNFORESEEN) failures.tell({ code });
  return shown;
}

function formOf(error: unknown, log: FailureLog): GraphQLFormattedError {
  const graphqlError = isGraphQLError(error) ? error : undefined;
  const origin: unknown = namedAnew(graphqlError?.originalError ?? error);
  const place = placeOf(graphqlError);
  if (origin instanceof CasusError) return { message: origin.message, ...place, extensions: extensionsOf(origin) };
  if (graphqlError !== undefined && isGraphQLError(origin)) {
    return { message: graphqlError.message, ...place, extensions: { code: codeOf(graphqlError) } };
  }
  if (isRequestFault(origin)) return { message: origin.message, ...place, extensions: { code: origin.code } };
  const { id } = log.record(origin);
  return {
    message: `Something unforeseen went wrong. Its details are in the log under ${id}.`,
    ...place,
    extensions: { code: UNFORESEEN, id },
  };
}

/** Errors of graphql-jit look like GraphQL's, but are not made by its class. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError || (error instanceof Error && 'locations' in error && 'originalError' in error);
}

/** Gives our own form to what Mercurius says of a query. */
function namedAnew(origin: unknown): unknown {
  const { code } = (origin ?? {}) as { code?: unknown };
  // It takes a request without a query for one whose query was to be looked up.
  if (code === 'MER_ERR_GQL_PERSISTED_QUERY_NOT_FOUND') return new QueryMissing();
  return origin;
}

function placeOf(error: GraphQLError | undefined): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return {
    ...(error?.locations === undefined ? {} : { locations: error.locations }),
    ...(error?.path === undefined ? {} : { path: error.path }),
  };
}

function extensionsOf(error: CasusError): Record<string, unknown> {
  const { code, details } = error;
  if (error instanceof ArgumentsInvalid) return { code, ...details, fields: error.faults };
  if (error instanceof LimitExceeded) return { code, ...details, ...error.figures };
  return { code, ...details };
}

function codeOf(error: GraphQLError): string {
  if (error.message.startsWith('GraphQL introspection has been disabled')) return 'INTROSPECTION_OFF';
  return error.message.startsWith('Syntax Error') ? 'QUERY_MALFORMED' : 'QUERY_INVALID';
}

/** Faults of the request that Fastify and Mercurius name: too large a body, no JSON, a wrong content type, too deep a query. */
function isRequestFault(error: unknown): error is Error & { code: string } {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  const status = 'statusCode' in error ? error.statusCode : undefined;
  return error.code.startsWith('MER_ERR_') || (typeof status === 'number' && status < 500);
}

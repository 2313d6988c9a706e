import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { QueryMalformed, QueryTooCostly, QueryTooLong } from './errors.js';
import { QueryTooMany } from './limits/errors.js';

/** Most names of a document, braces and all. Chosen: ten times the longest query of the explorer. */
export const MAX_TOKENS = 5_000;

/** Highest cost of one request; a field costs 1, and a list what its items cost, times how many it may have. */
export const MAX_COST = 100_000;

/** Largest request, in bytes. Chosen: the longest article, each character escaped as \uXXXX, with room for its metadata. */
export const MAX_BODY_BYTES = 7_000_000;

/** Longest that a client may take to send one, in milliseconds. Chosen: the largest, over a slow line of 60 kB a second. */
export const MAX_RECEIVING_MS = 120_000;

/** Longest query, in characters. Chosen: parsed queries are kept, so that long texts are better sent as variables. */
export const MAX_QUERY_LENGTH = 200_000;

/** Most items of one page of a list, and how many there are where nothing is said. */
export const MAX_FIRST = 500;
export const DEFAULT_FIRST = 20;

/** Most fields that are looked at to know the cost, each fragment as often as it is spread. Chosen: fifty times introspection, which has a hundred. */
const MAX_NODES = 5_000;

/**
 * Refuses a request before it runs where it could cost too much.
 *
 * @throws QueryTooCostly, QueryTooMany
 */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): void {
  const cost = costOf({
    schema,
    query: document,
    variables,
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
    maxQueryNodes: MAX_NODES,
  });
  if (cost > MAX_COST) throw new QueryTooCostly(cost, MAX_COST);
}

function costOf(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    const isTooLarge = error instanceof GraphQLError && error.message.includes('maximum allowed number of nodes');
    throw isTooLarge ? new QueryTooMany('spread fields', MAX_NODES + 1, MAX_NODES) : error;
  }
}

/** Cost of a list: what each of its items costs, as many times as it may have items. */
export function costOfList({
  args,
  childComplexity,
}: Pick<ComplexityEstimatorArgs, 'args' | 'childComplexity'>): number {
  const { first, last } = args as { first?: number | null; last?: number | null };
  return 1 + Math.max(0, first ?? last ?? DEFAULT_FIRST) * childComplexity;
}

/**
 * Refuses a query before it is parsed: one too long to be kept in the cache of queries, and one that is JSON, which
 * Mercurius would take for a syntax tree, past the limit on tokens.
 *
 * @throws QueryTooLong, QueryMalformed
 */
export function refuseUnreadable(source: string): void {
  if (source.length > MAX_QUERY_LENGTH) throw new QueryTooLong(source.length, MAX_QUERY_LENGTH);
  if (/^\s*(\{\s*["}]|["[\d-]|(true|false|null)\b)/.test(source)) throw new QueryMalformed();
}

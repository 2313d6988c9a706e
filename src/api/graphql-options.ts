import { type MercuriusDriverConfig, MercuriusDriver } from '@nestjs/mercurius';
import type { FastifyRequest } from 'fastify';
import { getOperationAST, OperationTypeNode } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { Config } from '../config/config.js';
import type { FailureLog } from '../failure-log.js';
import type { GraphStore } from '../graph/store.js';
import { statusOfRole } from './access/status-of-role.js';
import { shownError } from './error-format.js';
import { OperationUnknown } from './errors.js';
import { MAX_DEPTH, MAX_TOKENS, checkCost, refuseUnreadable, validationRules } from './limits.js';
import { newRequestContext, type RequestContext } from './request-context.js';
import { singleOperation } from './single-operation.js';

/** Asked for the second time, a query is compiled. Chosen: clients send the same few queries again and again. */
const COMPILE_AFTER = 1;

/** Queries that are kept parsed and compiled. Chosen: more than an explorer and a few programs have. */
const CACHED_QUERIES = 200;

/** How the API is served: Mercurius with compiled queries, its limits, and one context for each request. */
export function graphqlOptions(store: GraphStore, config: Config, log: FailureLog): MercuriusDriverConfig {
  return {
    driver: MercuriusDriver,
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    graphiql: false,
    jit: COMPILE_AFTER,
    queryDepth: MAX_DEPTH,
    csrfPrevention: true,
    validationRules,
    graphql: { parseOptions: { maxLexicalTokens: MAX_TOKENS } },
    context: (request: FastifyRequest) => newRequestContext(store, request),
    cache: CACHED_QUERIES,
    hooks: { preParsing, preExecution: checksOf(config), onResolution },
    errorFormatter: ({ data, errors = [] }: ExecutionResult) => ({
      // With data, or null for all of it, the query was run; without, it was refused.
      statusCode: data === undefined ? refusalStatus(errors[0]) : (statusOfRole(data, errors) ?? 200),
      response: { data: data ?? null, errors: errors.flatMap(severalOf).map((error) => shownError(error, log)) },
    }),
  };
}

function preParsing(_schema: GraphQLSchema, source: string): void {
  refuseUnreadable(source);
}

function onResolution(_execution: unknown, context: unknown): void {
  (context as RequestContext).reads.end();
}

/** What is checked of an operation before it runs; and its time begins. */
function checksOf({ CASUS_QUERY_TIMEOUT_MS }: Config) {
  return (
    schema: GraphQLSchema,
    document: DocumentNode,
    context: unknown,
    variables: Record<string, unknown>,
  ): { document: DocumentNode } | undefined => {
    const { operationName, reads } = context as RequestContext;
    const operation = getOperationAST(document, operationName);
    if (operationName !== undefined && operation === null) throw new OperationUnknown(operationName);
    const single = singleOperation(document, operationName);
    checkCost(schema, single ?? document, variables, operationName);
    // A mutation is not given up halfway: what it is allowed to change is bounded by the size of the request.
    if (operation?.operation === OperationTypeNode.QUERY) reads.limitTo(CASUS_QUERY_TIMEOUT_MS);
    return single === undefined ? undefined : { document: single };
  };
}

/** The status of a refused request: what Fastify or Mercurius give it, else 400. */
function refusalStatus(error: GraphQLError | undefined): number {
  const { statusCode } = (error?.originalError ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : 400;
}

/** The errors that Mercurius wraps in one of its own, when a query is refused before it runs. */
function severalOf(error: GraphQLError): readonly unknown[] {
  const { code, errors } = (error.originalError ?? {}) as { code?: unknown; errors?: unknown };
  // A mutation by GET is told by the wrapper alone.
  return Array.isArray(errors) && code !== 'MER_ERR_METHOD_NOT_ALLOWED' ? (errors as unknown[]) : [error];
}

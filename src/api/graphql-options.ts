import { type MercuriusDriverConfig, MercuriusDriver } from '@nestjs/mercurius';
import type { FastifyRequest } from 'fastify';
import { getOperationAST, getVariableValues, NoSchemaIntrospectionCustomRule, OperationTypeNode } from 'graphql';
import type {
  OperationDefinitionNode,
  DocumentNode,
  ExecutionResult,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
} from 'graphql';
import type { Config } from '../config/config.js';
import { CasusError } from '../errors.js';
import type { FailureLog } from '../failure-log.js';
import type { GraphStore } from '../graph/store.js';
import { statusOfRole } from './access/status-of-role.js';
import { shownError } from './error-format.js';
import { OperationUnknown } from './errors.js';
import { MAX_TOKENS, checkCost, refuseUnreadable } from './limits.js';
import { checkSize } from './limits/document-size.js';
import { BatchRefused, RequestTimedOut, RequestTooLarge } from './limits/errors.js';
import { refuseLargeVariables, refuseNested } from './limits/nesting.js';
import { knownQueries, persistedQueries } from './limits/persisted-queries.js';
import { newRequestContext, type RequestContext } from './request-context.js';
import { singleOperation } from './single-operation.js';
import { withDefaults } from './variable-defaults.js';

/** Asked for the second time, a query is compiled. Chosen: clients send the same few queries again and again. */
const COMPILE_AFTER = 1;

/** Queries that are kept parsed and compiled. Chosen: more than an explorer and a few programs have. */
const CACHED_QUERIES = 200;

/** Most faults of one query that are told. Chosen: as many as somebody mends at once. */
const TOLD_FAULTS = 10;

/** How the API is served: Mercurius with compiled queries, its limits, and one context for each request. */
export function graphqlOptions(store: GraphStore, config: Config, log: FailureLog): MercuriusDriverConfig {
  const { CASUS_PERSISTED_ONLY: known } = config;
  return {
    driver: MercuriusDriver,
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    graphiql: false,
    jit: COMPILE_AFTER,
    csrfPrevention: true,
    validationRules: config.introspection ? [] : [NoSchemaIntrospectionCustomRule],
    persistedQueryProvider: persistedQueries(known === undefined ? undefined : knownQueries(known)),
    graphql: { parseOptions: { maxLexicalTokens: MAX_TOKENS }, validateOptions: { maxErrors: TOLD_FAULTS } },
    context: (request: FastifyRequest) => newRequestContext(store, request),
    cache: CACHED_QUERIES,
    hooks: { preParsing, preValidation: checkSize, preExecution: checksOf(config), onResolution },
    errorFormatter: ({ data, errors = [] }: ExecutionResult, context: unknown) => {
      const all = refusalOf(requestOf(context), errors) ?? errors.flatMap(severalOf);
      const several = data === undefined ? all.slice(0, TOLD_FAULTS) : all;
      const shown = several.map((error) => shownError(error, log));
      // With data, or null for all of it, the query was run; without, it was refused.
      return {
        statusCode:
          data === undefined || several.some(isTimeout)
            ? refusalStatus(several[0])
            : (statusOfRole(data, errors) ?? 200),
        response: { data: data ?? null, errors: config.introspection ? shown : shown.map(withoutSuggestion) },
      };
    },
  };
}

/** Before the query is parsed. Variables are looked at as they were sent, since they are checked before the next hook. */
function preParsing(_schema: GraphQLSchema, source: string, context: unknown): void {
  refuseUnreadable(source);
  refuseNested(source, MAX_TOKENS);
  refuseLargeVariables(variablesOf(requestOf(context)));
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
    variables: Record<string, unknown> | null | undefined,
  ): { document?: DocumentNode; variables?: Record<string, unknown> } | undefined => {
    const { operationName, reads } = context as RequestContext;
    const operation = getOperationAST(document, operationName);
    if (operationName !== undefined && operation === null) throw new OperationUnknown(operationName);
    const given = variables ?? {};
    if (operation) refuseWrong(schema, operation, given);
    const single = singleOperation(document, operationName);
    checkCost(schema, single ?? document, given, operationName);
    // A mutation is not given up halfway: what it is allowed to change is bounded by the size of the request.
    if (operation?.operation === OperationTypeNode.QUERY) reads.limitTo(CASUS_QUERY_TIMEOUT_MS);
    return {
      ...(single !== undefined && { document: single }),
      ...(operation && { variables: withDefaults(operation, given) }),
    };
  };
}

/** As they were sent: by GET as JSON, which was read before. */
function variablesOf({ body, query }: FastifyRequest): unknown {
  const { variables } = (body ?? query ?? {}) as { variables?: unknown };
  return typeof variables === 'string' ? JSON.parse(variables) : variables;
}

/**
 * Where a query is about to be compiled Mercurius hasn't checked its variables, and what looks at them next would name each
 * of thousands of faults.
 */
function refuseWrong(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: TOLD_FAULTS,
  });
  if (errors !== undefined) throw new AggregateError(errors);
}

function requestOf(context: unknown): FastifyRequest {
  return (context as { reply: { request: FastifyRequest } }).reply.request;
}

/** What Fastify and Mercurius refuse in words of their own, in ours, with the figures. */
function refusalOf({ body, headers, routeOptions }: FastifyRequest, errors: readonly GraphQLError[]) {
  if (Array.isArray(body)) return [new BatchRefused(body.length)];
  const { code } = (errors[0]?.originalError ?? {}) as { code?: unknown };
  if (code !== 'FST_ERR_CTP_BODY_TOO_LARGE') return undefined;
  return [new RequestTooLarge(Number(headers['content-length']), routeOptions.bodyLimit)];
}

/** The status of a refused request: what Casus gives it, or Fastify or Mercurius where they blame the client; else 400. */
function refusalStatus(error: unknown): number {
  const { originalError = error } = (error ?? {}) as { originalError?: unknown };
  const { statusCode } = (originalError ?? {}) as { statusCode?: unknown };
  if (typeof statusCode !== 'number') return 400;
  return originalError instanceof CasusError || (statusCode >= 400 && statusCode < 500) ? statusCode : 400;
}

function isTimeout(error: unknown): boolean {
  return (error as { originalError?: unknown }).originalError instanceof RequestTimedOut;
}

/** The errors that Mercurius wraps in one of its own, when a query is refused before it runs. */
function severalOf(error: GraphQLError): readonly unknown[] {
  const { code, errors } = (error.originalError ?? {}) as { code?: unknown; errors?: unknown };
  // A mutation by GET is told by the wrapper alone.
  return Array.isArray(errors) && code !== 'MER_ERR_METHOD_NOT_ALLOWED' ? (errors as unknown[]) : [error];
}

/** GraphQL suggests names out of the schema, which a server that keeps its schema to itself doesn't. */
function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ Did you mean .*$/su, '') };
}

import websocket from '@fastify/websocket';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { ExecutionArgs, GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import { Access } from '../../access/access.js';
import { AccessRefused } from '../../access/errors.js';
import { Config } from '../../config/config.js';
import { FailureLog } from '../../failure-log.js';
import { GraphStore } from '../../graph/store.js';
import { checkRole } from '../access/check-role.js';
import { shownError } from '../error-format.js';
import { MAX_TOKENS, checkCost, refuseUnreadable } from '../limits.js';
import { checkSize } from '../limits/document-size.js';
import { QueryNotAllowed } from '../limits/errors.js';
import { refuseLargeVariables, refuseNested } from '../limits/nesting.js';
import { knownQueries } from '../limits/persisted-queries.js';
import { newRequestContext, type RequestContext } from '../request-context.js';
import { TooManySubscriptions } from './errors.js';

/** Where subscriptions are asked for. */
export const SUBSCRIPTIONS_PATH = '/graphql/subscriptions';

/** Most subscriptions of one connection, and most connections of one client. Chosen: several windows of an explorer. */
const MOST_SUBSCRIPTIONS = 10;
const MOST_CONNECTIONS = 10;

/** Largest message that a client may send, in bytes. Chosen: the longest query, with room for its variables. */
const MAX_MESSAGE_BYTES = 1_000_000;

/** Tells a browser's or a program's WebSocket that it may not connect, as RFC 6455 leaves to applications. */
const TOO_MANY_CONNECTIONS = 4429;

/**
 * Serves subscriptions by the protocol graphql-transport-ws. A browser can't send headers with it, so the key may stand in the
 * first message, `connection_init`, as `authorization`. The next message to a client is made once the one before it is sent.
 *
 * @see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 */
@Injectable()
export class SubscriptionsServer implements OnModuleInit {
  constructor(
    @Inject(HttpAdapterHost) private readonly http: HttpAdapterHost<FastifyAdapter>,
    @Inject(GraphQLSchemaHost) private readonly schema: GraphQLSchemaHost,
    @Inject(GraphStore) private readonly store: GraphStore,
    @Inject(Config) private readonly config: Config,
    @Inject(FailureLog) private readonly log: FailureLog,
  ) {}

  async onModuleInit(): Promise<void> {
    const server = this.http.httpAdapter.getInstance();
    await server.register(websocket, { options: { maxPayload: MAX_MESSAGE_BYTES } });
    server.route({
      method: 'GET',
      url: SUBSCRIPTIONS_PATH,
      // Who may connect is known once the first message is there.
      config: { need: 'anyone' },
      handler: (_request, reply) =>
        reply
          .code(426)
          .header('upgrade', 'websocket')
          .send({ errors: [NO_SOCKET] }),
      wsHandler: this.handler(),
    });
  }

  private handler(): ReturnType<typeof makeHandler> {
    const { config, log, store } = this;
    const access = new Access(config);
    const file = config.CASUS_PERSISTED_ONLY;
    const allowed = file === undefined ? undefined : new Set(knownQueries(file).values());
    const connections = new Map<string, number>();

    return makeHandler<Record<string, unknown>>({
      onConnect: async (client) => {
        const { request, socket } = client.extra;
        try {
          if (!isAllowedOrigin(request, config)) return false;
          const { authorization } = client.connectionParams ?? {};
          request.caller = await access.callerOf(
            typeof authorization === 'string' ? authorization : request.headers.authorization,
          );
          checkRole(request.caller, 'reader', SUBSCRIPTIONS_PATH);
        } catch (error) {
          if (error instanceof AccessRefused) return false;
          throw error;
        }
        const who = `${request.caller.id} ${request.ip}`;
        const count = (connections.get(who) ?? 0) + 1;
        if (count > MOST_CONNECTIONS) {
          socket.close(TOO_MANY_CONNECTIONS, `A client may have ${MOST_CONNECTIONS} connections.`);
          return true;
        }
        connections.set(who, count);
        socket.once('close', () => {
          const left = (connections.get(who) ?? 1) - 1;
          if (left > 0) connections.set(who, left);
          else connections.delete(who);
        });
        return true;
      },
      onSubscribe: (client, _, payload) => {
        try {
          if (Object.keys(client.subscriptions).length > MOST_SUBSCRIPTIONS) {
            throw new TooManySubscriptions(MOST_SUBSCRIPTIONS);
          }
          if (allowed?.has(payload.query) === false) throw new QueryNotAllowed();
          const { schema } = this.schema;
          return executionOf(schema, payload, newRequestContext(store, client.extra.request), config);
        } catch (error) {
          // As one of GraphQL's, which `onError` is given and shows as the cause demands.
          return [
            error instanceof GraphQLError ? error : new GraphQLError('refused', { originalError: error as Error }),
          ];
        }
      },
      onError: (_client, _id, _payload, errors) => errors.map((error) => shownError(error, log)),
      onNext: (_client, _id, _payload, _args, result) => {
        const { data = null, errors } = result;
        return errors === undefined ? undefined : { data, errors: errors.map((error) => shownError(error, log)) };
      },
    });
  }
}

const NO_SOCKET = {
  message: 'Subscriptions need a WebSocket with the subprotocol graphql-transport-ws.',
  extensions: { code: 'UPGRADE_REQUIRED' },
};

const WITHOUT_INTROSPECTION = [...specifiedRules, NoSchemaIntrospectionCustomRule];

/** Pages of other origins would otherwise reach a server on this machine through the browser of who visits them. */
function isAllowedOrigin({ headers: { origin, host } }: FastifyRequest, config: Config): boolean {
  if (origin === undefined || config.origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Checks a request as those by HTTP are checked.
 *
 * @throws GraphQLError, CasusError
 */
function executionOf(
  schema: GraphQLSchema,
  { query, variables, operationName }: SubscribePayload,
  contextValue: RequestContext,
  config: Config,
): ExecutionArgs | readonly GraphQLError[] {
  refuseUnreadable(query);
  refuseNested(query, MAX_TOKENS);
  refuseLargeVariables(variables);
  const document = parse(query, { maxTokens: MAX_TOKENS });
  checkSize(schema, document);
  const errors = validate(schema, document, config.introspection ? specifiedRules : WITHOUT_INTROSPECTION);
  if (errors.length > 0) return errors;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    return [new GraphQLError('Only subscriptions are answered here; ask for the rest at /graphql.')];
  }
  checkCost(schema, document, variables ?? {}, operationName ?? undefined);
  return { schema, document, contextValue, variableValues: variables ?? {}, operationName: operationName ?? null };
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getOperationAST, type DocumentNode } from 'graphql';
import { onErrand } from '../graph/errand.js';
import type { Metrics } from './metrics.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The GraphQL operation that ran for it, once it runs. */
    operation?: { readonly name: string | undefined; readonly type: string } | undefined;
  }
}

/** What whoever watches the process asks for again and again. */
const WATCHED = /^\/(healthz|readyz|metrics)$/;

/** The path of a request as it is declared; undefined where there is none such. What people wrote there isn't in it. */
export function routeOf({ is404, routeOptions }: FastifyRequest): string | undefined {
  return is404 ? undefined : routeOptions.url;
}

/** Whether somebody only looks whether the server runs. */
export function isWatching(request: FastifyRequest): boolean {
  return WATCHED.test(routeOf(request) ?? '');
}

/**
 * Gives each request its id, which its statements bear too and its answer tells; counts it, and logs it once it is
 * answered. To be called before hooks that refuse requests.
 */
export function watchRequests(server: FastifyInstance, metrics: Metrics): void {
  server.decorateRequest('operation', undefined);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  // Once the body is read, since reading it loses on whose errand that is.
  server.addHook('preHandler', (request, _reply, done) => {
    onErrand({ requestId: request.id, mustGoOn: () => undefined }, done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { statusCode: status, elapsedTime } = reply;
    metrics.countRequest(request.method, routeOf(request), status, elapsedTime);
    logAnswer(request, status, elapsedTime);
    done();
  });
  server.addHook('onReady', (done) => {
    watchOperations(server, metrics);
    done();
  });
}

function logAnswer(request: FastifyRequest, status: number, elapsedTime: number): void {
  const { method, operation, caller } = request;
  const told = { method, route: routeOf(request), status, ms: rounded(elapsedTime), operation, callerId: caller?.id };
  if (isWatching(request)) request.log.debug(told, 'answered');
  else if (status >= 500) request.log.error(told, 'answered');
  else request.log.info(told, 'answered');
}

/** Milliseconds, to the thousandth. */
export function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

function watchOperations(server: FastifyInstance, metrics: Metrics): void {
  const began = new WeakMap<object, number>();
  server.graphql.addHook('preExecution', (_schema, document, context) => {
    const { reply, operationName } = context as unknown as {
      reply: { request: FastifyRequest };
      operationName?: string;
    };
    reply.request.operation = operationOf(document, operationName);
    began.set(context, performance.now());
  });
  server.graphql.addHook('onResolution', ({ errors = [] }, context) => {
    const { operation } = context.reply.request;
    if (operation === undefined) return;
    const ms = performance.now() - (began.get(context) ?? NaN);
    metrics.countOperation(operation.name, operation.type, errors.length === 0, ms);
  });
}

function operationOf(document: DocumentNode, operationName: string | undefined) {
  const operation = getOperationAST(document, operationName);
  return operation === null || operation === undefined
    ? undefined
    : { name: operation.name?.value, type: operation.operation };
}

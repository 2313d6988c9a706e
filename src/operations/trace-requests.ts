import { SpanKind, SpanStatusCode, context, propagation, trace, type Context, type Tracer } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { statementRuns } from '../graph/run-statement.js';
import { isWatching, routeOf } from './watch-requests.js';

/**
 * Makes a span of each request, which goes on with its sender's trace (`traceparent`), and within it one of each statement.
 * They have names, times and outcomes: nothing of what people ask, and no address.
 *
 * @param system - which database the statements run on
 * @returns what ends the spans of statements
 */
export function traceRequests(server: FastifyInstance, tracer: Tracer, system: string): () => void {
  const traced = new WeakMap<FastifyRequest, Context>();
  server.addHook('onRequest', (request, _reply, done) => {
    if (!isWatching(request)) traced.set(request, begun(request, tracer));
    done();
  });
  server.addHook('preHandler', (request, _reply, done) => {
    context.with(traced.get(request) ?? context.active(), done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    finish(request, reply.statusCode, traced.get(request));
    done();
  });
  return statementRuns.listen(({ statement, began, ms, rows }) => {
    const parent = context.active();
    // What runs for no request, at start or to look whether the store answers, makes no trace of its own.
    if (trace.getSpan(parent) === undefined) return;
    const attributes = { 'db.system.name': system, 'db.operation.name': statement };
    const span = tracer.startSpan(statement, { kind: SpanKind.CLIENT, startTime: began, attributes }, parent);
    if (rows === null) span.setStatus({ code: SpanStatusCode.ERROR });
    else span.setAttribute('db.response.returned_rows', rows);
    span.end(began + ms);
  });
}

function begun(request: FastifyRequest, tracer: Tracer): Context {
  const { method, id } = request;
  const route = routeOf(request);
  const attributes = {
    'http.request.method': method,
    'casus.request_id': id,
    ...(route === undefined ? {} : { 'http.route': route }),
  };
  const sender = propagation.extract(context.active(), request.headers);
  const name = route === undefined ? method : `${method} ${route}`;
  return trace.setSpan(sender, tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, sender));
}

function finish({ operation }: FastifyRequest, status: number, traced: Context | undefined): void {
  const span = traced === undefined ? undefined : trace.getSpan(traced);
  if (span === undefined) return;
  span.setAttribute('http.response.status_code', status);
  if (operation !== undefined) span.setAttribute('graphql.operation.type', operation.type);
  if (operation?.name !== undefined) span.setAttribute('graphql.operation.name', operation.name);
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

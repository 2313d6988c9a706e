import type { FastifyRequest } from 'fastify';
import type { Caller } from '../access/caller.js';
import { KeyMissing } from '../access/errors.js';
import type { GraphStore } from '../graph/store.js';
import { newLoaders, type Loaders } from './loaders.js';
import { Pages } from './pages.js';
import { Reads } from './reads.js';

/** What the graph is asked through. */
export interface ReadContext {
  readonly reads: Reads;
  readonly loaders: Loaders;
}

/** What the resolvers of one request share; a new one for each, so that nothing is kept from one to the next. */
export interface RequestContext extends ReadContext {
  /** Who asks. */
  readonly caller: Caller;
  readonly pages: Pages;
  /** The operation that the request asks for, where it names one. */
  readonly operationName: string | undefined;
}

/** What a graph is asked through from now on. */
export function newReadContext(store: GraphStore): ReadContext {
  const reads = new Reads(store);
  return { reads, loaders: newLoaders(reads) };
}

/** @throws KeyMissing where nobody looked who asks */
export function newRequestContext(store: GraphStore, request: FastifyRequest): RequestContext {
  const { caller } = request;
  if (caller === undefined) throw new KeyMissing();
  const context = newReadContext(store);
  return {
    ...context,
    caller,
    pages: new Pages(context.reads),
    operationName: operationNameOf(request),
  };
}

/** Forgets what a request has read, after it changed the graph. */
export function forgetRead({ loaders, pages }: RequestContext): void {
  for (const loader of Object.values(loaders) as { clearAll(): unknown }[]) loader.clearAll();
  pages.forget();
}

function operationNameOf(request: FastifyRequest): string | undefined {
  const { operationName } = (request.body ?? request.query ?? {}) as { operationName?: unknown };
  return typeof operationName === 'string' && operationName !== '' ? operationName : undefined;
}

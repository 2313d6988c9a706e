import type { GraphStore } from '../graph/store.js';
import { once } from '../graph/receipts.js';
import type { RequestContext } from './request-context.js';

/**
 * Does what a mutation asks for; once, where it has a key.
 *
 * @param request - name of the mutation, and its arguments
 * @throws KeyReused, and what `work` throws
 */
export function onceByKey<T>(
  store: GraphStore,
  { caller }: RequestContext,
  key: string | null | undefined,
  request: unknown,
  work: () => Promise<T>,
): Promise<T> {
  return key ? once(store, { callerId: caller.id, key, request }, work) : work();
}

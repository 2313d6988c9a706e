import { identifier } from '../resolution/identifiers.js';
import { KeyReused } from './errors.js';
import type { GraphStore } from './store.js';

/** A request as whoever makes it names it, so that asking again does nothing again. */
export interface Keyed {
  /** Whose keys these are: two callers may choose the same one. */
  readonly callerId: string;
  readonly key: string;
  /** What is asked for: the operation and its arguments, as JSON can hold them. */
  readonly request: unknown;
}

/**
 * Does some work once, however often it is asked for with the same key: its result is kept in the graph, and is the answer
 * from then on, also after a restart. What fails isn't kept. Where the process ends after the work and before its result
 * is kept, the work is done again: so it has to be such that this changes nothing.
 *
 * @param work - its result is given back as JSON keeps it
 * @throws KeyReused where the key was given to something else, and what `work` throws
 */
export async function once<T>(
  store: GraphStore,
  { callerId, key, request }: Keyed,
  work: () => Promise<T>,
): Promise<T> {
  const id = identifier(['receipt', callerId, key]);
  const hash = identifier(['request', JSON.stringify(request)]);
  const running = runningIn(store);
  const other = running.get(id);
  if (other !== undefined) {
    if (other.hash !== hash) throw new KeyReused(key);
    return (await other.result) as T;
  }
  // Before anything is waited for: else a second request with this key would begin as well.
  const result = keptOrDone(store, { id, hash, key }, work);
  running.set(id, { hash, result });
  try {
    return await result;
  } finally {
    running.delete(id);
  }
}

interface Receipt {
  readonly id: string;
  readonly hash: string;
  readonly key: string;
}

async function keptOrDone<T>(store: GraphStore, { id, hash, key }: Receipt, work: () => Promise<T>): Promise<T> {
  const [kept] = await store.read('receipt/by-id', { id });
  if (kept !== undefined) {
    if (kept.request !== hash) throw new KeyReused(key);
    return JSON.parse(kept.result as string) as T;
  }
  const result = JSON.stringify(await work());
  const made = new Date().toISOString();
  const [stays] = await store.transaction((transaction) =>
    transaction.run('receipt/record', { id, request: hash, result, made }),
  );
  return JSON.parse(stays!.result as string) as T;
}

interface Running {
  readonly hash: string;
  readonly result: Promise<unknown>;
}

/** What this process does at the moment, so that a request that is sent twice at once is done once. */
const RUNNING = new WeakMap<GraphStore, Map<string, Running>>();

function runningIn(store: GraphStore): Map<string, Running> {
  const running = RUNNING.get(store) ?? new Map<string, Running>();
  RUNNING.set(store, running);
  return running;
}

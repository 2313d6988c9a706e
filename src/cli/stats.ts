import type { GraphStore } from '../graph/store.js';
import { printLine } from './output.js';

/** Prints how much the graph holds, as one JSON object. */
export async function printStats(store: GraphStore): Promise<void> {
  const [stats] = await store.read('graph/stats', {});
  await printLine(JSON.stringify(stats, null, 2));
}

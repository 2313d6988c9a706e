import { exportGraph } from '../graph/export.js';
import type { GraphStore } from '../graph/store.js';
import { printLine } from './output.js';

/** Prints the whole graph as lines of JSON, sorted, so that graphs of the same content are the same bytes. */
export async function printExport(store: GraphStore): Promise<void> {
  for await (const line of exportGraph(store)) await printLine(line);
}

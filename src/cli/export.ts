import { countDeadLetters } from '../graph/dead-letters/read-dead-letters.js';
import { exportGraph } from '../graph/export.js';
import { graphAsOf } from '../graph/graph-as-of.js';
import { exportFull } from '../graph/move/export-full.js';
import type { GraphStore } from '../graph/store.js';
import { momentOf } from './moment-of.js';
import { printLine, tell } from './output.js';
import { VERSION } from '../version.js';

/** Prints the whole graph as lines of JSON, sorted, so that graphs of the same content are the same bytes. */
export async function printExport(store: GraphStore): Promise<void> {
  for await (const line of exportGraph(store)) await printLine(line);
}

/**
 * Does with the graph as it was known at a moment what is done with one as it is.
 *
 * @param moment - none where the graph is wanted as it is
 * @throws OptionInvalid where the moment is none
 */
export async function atMoment(
  store: GraphStore,
  moment: string | undefined,
  print: (store: GraphStore) => Promise<void>,
): Promise<void> {
  if (moment === undefined) {
    await print(store);
    return;
  }
  const then = await graphAsOf(store, momentOf(moment));
  try {
    await print(then);
  } finally {
    await then.close();
  }
}

/** Prints all that the graph is made of, as lines of JSON that importFile takes; tells of failures, which stay behind. */
export async function printFullExport(store: GraphStore): Promise<void> {
  for await (const line of exportFull(store, VERSION)) await printLine(line);
  const failures = await countDeadLetters(store);
  if (failures === 0) return;
  tell(
    `casus: ${failures} ${failures === 1 ? 'failure is' : 'failures are'} kept in this graph and aren’t part of an export; see casus failures list.`,
  );
}

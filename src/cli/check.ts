import { checkGraph, repairGraph } from '../graph/check/check-graph.js';
import { summary, type FaultSummary } from '../graph/check/summary.js';
import { textOf } from '../graph/check/text-of.js';
import type { GraphStore, Row } from '../graph/store.js';
import { printLine, tell } from './output.js';

export interface CheckOptions {
  /** Mend what can be mended first. */
  readonly repair?: boolean;
  readonly json?: boolean;
}

/**
 * Checks the graph, and prints what is wrong with it: a line for each kind of fault, then how much was looked at.
 *
 * @returns whether nothing is wrong, any more
 */
export async function printCheck(store: GraphStore, { repair, json }: CheckOptions): Promise<boolean> {
  const before = await summary(checkGraph(store));
  const isRepaired = repair === true && before.some(({ mendable }) => mendable);
  if (isRepaired) {
    if (json !== true) await printFaults(before);
    await repairGraph(store);
    if (json !== true) tell('Mended what can be mended; what is left:');
  }
  const left = isRepaired ? await summary(checkGraph(store)) : before;
  const [stats] = (await store.read('graph/stats', {})) as [Row];
  if (json === true)
    await printLine(JSON.stringify({ clean: left.length === 0, ...stats, found: before, left }, null, 2));
  else {
    await printFaults(left);
    await printLine(`${countsOf(stats)}: ${verdictOf(left)}.`);
  }
  return left.length === 0;
}

async function printFaults(faults: readonly FaultSummary[]): Promise<void> {
  for (const { kind, says, count, examples } of faults) {
    const some = examples.map(({ id, detail }) => `${id} (${detail})`).join('; ');
    await printLine(`${kind}: ${count}, ${says}: ${some}${count > examples.length ? '; …' : ''}`);
  }
}

function countsOf(stats: Row): string {
  const names = ['articles', 'sentences', 'claims', 'actors', 'places', 'events', 'facts', 'relations'];
  return `${names.map((name) => `${textOf(stats[name])} ${name}`).join(', ')} checked`;
}

function verdictOf(left: readonly FaultSummary[]): string {
  if (left.length === 0) return 'clean';
  const count = left.reduce((sum, fault) => sum + fault.count, 0);
  return `${count} ${count === 1 ? 'fault' : 'faults'} of ${left.length} ${left.length === 1 ? 'kind' : 'kinds'}`;
}

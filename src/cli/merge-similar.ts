import { mergeSimilar, type MergeSimilarOptions, type SimilarMerge } from '../graph/suggestions/merge-similar.js';
import type { GraphStore } from '../graph/store.js';
import { printLine, tell } from './output.js';

/**
 * Merges actors that are so alike that they are one, prints a line for each two, and tells how many there were. Those that
 * can't be merged are told, and don't stop the others.
 *
 * @returns how many failed
 */
export async function mergeAndPrint(store: GraphStore, options: MergeSimilarOptions, isJson: boolean): Promise<number> {
  const counts = { merged: 0, failed: 0 };
  for await (const merge of mergeSimilar(store, options)) {
    counts[merge.failure === null ? 'merged' : 'failed'] += 1;
    if (merge.failure !== null) tell(`casus: ${namesOf(merge)} were not merged: ${merge.failure.message}`);
    else await printLine(isJson ? JSON.stringify(recordOf(merge)) : lineOf(merge));
  }
  const what = options.isDryRun === true ? 'to merge, nothing was changed' : 'merged';
  tell(`casus: ${counts.merged} ${what}${counts.failed === 0 ? '' : `, ${counts.failed} failed`}`);
  return counts.failed;
}

function recordOf({ change, actors, score, reasons }: SimilarMerge): Record<string, unknown> {
  const [ids, names] = [actors.map(({ id }) => id), actors.map(({ name }) => name)];
  return { id: change?.id ?? null, ids, names, score, reasons };
}

function lineOf(merge: SimilarMerge): string {
  const { change, score, reasons } = merge;
  const words = `${score.toFixed(2)}  ${namesOf(merge)}: ${reasons.join('; ')}`;
  return change === null ? words : `${change.id}  ${words}`;
}

const namesOf = ({ actors }: SimilarMerge): string => actors.map(({ id, name }) => `${name} (${id})`).join(' and ');

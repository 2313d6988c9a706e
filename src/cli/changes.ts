import { changePages } from '../graph/decisions/changes.js';
import type { Change } from '../graph/decisions/decision.js';
import { madeWords, undoneWords } from '../graph/decisions/reason-words.js';
import { summaries } from '../graph/decisions/summaries.js';
import type { GraphStore } from '../graph/store.js';
import { printLine } from './output.js';

/** Prints all decisions in words, the latest first: id and what was decided, then who and why. */
export async function printChanges(store: GraphStore): Promise<void> {
  for await (const changes of changePages(store, null, null)) {
    const words = await summaries(store, changes);
    for (const [at, change] of changes.entries()) await printLine(linesOf(change, words[at]!));
  }
}

function linesOf(change: Change, summary: string): string {
  const undone = change.undone === null ? [] : [`  undone ${undoneWords(change)}`];
  return [`${change.id}  ${summary}`, `  ${madeWords(change)}`, ...undone].join('\n');
}

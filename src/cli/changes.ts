import { toChange } from '../graph/decisions/changes.js';
import type { Change } from '../graph/decisions/decision.js';
import { madeWords, undoneWords } from '../graph/decisions/reason-words.js';
import { summaries } from '../graph/decisions/summaries.js';
import type { GraphStore, Row } from '../graph/store.js';
import { printLine } from './output.js';

/** How many decisions are read at once. */
const PAGE = 500;

/** Prints all decisions in words, the latest first: id and what was decided, then who and why. */
export async function printChanges(store: GraphStore): Promise<void> {
  for (let last: Row | undefined, isLast = false; !isLast;) {
    const rows = await store.read('change/list', {
      kinds: null,
      standing: null,
      afterMade: last?.made ?? null,
      afterId: last?.id ?? null,
      first: PAGE,
    });
    const changes = rows.map(toChange);
    const words = await summaries(store, changes);
    for (const [at, change] of changes.entries()) await printLine(linesOf(change, words[at]!));
    isLast = rows.length < PAGE;
    last = rows.at(-1);
  }
}

function linesOf(change: Change, summary: string): string {
  const undone = change.undone === null ? [] : [`  undone ${undoneWords(change)}`];
  return [`${change.id}  ${summary}`, `  ${madeWords(change)}`, ...undone].join('\n');
}

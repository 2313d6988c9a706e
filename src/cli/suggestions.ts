import { SubjectUnknown } from '../graph/decisions/errors.js';
import { MergeSuggestions } from '../graph/suggestions/merge-suggestions.js';
import type { GraphStore } from '../graph/store.js';
import { printLine, tell } from './output.js';

/**
 * Prints which actors are probably one, the likeliest first: names, score and ids, then what speaks for it.
 *
 * @param actorId - of whom one of the two has to be; null for anybody
 * @throws SubjectUnknown
 */
export async function printSuggestions(store: GraphStore, actorId: string | null, first: number): Promise<void> {
  const id = actorId === null ? null : await mainOf(store, actorId);
  const found = await new MergeSuggestions(store).find(first, id);
  const ids = [...new Set(found.flatMap((suggestion) => suggestion.ids))];
  const rows = ids.length === 0 ? [] : await store.read('participant/by-ids', { ids });
  const names = new Map(rows.map((row) => [row.id, row.name as string]));
  for (const { ids: two, score, reasons } of found) {
    const [a, b] = two.map((one) => `${names.get(one) ?? '?'} (${one})`);
    await printLine([`${score.toFixed(2)}  ${a!} and ${b!}`, ...reasons.map((reason) => `      ${reason}`)].join('\n'));
  }
  if (found.length === 0) tell('casus: nothing to suggest.');
}

async function mainOf(store: GraphStore, id: string): Promise<string> {
  const [row] = await store.read('participant/of-identities', { ids: [id] });
  if (row === undefined) throw new SubjectUnknown('actor', id);
  return row.participantId as string;
}

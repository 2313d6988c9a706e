import { learnedBetween, withdrawnBetween, type DifferenceFilter } from '../graph/differences.js';
import type { GraphStore } from '../graph/store.js';
import { reextract } from '../ingestion/reextract.js';
import { EVENT_TYPES, type EventType } from '../ontology/event-types.js';
import { OptionInvalid } from './errors.js';
import { momentOf } from './moment-of.js';
import { printLine } from './output.js';

/** Claims that are read at once. */
const PAGE = 500;

/** The most articles whose withdrawal is told. */
const MOST_WITHDRAWALS = 10_000;

/** Reads articles anew that an older version read, and prints what came of each. */
export async function printReextracted(store: GraphStore): Promise<void> {
  for await (const result of reextract(store)) await printLine(JSON.stringify(result));
}

/**
 * Prints what was learned and what was withdrawn between two moments.
 *
 * @throws OptionInvalid where a moment or a type is none
 */
export async function printDifferences(
  store: GraphStore,
  options: { since: string; until?: string; actor?: string; type?: string[]; publisher?: string },
): Promise<void> {
  const unknown = options.type?.find((type) => !(EVENT_TYPES as readonly string[]).includes(type));
  if (unknown !== undefined)
    throw new OptionInvalid(`${unknown} is no type of event`, '--type', `Give some of ${EVENT_TYPES.join(', ')}.`);
  const filter: DifferenceFilter = {
    since: momentOf(options.since),
    until: options.until === undefined ? new Date().toISOString() : momentOf(options.until),
    participantId: options.actor ?? null,
    types: (options.type as EventType[] | undefined) ?? null,
    publisher: options.publisher ?? null,
  };
  for await (const claim of learned(store, filter)) await printLine(JSON.stringify(claim));
  for (const claim of await withdrawnBetween(store, filter, MOST_WITHDRAWALS)) {
    await printLine(JSON.stringify({ novelty: 'WITHDRAWN', ...claim }));
  }
}

async function* learned(store: GraphStore, filter: DifferenceFilter): AsyncGenerator<object> {
  let after: { learned: string; id: string } | null = null;
  for (;;) {
    const claims = await learnedBetween(store, filter, after, PAGE);
    const rows = await store.read('claim/by-ids', { ids: claims.map(({ claimId }) => claimId) });
    const sentences = await store.read('sentence/by-ids', { ids: rows.map(({ sentenceId }) => sentenceId!) });
    const sentenceOf = new Map(sentences.map(({ id, text }) => [id, text]));
    const rowOf = new Map(rows.map((row) => [row.id, row]));
    for (const { claimId, eventId, novelty, learned: when } of claims) {
      const row = rowOf.get(claimId);
      if (row === undefined) continue;
      const { status, articleId, sentenceId } = row;
      yield {
        novelty,
        claimId,
        eventId,
        status,
        learned: when,
        articleId,
        sentence: sentenceOf.get(sentenceId) ?? null,
      };
    }
    const last = claims.at(-1);
    if (last === undefined || claims.length < PAGE) return;
    after = { learned: last.learned, id: last.claimId };
  }
}

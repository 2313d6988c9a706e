import { SEARCH_INDEXES, type SearchHit, type SearchHits, type SearchIndex, type TextHit } from './search-index.js';
import type { GraphReader, Statement } from './store.js';
import { byCodeUnits } from '../resolution/fold-forms.js';
import { foldedWords, wordsOf } from '../resolution/words.js';

/** The full-text indexes that each store has. */
export type FullTextIndex = 'form_text' | 'sentence_text' | 'article_title';

/**
 * What a store does in its own way: nodes whose text has all the words, best first, at most so many.
 *
 * @param words - letters and digits alone, in small letters
 */
export type FullText = (index: FullTextIndex, words: readonly string[], first: number) => Promise<TextHit[]>;

/** How many hits of an index are looked at for each one wanted, since several can lead to the same. */
const HITS_FOR_ONE = 4;

/** Most hits of an index that are looked at. */
const MAX_HITS = 4_000;

/** How many hits of an index are looked at. */
export const hitsFor = (first: number): number => Math.min(first * HITS_FOR_ONE, MAX_HITS);

/** Finds what has all the words of a text, best first; see GraphStore.search. */
export async function search(
  reader: GraphReader,
  index: SearchIndex,
  text: string,
  first: number,
  fullText: FullText,
): Promise<SearchHit[]> {
  const most = hitsFor(first);
  const found = async (of: FullTextIndex, fold = wordsOf) => {
    const words = fold(text);
    return words.length === 0 ? [] : fullText(of, words, most);
  };
  const hits = {
    actor: async () => named(reader, await found('form_text', foldedWords), true),
    place: async () => named(reader, await found('form_text', foldedWords), false),
    event: async () => leadingTo(reader, 'search/events-of-sentences', await found('sentence_text')),
    sentence: async () => (await found('sentence_text')).map(itself),
    article: async () => [
      ...(await found('article_title')).map(itself),
      ...(await leadingTo(reader, 'search/articles-of-sentences', await found('sentence_text'))),
    ],
  }[index];
  return best(await hits(), first);
}

/** As `search` in everything, each full-text index being asked once; see GraphStore.searchAll. */
export async function searchAll(
  reader: GraphReader,
  text: string,
  first: number,
  fullText: FullText,
): Promise<SearchHits> {
  const asked = new Map<string, Promise<TextHit[]>>();
  const once: FullText = (index, words, most) => {
    const hits = asked.get(index) ?? fullText(index, words, most);
    asked.set(index, hits);
    return hits;
  };
  return hitsIn(await Promise.all(SEARCH_INDEXES.map((index) => search(reader, index, text, first, once))));
}

/** The best hits of each index, of hits that tell which index they are of. */
export function bestOfEach(hits: readonly (SearchHit & { readonly index: SearchIndex })[], first: number): SearchHits {
  return hitsIn(
    SEARCH_INDEXES.map((index) =>
      best(
        hits.filter((hit) => hit.index === index),
        first,
      ),
    ),
  );
}

const hitsIn = (lists: readonly SearchHit[][]): SearchHits =>
  Object.fromEntries(SEARCH_INDEXES.map((index, at) => [index, lists[at]!])) as unknown as SearchHits;

const itself = (hit: TextHit): SearchHit => ({ ...hit, foundId: hit.id });

async function named(reader: GraphReader, forms: readonly TextHit[], actors: boolean): Promise<SearchHit[]> {
  const rows = await ledTo(reader, 'search/participants-of-forms', forms);
  return rows.filter(({ isActor }) => isActor === actors);
}

const leadingTo = (reader: GraphReader, statement: Statement, found: readonly TextHit[]): Promise<SearchHit[]> =>
  ledTo(reader, statement, found);

type Led = SearchHit & { readonly isActor?: boolean };

/** What the found nodes lead to, each with the score of what led to it. */
async function ledTo(reader: GraphReader, statement: Statement, found: readonly TextHit[]): Promise<Led[]> {
  if (found.length === 0) return [];
  const scoreOf = new Map(found.map(({ id, score }) => [id, score]));
  const rows = await reader.read(statement, { ids: [...scoreOf.keys()] });
  return (rows as unknown as Omit<Led, 'score'>[]).map((led) => ({ ...led, score: scoreOf.get(led.foundId)! }));
}

/** Each id once, with what fits best of it; the best first, and in the order of ids where scores are equal. */
function best(hits: readonly SearchHit[], first: number): SearchHit[] {
  const bestOf = new Map<string, SearchHit>();
  const ordered = [...hits].sort(
    (a, b) => b.score - a.score || byCodeUnits(a.id, b.id) || byCodeUnits(a.foundId, b.foundId),
  );
  for (const { id, score, foundId } of ordered) if (!bestOf.has(id)) bestOf.set(id, { id, score, foundId });
  return [...bestOf.values()].slice(0, first);
}

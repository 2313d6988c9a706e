import { SEARCH_INDEXES, type SearchHit as StoreHit, type SearchIndex } from '../../graph/search-index.js';
import { loadExisting, type Loaders } from '../loaders.js';
import type { RequestContext } from '../request-context.js';
import type { Found, SearchArgs, SearchHit } from './search.types.js';

/**
 * Searches everything at once. Scores of different kinds don't compare, so each is taken against the best of its kind;
 * of equal ones, actors come first and articles last.
 */
export async function search({ reads, loaders }: RequestContext, { text, first }: SearchArgs): Promise<SearchHit[]> {
  const found = await reads.searchAll(text, first);
  const best = SEARCH_INDEXES.flatMap((index) => comparable(index, found[index]))
    .sort((a, b) => b.score - a.score)
    .slice(0, first);
  return Promise.all(
    best.map(async ({ score, index, id, foundId }) => ({
      score,
      node: await load(loaders, index, id),
      words: text,
      foundId,
    })),
  );
}

function comparable(index: SearchIndex, hits: readonly StoreHit[]) {
  const top = Math.max(...hits.map(({ score }) => score));
  return hits.map(({ score, ...hit }) => ({ ...hit, index, score: top > 0 ? score / top : 0 }));
}

function load(loaders: Loaders, index: SearchIndex, id: string): Promise<Found> {
  switch (index) {
    case 'actor':
    case 'place':
      return loadExisting<Found>(loaders.participants, id);
    case 'event':
      return loadExisting(loaders.events, id);
    case 'sentence':
      return loadExisting(loaders.sentences, id);
    case 'article':
      return loadExisting(loaders.articles, id);
  }
}

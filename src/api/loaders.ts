import DataLoader from 'dataloader';
import type { Participant } from './actors/actors.types.js';
import type { Article, Sentence } from './articles/articles.types.js';
import type { Event } from './events/events.types.js';
import type { Reads } from './reads.js';

type ById<T> = DataLoader<string, T>;

/**
 * Everything that resolvers look up by id. What one request asks for at the same time is gathered into one statement,
 * and nothing is looked up twice.
 */
export interface Loaders {
  readonly participants: ById<Participant>;
  readonly articles: ById<Article>;
  readonly sentences: ById<Sentence>;
  readonly events: ById<Event>;
}

export function newLoaders(reads: Reads): Loaders {
  return {
    participants: byId(reads, 'participant/by-ids'),
    articles: byId(reads, 'article/by-ids'),
    sentences: byId(reads, 'sentence/by-ids'),
    events: byId(reads, 'event/by-ids'),
  };
}

/** Loads rows that have an `id` by a statement with the one parameter $ids. */
function byId<T extends { readonly id: string }>(reads: Reads, statement: string): ById<T> {
  return new DataLoader(async (ids) => {
    const rows = await reads.read<T>(statement, { ids });
    const rowOf = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => rowOf.get(id) ?? new RangeError(`${statement} gave no row for ${id}`));
  });
}

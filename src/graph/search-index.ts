/** What can be searched by words: actors and places by their names, the others by what articles say. */
export const SEARCH_INDEXES = ['actor', 'place', 'event', 'sentence', 'article'] as const;

export type SearchIndex = (typeof SEARCH_INDEXES)[number];

/** What was found in each. */
export type SearchHits = Readonly<Record<SearchIndex, readonly SearchHit[]>>;

/** Something that has the words that were searched. */
export interface SearchHit {
  readonly id: string;
  /** Higher is better; compares within one answer only. */
  readonly score: number;
}

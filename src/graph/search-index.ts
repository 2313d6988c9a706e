/** What can be searched by words: actors and places by their names, the others by what articles say. */
export const SEARCH_INDEXES = ['actor', 'place', 'event', 'sentence', 'article'] as const;

export type SearchIndex = (typeof SEARCH_INDEXES)[number];

/** What was found in each. */
export type SearchHits = Readonly<Record<SearchIndex, readonly SearchHit[]>>;

/** A form, a sentence, or an article with a title, that has the words that were searched. */
export interface TextHit {
  readonly id: string;
  /** Higher is better; compares within one answer only. */
  readonly score: number;
}

/** Something that was found by a text. */
export interface SearchHit extends TextHit {
  /** Id of what has the words: of a form for actors and places, else of a sentence, or of the article for its title. */
  readonly foundId: string;
}

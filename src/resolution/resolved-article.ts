import type { Article } from '../article/article.js';
import type { EventType } from '../ontology/event-types.js';
import type { RelationType } from '../ontology/relation-types.js';
import type { Certainty, Status } from '../ontology/statuses.js';
import type { BlockSides } from './block-key.js';
import type { FormContent } from './fold-forms.js';

/** What one article brings to the graph, with the identifiers that the graph knows it by. Lists are sorted by id. */
export interface ResolvedArticle {
  readonly article: Article;
  readonly extractor: string;
  /** When the graph came to know it, ISO 8601 in UTC; null for now. */
  readonly learned: string | null;
  /** When it was read so, ISO 8601 in UTC; null for now. Later than `learned` where it was read anew. */
  readonly readAt: string | null;
  readonly sentences: readonly ResolvedSentence[];
  readonly participants: readonly ResolvedParticipant[];
  readonly claims: readonly ResolvedClaim[];
  /** What couldn't be used, and why. */
  readonly dropped: readonly Dropped[];
}

export interface ResolvedSentence {
  readonly id: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * An actor or a place by what its name says it is, how the article names it, and where. Its id is that of an identity: an
 * analyst may have merged several into one actor of the graph.
 */
export interface ResolvedParticipant {
  readonly id: string;
  readonly label: 'Actor' | 'Place';
  /** Class of kinds of an actor without a proper name, which is this article's alone; else null. */
  readonly unnamedClass: string | null;
  /** The identity that it was before an analyst split it for this article; else null. */
  readonly splitOf: string | null;
  readonly form: ResolvedForm;
  readonly mentions: readonly ResolvedMention[];
}

export interface ResolvedForm extends FormContent {
  readonly id: string;
  /** The name as normalName makes it. */
  readonly key: string;
  /** All names, folded, to be searched by words. */
  readonly text: string;
}

export interface ResolvedMention {
  readonly sentenceId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a claim says happened or holds, by the identities that its article names. */
export interface Reading {
  readonly status: Status;
  /** Null for a lasting fact. */
  readonly type: EventType | null;
  readonly relation: RelationType;
  /** Identities, sorted. */
  readonly sourceIds: readonly string[];
  readonly targetIds: readonly string[];
  /** Chance that the reading is right, a fraction in [0, 1]. */
  readonly confidence: number;
}

/** What an analyst says of a claim's reading. A rejected claim counts for nothing. */
export type Verdict = 'CONFIRMED' | 'REJECTED' | 'CORRECTED';

export interface ResolvedClaim extends Reading, BlockSides {
  readonly id: string;
  readonly label: 'Event' | 'Fact';
  readonly sentenceId: string;
  /** Hash of what it says: equal for claims that say the very same, by whomever. */
  readonly key: string;
  readonly certainty: Certainty | null;
  /** The word that reports, or null in the article's own voice. */
  readonly verb: string | null;
  readonly trigger: string;
  readonly start: number;
  readonly end: number;
  readonly mode: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The words that say when, or null where the text says nothing. */
  readonly time: string | null;
  /** Whether these say `from` and `to`; else they are those of what the article dates, or the day of publication. */
  readonly timed: boolean;
  readonly speakerId: string | null;
  readonly placeId: string | null;
  /** ISO 3166-1 alpha-2 code of the place's country, or null; and whether the place is that country. */
  readonly placeCountry: string | null;
  readonly placeIsCountry: boolean;
  /** When the graph came to know it; null for when it came to know the article. */
  readonly learned: string | null;
  readonly verdict: Verdict | null;
  /** The reading before an analyst's verdict; null where there is none. */
  readonly original: Reading | null;
}

/** Something of an extraction that couldn't be used. */
export interface Dropped {
  /** Which, by its place in the extraction: `events[3]`. */
  readonly item: string;
  readonly reason: string;
}

import type { Article } from '../article/article.js';
import type { EventType } from '../ontology/event-types.js';
import type { EventRelation, FactRelation, RelationType } from '../ontology/relation-types.js';
import type { Certainty, Status } from '../ontology/statuses.js';
import type { Precision } from './events.js';
import type { FormContent } from './fold-forms.js';

/** What one article brings to the graph, with the identifiers that the graph knows it by. Lists are sorted by id. */
export interface ResolvedArticle {
  readonly article: Article;
  readonly extractor: string;
  readonly sentences: readonly ResolvedSentence[];
  readonly participants: readonly ResolvedParticipant[];
  readonly events: readonly ResolvedEvent[];
  readonly facts: readonly ResolvedFact[];
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

/** An actor or a place, how the article names it, and where. */
export interface ResolvedParticipant {
  readonly id: string;
  readonly label: 'Actor' | 'Place';
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

export interface ResolvedEvent {
  readonly id: string;
  readonly type: EventType;
  readonly relation: EventRelation;
  readonly sourceIds: readonly string[];
  readonly targetIds: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
  readonly intensity: number | null;
  readonly relations: readonly ResolvedRelation[];
}

export interface ResolvedFact {
  readonly id: string;
  readonly relation: ResolvedRelation & { readonly type: FactRelation };
}

/** The edge that an event or fact is folded into. */
export interface ResolvedRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly sourceId: string;
  readonly targetId: string;
}

export interface ResolvedClaim {
  readonly id: string;
  readonly sentenceId: string;
  readonly about: { readonly label: 'Event' | 'Fact'; readonly id: string };
  readonly status: Status;
  readonly certainty: Certainty | null;
  /** The word that reports, or null in the article's own voice. */
  readonly verb: string | null;
  readonly trigger: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly mode: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The words that say when, or null where the text says nothing. */
  readonly time: string | null;
  readonly speakerId: string | null;
  readonly placeId: string | null;
}

/** Something of an extraction that couldn't be used. */
export interface Dropped {
  /** Which, by its place in the extraction: `events[3]`. */
  readonly item: string;
  readonly reason: string;
}

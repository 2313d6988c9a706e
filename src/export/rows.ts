import type { ActorKind } from '../ontology/actor-kinds.js';
import type { EventType } from '../ontology/event-types.js';
import type { RelationType } from '../ontology/relation-types.js';
import type { Status } from '../ontology/statuses.js';

/** How many claims there are of each status. */
export type ClaimCounts = Readonly<Record<Lowercase<Status>, number>>;

/** A row of export/event-details, and of event/by-ids. */
export interface EventRow extends ClaimCounts {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly relation: RelationType;
  /** All relations that it is folded into. */
  readonly relations: readonly RelationType[];
  readonly status: Status;
  /** First day; null where that is open. */
  readonly from: string | null;
  /** Day by which it was over, exclusive; null where that is open. */
  readonly to: string | null;
  /** Its place in lists by time; empty where it has no day. */
  readonly day: string;
  readonly precision: string;
  readonly intensity: number | null;
  readonly claims: number;
  readonly confidence: number;
  readonly support: number;
  readonly denials: number;
  readonly contested: boolean;
  readonly sourceIds: readonly string[];
  readonly targetIds: readonly string[];
  readonly placeIds: readonly string[];
  /** The one of placeIds that most speaks for, or null. */
  readonly mainPlaceId: string | null;
}

/** A row of export/facts, and of fact/derived. */
export interface FactRow {
  readonly id: string;
  readonly relation: RelationType;
  readonly claims: number;
  readonly confidence: number;
  readonly sourceIds: readonly string[];
  readonly targetIds: readonly string[];
}

/** A row of export/relations. */
export interface RelationRow extends ClaimCounts {
  readonly id: string;
  readonly type: RelationType;
  readonly sourceId: string;
  readonly targetId: string;
  /** 0 for a lasting fact. */
  readonly events: number;
  readonly claims: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly confidence: number;
}

/** A row of export/participants: an actor, or a place. */
export interface ParticipantRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind | 'place';
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  readonly named: boolean;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** How many articles name it. */
  readonly articles: number;
}

/** A row of export/articles. */
export interface ArticleRow {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly day: string;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly extractor: string;
}

/** A row of export/sentences. */
export interface SentenceRow {
  readonly id: string;
  readonly articleId: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mentions: readonly MentionRow[];
}

export interface MentionRow {
  readonly participantId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A row of export/claims. */
export interface ClaimRow {
  readonly id: string;
  readonly label: 'Event' | 'Fact';
  readonly status: Status;
  readonly certainty: string | null;
  readonly verb: string | null;
  readonly trigger: string;
  readonly mode: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly time: string | null;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly verdict: string | null;
  readonly articleId: string;
  readonly sentenceId: string;
  /** The event or fact that it tells of; none where an analyst rejected it. */
  readonly aboutIds: readonly string[];
  /** Who says so; none in the article's own voice. */
  readonly speakerIds: readonly string[];
  readonly placeIds: readonly string[];
}

/** A row of export/citations: where an article tells of an event. */
export interface CitationRow {
  readonly eventId: string;
  readonly claimId: string;
  readonly status: Status;
  readonly confidence: number;
  readonly speakerIds: readonly string[];
  /** Which sentence of the article it is, counted from 0, and where it stands, in UTF-16 units. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly articleId: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

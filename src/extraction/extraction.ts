import type { ActorKind } from '../ontology/actor-kinds.js';
import type { EventType } from '../ontology/event-types.js';
import type { EventRelation, FactRelation } from '../ontology/relation-types.js';
import type { Certainty, Status } from '../ontology/statuses.js';

/** A stretch of the article's text: UTF-16 offsets, end exclusive. `text` is exactly what stands there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An actor as one article knows it: all its mentions together. */
export interface ExtractedActor {
  /** Unique among the actors and places of the article; readable, made from the name. */
  readonly id: string;
  /** The fullest proper form in the text, without an article. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Every other form that stands for it; what only coreference tells ("the group") is a mention, not an alias. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
  /** Whether it has a proper name; "a senior defense official" and "ethnic minorities" have none. */
  readonly named: boolean;
  /** Key of the entry in the actor lexicon that it is, or null. */
  readonly lexiconKey: string | null;
  /** ISO 3166-1 alpha-2 code of the country that it is or belongs to, or null. */
  readonly country: string | null;
}

/** A place as one article knows it. */
export interface ExtractedPlace {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
  /** Key of the entry in the gazetteer, or null where it isn't known. */
  readonly gazetteerKey: string | null;
  /** ISO 3166-1 alpha-2 code, or null. */
  readonly country: string | null;
  /** Degrees, WGS 84; null where the place isn't in the gazetteer. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Who says so, where it isn't the article's own voice. */
export interface Attribution {
  /** Id of an actor of the article; null where the one who says so isn't named ("it is said"). */
  readonly source: string | null;
  /** The word that reports: "said", "according to". */
  readonly verb: string;
  readonly certainty: Certainty;
}

/** When, as an interval: from `start` up to, not including, `end`; ISO 8601 dates in UTC. An open side is null. */
export interface EventTime {
  /** The words that say so; empty where it is taken from the publication date. */
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** One sentence's telling of one event. */
export interface ExtractedEvent {
  readonly type: EventType;
  /** One of the type's PLOVER modes, or null. */
  readonly mode: string | null;
  readonly relation: EventRelation;
  readonly status: Status;
  /** Ids of actors or places of the article; empty where the text names none. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly attribution: Attribution | null;
  /** Id of a place of the article, or null. */
  readonly location: string | null;
  readonly time: EventTime | null;
  /** The words that make it an event: "put pressure on". */
  readonly trigger: Span;
  /** The sentence that says so. */
  readonly evidence: Span;
  /** Chance that type, source and target are all right, a fraction in [0, 1]. */
  readonly confidence: number;
}

/** A lasting fact about two actors, or an actor and a place, told by one sentence. */
export interface ExtractedRelation {
  readonly type: FactRelation;
  readonly source: string;
  readonly target: string;
  readonly evidence: Span;
  readonly confidence: number;
}

/** Everything that one article says, with offsets into its text. */
export interface Extraction {
  /** Name and version of what extracted it; a change means that claims may differ. */
  readonly extractor: string;
  readonly sentences: readonly Span[];
  readonly actors: readonly ExtractedActor[];
  readonly places: readonly ExtractedPlace[];
  readonly events: readonly ExtractedEvent[];
  readonly relations: readonly ExtractedRelation[];
}

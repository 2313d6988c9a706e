import type { Article } from '../article/article.js';
import type { ActorKind } from '../ontology/actor-kinds.js';
import type { EventType } from '../ontology/event-types.js';
import type { EventRelation, FactRelation } from '../ontology/relation-types.js';
import type { Certainty, Status } from '../ontology/statuses.js';
import type { EventTime } from './extraction.js';
import type { Frame } from './frame.js';
import type { SentenceTree } from './sentence-tree.js';

/** What a mention can be said to be, for finding out whom a pronoun means. */
export type Nature = 'person' | 'group' | 'thing';

/** A stretch of a sentence that refers to an actor or a place. */
export interface Mention {
  /** Its place among the document's mentions. */
  readonly index: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Token that heads the phrase. */
  readonly head: number;
  /** First token of the words that name it. */
  readonly first: number;
  /** Token after the last. */
  readonly last: number;
  /** The words that name it, as they stand in the text, without article and possessive 's. */
  readonly text: string;
  /** UTF-16 offsets of these words. */
  readonly start: number;
  readonly end: number;
  /** How it refers: by name, by a common noun, by an adjective of country ("Iraqi"), by a pronoun. */
  readonly form: 'name' | 'nominal' | 'adjective' | 'pronoun';
  readonly kind: ActorKind | null;
  /** Whether it names a place; a country is both. */
  readonly place: boolean;
  /** Key in the lexicon or gazetteer, or of a composed actor ("iq/military"); null where it is in none. */
  readonly key: string | null;
  /** ISO 3166-1 alpha-2 code of the country that it is or belongs to. */
  readonly country: string | null;
  readonly nature: Nature | null;
  readonly plural: boolean | null;
  readonly gender: 'm' | 'f' | null;
  /** Whether "the", "this" or a possessive says that it is known already. */
  readonly definite: boolean;
  /** Words before a person's name that say what they are: "prime minister". Lower case; empty where there are none. */
  readonly title: string;
}

/** A mention before it has its place among the document's. */
export type NewMention = Omit<Mention, 'index'>;

/** All mentions of one actor or place in the article. */
export interface Entity {
  readonly index: number;
  /** Indices of its mentions, in the order of the text. */
  readonly mentions: readonly number[];
  readonly name: string;
  /** Null for what is a place only. */
  readonly kind: ActorKind | null;
  readonly place: boolean;
  readonly named: boolean;
  readonly key: string | null;
  readonly country: string | null;
}

/** A stretch between quotation marks, and who says it. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Sentence and token of who speaks; null where it isn't told. */
  readonly speaker: TokenPlace | null;
  /** The reporting word: "said". Empty where there is none. */
  readonly verb: string;
}

export interface TokenPlace {
  readonly sentence: number;
  readonly token: number;
}

/** One sentence's telling of one event, while it is being worked out. */
export interface EventMention {
  readonly sentence: number;
  readonly frame: Frame;
  readonly type: EventType;
  readonly mode: string | null;
  readonly relation: EventRelation;
  /** Indices of entities; empty where none is named. */
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** Whether the target is only what stands nearest, not what the grammar makes the target. */
  readonly guessed: boolean;
  readonly status: Status;
  readonly attribution: { readonly source: number | null; readonly verb: string; readonly certainty: Certainty } | null;
  readonly location: number | null;
  readonly time: EventTime | null;
  /** A fraction in [0, 1]. */
  readonly confidence: number;
}

/** A lasting fact, while it is being worked out. */
export interface FactMention {
  readonly sentence: number;
  readonly type: FactRelation;
  readonly source: number;
  readonly target: number;
  readonly confidence: number;
}

/** An article on its way through the stages. Each stage returns a new one; none changes what it was given. */
export interface Document {
  readonly article: Article;
  readonly sentences: readonly SentenceTree[];
  /** Indices of sentences that aren't the article's own text: comment policies, share lines, bylines. */
  readonly boilerplate: ReadonlySet<number>;
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** The entity of each mention, by the mention's index; -1 where it refers to nothing that is known. */
  readonly entityOf: readonly number[];
  readonly events: readonly EventMention[];
  readonly facts: readonly FactMention[];
}

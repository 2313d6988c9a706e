import type { ActorKind } from '../../ontology/actor-kinds.js';
import type { Status } from '../../ontology/statuses.js';
import type { ReadingDecision } from '../../resolution/apply-decisions.js';
import type { Verdict } from '../../resolution/resolved-article.js';

/** What an analyst can decide. */
export const DECISION_KINDS = [
  'MERGE',
  'SPLIT',
  'RENAME',
  'SET_KIND',
  'READING',
  'SAME_EVENTS',
  'DIFFERENT_EVENTS',
] as const;

export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A decision as it is asked for, by the ids that things have now. */
export type Decision =
  /** These actors, or these places, are one. */
  | { readonly kind: 'MERGE'; readonly ids: readonly string[] }
  /** In these articles somebody else is meant. */
  | { readonly kind: 'SPLIT'; readonly id: string; readonly articleIds: readonly string[] }
  | { readonly kind: 'RENAME'; readonly id: string; readonly name: string }
  | { readonly kind: 'SET_KIND'; readonly id: string; readonly actorKind: ActorKind }
  /** A claim is read rightly, wrongly, or ought to be read so. */
  | {
      readonly kind: 'READING';
      readonly claimId: string;
      readonly verdict: Verdict;
      readonly correction?: Correction;
    }
  | { readonly kind: 'SAME_EVENTS'; readonly eventIds: readonly string[] }
  /** Two events are two; or, with claims of one event, what these tell of is another. */
  | { readonly kind: 'DIFFERENT_EVENTS'; readonly eventIds: readonly string[]; readonly claimIds?: readonly string[] };

/** What is right of a claim; what isn't given stays. Sources and targets are participants that its article names. */
export interface Correction {
  readonly status?: Status;
  readonly relation?: string;
  readonly type?: string;
  readonly sourceIds?: readonly string[];
  readonly targetIds?: readonly string[];
}

/** Who decides where nobody is named. */
export const DEFAULT_AUTHOR = 'analyst';

/** Who merges where similarity does. */
export const SIMILARITY = 'similarity';

/** Who decides, why, and when (ISO 8601 in UTC). */
export interface Author {
  readonly by: string;
  readonly why: string | null;
  readonly now: string;
}

/** An identity, and its class where it has no proper name. */
export interface Member {
  readonly id: string;
  readonly unnamedClass: string | null;
}

/** What a decision is kept as: nothing in it depends on other decisions, or on which articles are there. */
export interface Payload {
  readonly identities?: readonly Member[];
  readonly articleIds?: readonly string[];
  readonly name?: string;
  readonly actorKind?: ActorKind;
  readonly reading?: ReadingDecision;
}

/** What a decision is kept as, beside who made it and when. */
export interface Prepared {
  readonly payload: Payload;
  /** Identities that are one by it. */
  readonly joins: readonly string[];
  /** Keys of claims of events that are one by it, or are not: `KEY KEY`. */
  readonly pairs: readonly string[];
  /** Identities, articles and keys of claims that it is about. */
  readonly subjectIds: readonly string[];
}

/** A decision that was made; it stands until it's undone. */
export interface Change extends Prepared {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly made: string;
  readonly by: string;
  readonly why: string | null;
  readonly undone: string | null;
  readonly undoneBy: string | null;
  readonly undoneWhy: string | null;
}

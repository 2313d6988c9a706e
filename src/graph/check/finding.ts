import type { GraphStore } from '../store.js';
import type { Ground } from './ground.js';

/** What can be wrong with a graph, and in words. Those that start with `-` nothing can mend but to ingest anew. */
export const FAULTS = {
  schema: 'an index, constraint or step of the schema is missing',
  copy: 'several nodes have one id',
  'edge-astray': 'edges join nodes that such edges never join',
  'edge-double': 'an edge is there more than once',
  'sentence-lost': 'a sentence belongs to no article',
  'claim-lost': 'a claim is stated in no sentence',
  'subject-lost': 'something is noted for decisions, and none concerns it',
  'band-lost': 'a band belongs to no article',
  'article-id': '-an article’s id is not the hash of its text',
  'sentence-text': '-a sentence is not what stands there in its article',
  'sentence-order': '-a sentence begins before the one before it ends',
  'mention-text': '-a mention is not what stands there in its sentence',
  'mention-identity': '-a mention names an identity that is not there',
  'mention-participant': 'a mention leads to another than who is named, or is there twice',
  'claim-text': '-a claim’s trigger is not what stands there in its article',
  'claim-broken': '-a claim lacks what events are derived from',
  'claim-identity': '-a claim names an identity that is not there',
  'claim-edges': 'a claim is not asserted by its speaker, or not told at its place',
  'claim-bucket': 'a claim is looked up where it does not belong',
  'decision-unreadable': '-what was decided cannot be read',
  'decision-subjects': 'a decision concerns something else than it says',
  'decision-stranger': 'a standing decision is about an identity that is not there',
  'identity-main': 'an identity is another participant than decisions say',
  'identity-held': 'an identity holds something else than decisions say of it',
  'form-id': '-a form’s id is not the hash of what it says',
  'form-identity': '-a form is of an identity that is not there',
  'form-unused': 'a form is used by no article',
  'form-participant': 'a form is of another participant than its identity is',
  'form-articles': 'a form counts other articles than use it',
  'participant-idle': 'a participant is named by no form and held by no decision',
  'participant-properties': 'a participant is not what its forms and decisions make of it',
  'event-idle': 'an event is there that no claims tell of',
  'event-missing': 'an event is missing that claims tell of',
  'event-properties': 'an event is not what its claims make of it',
  'event-edges': 'an event is joined to others than its claims say',
  'fact-idle': 'a fact is there that no claims tell of',
  'fact-missing': 'a fact is missing that claims tell of',
  'fact-properties': 'a fact is not what its claims make of it',
  'fact-edges': 'a fact is joined to others than its claims say',
  'relation-idle': 'a relation is there into which nothing is folded',
  'relation-missing': 'a relation is missing into which something is folded',
  'relation-ends': 'a relation is of another type, or between others, than its id says',
  'relation-counts': 'a relation counts something else than what is folded into it',
  'relation-edge': 'the edge of a relation is missing, is too many or counts something else',
} as const satisfies Readonly<Record<string, string>>;

export type FaultKind = keyof typeof FAULTS;

/** Something that is wrong with a graph. */
export interface Finding {
  readonly kind: FaultKind;
  /** Of the node; what tells it apart where it isn't one. */
  readonly id: string;
  readonly detail: string;
}

export type Findings = AsyncGenerator<Finding, void, undefined>;

/** One group of what holds in every graph. */
export type Check = (store: GraphStore, ground: Ground) => Iterable<Finding> | AsyncIterable<Finding>;

/** Puts right what its check found, as far as that can be. */
export type Mend = (store: GraphStore, findings: readonly Finding[], ground: Ground) => Promise<void>;

/** What a kind of fault is, in words. */
export const saysOf = (kind: FaultKind): string => FAULTS[kind].replace(/^-/, '');

/** Whether a repair can put it right. */
export const isMendable = (kind: FaultKind): boolean => !FAULTS[kind].startsWith('-');

import type { Predicate } from '../ontology/predicates.js';

/** A predicate found in a sentence: its words, and the heads of the phrases that fill its roles. */
export interface Frame {
  readonly predicate: Predicate;
  /** The word that names the event. */
  readonly head: number;
  /** All words of the pattern, in the order of the text. */
  readonly trigger: readonly number[];
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** The noun that the verb needs ("pressure"), or -1. */
  readonly object: number;
}

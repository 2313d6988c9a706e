import { ActorLexicon } from '../ontology/actor-lexicon.js';
import { Gazetteer } from '../ontology/gazetteer.js';
import { loadPredicates, type PredicateLexicon } from '../ontology/predicates.js';

/** A user's own files, which extend the product's lists. */
export interface OwnLexicons {
  readonly actors: readonly string[];
  readonly predicates: readonly string[];
}

let own: OwnLexicons = { actors: [], predicates: [] };
let actors: ActorLexicon | null = null;
let places: Gazetteer | null = null;
let predicates: PredicateLexicon | null = null;

/**
 * Says which files of the user's extend the lexicons. They are read anew at the next call of each lexicon.
 *
 * Called once, at start: what was extracted before was extracted without them.
 */
export function useOwnLexicons(files: OwnLexicons): void {
  own = files;
  actors = null;
  predicates = null;
}

/** The files that extend the lexicons, for threads that are to read as this one does. */
export function ownLexicons(): OwnLexicons {
  return own;
}

/**
 * The actor lexicon, read at the first call.
 *
 * @throws LexiconInvalid where an entry of the user's can't be used
 */
export function actorLexicon(): ActorLexicon {
  return (actors ??= ActorLexicon.load(own.actors));
}

/** The gazetteer, read at the first call. */
export function gazetteer(): Gazetteer {
  return (places ??= Gazetteer.load());
}

/**
 * The predicate lexicon, read at the first call.
 *
 * @throws LexiconInvalid where a group of the user's can't be used
 */
export function predicateLexicon(): PredicateLexicon {
  return (predicates ??= loadPredicates(own.predicates));
}

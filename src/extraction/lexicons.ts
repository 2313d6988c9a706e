import { ActorLexicon } from '../ontology/actor-lexicon.js';
import { Gazetteer } from '../ontology/gazetteer.js';

let actors: ActorLexicon | null = null;
let places: Gazetteer | null = null;

/** The actor lexicon, read at the first call. */
export function actorLexicon(): ActorLexicon {
  return (actors ??= ActorLexicon.load());
}

/** The gazetteer, read at the first call. */
export function gazetteer(): Gazetteer {
  return (places ??= Gazetteer.load());
}

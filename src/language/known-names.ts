import { ActorLexicon, type NamedActor } from '../ontology/actor-lexicon.js';
import type { GazetteerPlace } from '../ontology/gazetteer-place.js';
import { Gazetteer } from '../ontology/gazetteer.js';

/** What the lists say that a name is; the adjective, people and seat are those of a country or another actor. */
export type KnownSort =
  | 'country'
  | 'person'
  | 'people'
  | 'organization'
  | 'adjective'
  | 'inhabitants'
  | 'seat'
  | 'ambiguous place'
  | 'large place'
  | 'town'
  | 'village';

/** A run of tokens that is a name of the lists. */
export interface KnownName {
  /** Index of its first token. */
  readonly first: number;
  /** Index after its last token. */
  readonly last: number;
  readonly sort: KnownSort;
  /** Whether the gazetteer has what the actor lexicon names: "Brussels". */
  readonly isPlaceToo: boolean;
  /**
   * A common word of the same kind, which the parser knows well and takes for one word; null for words that it does better
   * with as they are.
   */
  readonly standIn: string | null;
}

/** People by which a place is large, or a town. Chosen. */
const LARGE = 1_000_000;
const TOWN = 100_000;
const BEGINS_NAME = /^(?:[\p{Lu}\d]|al\b)/u;

/** Names of the actor lexicon and the gazetteer, found in sentences. */
export class KnownNames {
  /**
   * @param actors - with a user's own entries, where there are any
   */
  constructor(
    private readonly actors: ActorLexicon = ActorLexicon.load(),
    private readonly places: Gazetteer = Gazetteer.load(),
  ) {}

  /**
   * Known names in a sentence, in order and not overlapping: the longest from each word on, an actor's before a place's.
   *
   * @param words - the tokens of the sentence, as they stand in the text
   */
  in(words: readonly string[]): KnownName[] {
    const found: KnownName[] = [];
    for (let at = 0; at < words.length;) {
      const name = BEGINS_NAME.test(words[at]!) ? this.at(words, at) : null;
      if (name !== null) found.push(name);
      at = name?.last ?? at + 1;
    }
    return found;
  }

  private at(words: readonly string[], first: number): KnownName | null {
    const actor = this.actors.longestAt(words, first);
    const place = this.places.longestAt(words, first);
    if (actor !== null && actor.length >= (place?.length ?? 0)) {
      const last = first + actor.length;
      const isPlaceToo = place?.length === actor.length;
      return { first, last, sort: sortOf(actor.found), isPlaceToo, standIn: standInFor(actor.found) };
    }
    if (place === null) return null;
    const sort = sortOfPlace(place.places[0]!);
    return { first, last: first + place.length, sort, isPlaceToo: true, standIn: place.length > 1 ? 'Baghdad' : null };
  }
}

function sortOf({ actor, as }: NamedActor): KnownSort {
  if (as === 'adjective' || as === 'seat') return as;
  if (as === 'people') return 'inhabitants';
  if (actor.kind === 'country' || actor.kind === 'person') return actor.kind;
  return actor.kind === 'population' ? 'people' : 'organization';
}

function standInFor({ actor, as }: NamedActor): string | null {
  if (as === 'adjective' || as === 'people') return null;
  if (as === 'seat') return 'Baghdad';
  if (actor.kind === 'country') return 'Iraq';
  if (actor.kind === 'person') return 'Obama';
  return actor.plural ? 'Taliban' : 'Congress';
}

function sortOfPlace({ ambiguous = false, population, kind }: GazetteerPlace): KnownSort {
  if (ambiguous) return 'ambiguous place';
  if (kind !== 'city' || population > LARGE) return 'large place';
  return population > TOWN ? 'town' : 'village';
}

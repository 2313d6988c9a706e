import { readFileSync } from 'node:fs';
import { jsonLines, type EntryReader } from './entry-reader.js';

/** The words of news for a land, or for a people. */
export interface LandWords {
  readonly name: string;
  /** Other names: official, informal, abbreviated. */
  readonly names: readonly string[];
  /** "Afghan", "British". */
  readonly adjectives: readonly string[];
  /** Words for its people: "Afghans", "Britons". */
  readonly people: readonly string[];
  /** Words for one of them where that isn't the adjective: "Briton", "Turk". */
  readonly persons: readonly string[];
  /** Cities that stand for its government: "Kabul". */
  readonly seats: readonly string[];
}

/** A state or other land with a code of its own. */
export interface Country extends LandWords {
  /** ISO 3166-1 alpha-2 code; of former states the one that they had. */
  readonly code: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** Whether it is no more: the Soviet Union, Zaire. */
  readonly former: boolean;
  /** Whether it belongs to another: Greenland, Puerto Rico. */
  readonly dependent: boolean;
}

const FILE = 'countries.jsonl';
const FIELDS = new Set('code name names adjectives people persons seats at former dependent'.split(' '));

let loaded: readonly Country[] | null = null;

/**
 * Every country, also former ones. Where two share a word, the one that news means first stands first: "Congolese" is of
 * the Democratic Republic.
 *
 * @throws LexiconInvalid naming the line of data/countries.jsonl that can't be used
 */
export function loadCountries(): readonly Country[] {
  return (loaded ??= countriesIn(readFileSync(new URL(`./data/${FILE}`, import.meta.url), 'utf8')));
}

/** The countries in the text of a file, one a line in JSON. */
export function countriesIn(text: string): Country[] {
  return jsonLines(FILE, text, FIELDS).map((entry) => {
    const [latitude, longitude] = entry.coordinates('at');
    return {
      code: entry.text('code', /^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'),
      ...landWords(entry),
      latitude,
      longitude,
      former: entry.flag('former'),
      dependent: entry.flag('dependent'),
    };
  });
}

/** What countries and peoples have in common. */
export function landWords(entry: EntryReader): LandWords {
  return {
    name: entry.text('name', /\S/u, 'a name'),
    names: entry.names('names'),
    adjectives: entry.names('adjectives'),
    people: entry.names('people'),
    persons: entry.names('persons'),
    seats: entry.names('seats'),
  };
}

import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { loadCountries } from './countries.js';
import { LexiconInvalid } from './errors.js';
import { CityFile } from './city-file.js';
import { PLACE_KINDS, type GazetteerPlace } from './gazetteer-place.js';
import { NameIndex, foldedName } from './name-index.js';

/** What an article says that helps to tell one place from another of the same name. */
export interface PlaceContext {
  /** ISO 3166-1 alpha-2 codes of the countries that the article names. */
  readonly countries: ReadonlySet<string>;
  /** The country named right after it ("Paris, Texas" has US), or null. */
  readonly beside: string | null;
}

/** Longest name of a city, in words that hold letters. Chosen: of 26,000, eleven have more. */
const LONGEST_CITY = 4;

/** Cities, regions, seas and countries by name. */
export class Gazetteer {
  private readonly places = new Map<string, GazetteerPlace>();
  private readonly names = new NameIndex<GazetteerPlace>();
  private readonly cities = new CityFile();

  /** @throws LexiconInvalid naming the entry of places.yaml that can't be used */
  static load(): Gazetteer {
    return new Gazetteer();
  }

  private constructor() {
    for (const { code, name, names, latitude, longitude } of loadCountries()) {
      const place: GazetteerPlace = {
        key: code.toLowerCase(),
        name,
        country: code,
        latitude,
        longitude,
        population: 0,
        kind: 'country',
      };
      this.add(place, [name, ...names]);
    }
    for (const { place, names } of curatedPlaces()) this.add(place, names);
  }

  /** A place by its key, once it has been found by name. */
  byKey(key: string): GazetteerPlace | null {
    return this.places.get(key) ?? null;
  }

  /** All places of a name, likeliest first: countries, then what the product's own list names, then cities by size. */
  find(name: string): readonly GazetteerPlace[] {
    const cities = this.cities.find(foldedName(name));
    for (const city of cities) this.places.set(city.key, city);
    return [...this.names.find(name), ...cities];
  }

  /** The longest place name in a sentence that begins at a word. */
  longestAt(words: readonly string[], at: number): { length: number; places: readonly GazetteerPlace[] } | null {
    const match = this.names.longestAt(words, at);
    for (let length = Math.min(LONGEST_CITY, words.length - at); length > (match?.length ?? 0); length -= 1) {
      const name = words.slice(at, at + length).join(' ');
      if (!/^\p{Lu}/u.test(name)) return null;
      if (!/[\p{L}\p{N}]/u.test(words[at + length - 1]!)) continue;
      const cities = this.find(name);
      if (cities.length > 0) return { length, places: cities };
    }
    return match === null
      ? null
      : { length: match.length, places: [...match.values, ...this.find(words.slice(at, at + match.length).join(' '))] };
  }

  private add(place: GazetteerPlace, names: readonly string[]): void {
    this.places.set(place.key, place);
    for (const name of names) this.names.add(name, place);
  }
}

/**
 * The place that is meant, of several with one name: the one in the country named beside it, then in a country that the
 * article names, then the likeliest.
 */
export function choosePlace(
  candidates: readonly GazetteerPlace[],
  { countries, beside }: PlaceContext,
): GazetteerPlace | null {
  const within = (codes: ReadonlySet<string>) =>
    candidates.find((place) => place.country !== null && codes.has(place.country));
  const [likeliest] = candidates;
  if (beside !== null) return within(new Set([beside])) ?? likeliest ?? null;
  // A country or a city of millions stays what it is, whatever else is named.
  if (likeliest === undefined || likeliest.kind === 'country' || likeliest.population > 1_000_000)
    return likeliest ?? null;
  return within(countries) ?? likeliest;
}

interface PlaceEntry {
  readonly key?: unknown;
  readonly names?: unknown;
  readonly country?: unknown;
  readonly at?: unknown;
  readonly kind?: unknown;
  readonly population?: unknown;
}

function curatedPlaces(): { place: GazetteerPlace; names: readonly string[] }[] {
  const file = 'places.yaml';
  const entries = load(readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')) as readonly PlaceEntry[];
  return entries.map(({ key, names, country = null, at, kind, population = 0 }, index) => {
    const where = `entry ${index + 1} (${String(key)})`;
    const known = PLACE_KINDS.find((candidate) => candidate === kind);
    const isList =
      Array.isArray(names) && names.length > 0 && names.every((name): name is string => typeof name === 'string');
    const isPair =
      Array.isArray(at) && at.length === 2 && at.every((degrees): degrees is number => typeof degrees === 'number');
    if (typeof key !== 'string' || !isList) throw new LexiconInvalid(file, where, 'needs a key and names');
    if (known === undefined) throw new LexiconInvalid(file, where, `kind must be one of ${PLACE_KINDS.join(', ')}`);
    if (!isPair) throw new LexiconInvalid(file, where, 'at must be [latitude, longitude]');
    if (country !== null && typeof country !== 'string')
      throw new LexiconInvalid(file, where, 'country must be an ISO 3166-1 alpha-2 code');
    const place = {
      key: `place/${key}`,
      name: names[0]!,
      country,
      latitude: at[0]!,
      longitude: at[1]!,
      population: Number(population),
      kind: known,
    };
    return { place, names };
  });
}

import { loadCountries } from './countries.js';
import type { GazetteerPlace } from './gazetteer-place.js';
import { NameIndex, foldedName, rawName } from './name-index.js';
import { PlaceFile } from './place-file.js';

/** What an article says that helps to tell one place from another of the same name. */
export interface PlaceContext {
  /** ISO 3166-1 alpha-2 codes of the countries that the article names. */
  readonly countries: ReadonlySet<string>;
  /** The country named right after it, itself or by a part of it ("Paris, Texas" has US), or null. */
  readonly beside: string | null;
  /** Where that part lies: "Springfield, Illinois" and "Springfield, Missouri" are both in the US. */
  readonly near?: Coordinates | null;
}

type Coordinates = Pick<GazetteerPlace, 'latitude' | 'longitude'>;

/** Such a city is what its name means everywhere, but where a rival has at least a tenth of its people. Chosen. */
const FAMOUS = 1_000_000;
const RIVAL_SHARE = 10;
const HAS_LETTER = /[\p{L}\p{N}]/u;
/** Names begin with a capital, or with the Arabic article, which but for "al" and "el" has a hyphen behind it. */
const BEGINS_NAME = /^([\p{Lu}\d]|[ae]l[ -]|(ad|an|ar|as|ash|at|az) ?-)/u;
/** Punctuation that may stand inside a name as a token of its own. */
const INSIDE_NAME: ReadonlySet<string> = new Set(['-', '–', '.', "'", '’']);

/** Cities, regions, seas and countries by name. */
export class Gazetteer {
  /** By key: all countries, and what was found in the file so far. */
  private readonly places = new Map<string, GazetteerPlace>();
  private readonly names = new NameIndex<GazetteerPlace>();
  private readonly file = new PlaceFile();

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
  }

  /** A place by its key, once it has been found by name. */
  byKey(key: string): GazetteerPlace | null {
    return this.places.get(key) ?? null;
  }

  /** All places of a name, likeliest first: countries, then what the product's own lists name, then cities by size. */
  find(name: string): readonly GazetteerPlace[] {
    return [...this.names.find(name), ...this.inFile(foldedName(name), () => rawName(name))];
  }

  /**
   * The longest place name in a sentence that begins at a word and ends with one.
   *
   * @param words - the tokens of the sentence, as they stand in the text
   */
  longestAt(words: readonly string[], at: number): { length: number; places: readonly GazetteerPlace[] } | null {
    const match = this.names.longestAt(words, at);
    const end = at + Math.max(match?.length ?? 0, this.longestInFile(words, at));
    for (let last = end; last > at; last -= 1) {
      const length = last - at;
      const countries = length === match?.length ? match.values : [];
      const places = [...countries, ...this.fromFile(words.slice(at, last))];
      if (places.length > 0) return { length, places };
    }
    return null;
  }

  /** How many tokens from a word on may belong to a name of the file: as far as no punctuation parts them. */
  private longestInFile(words: readonly string[], at: number): number {
    if (!BEGINS_NAME.test(words.slice(at, at + 2).join(' '))) return 0;
    const [beginning = ''] = foldedName(words[at]!).split(' ');
    const limit = beginning === '' ? 0 : this.file.longestFrom(beginning);
    let end = at;
    for (let count = 0; end < words.length && count < limit; end += 1) {
      if (HAS_LETTER.test(words[end]!)) count += 1;
      else if (!INSIDE_NAME.has(words[end]!)) break;
    }
    return end - at;
  }

  private fromFile(words: readonly string[]): GazetteerPlace[] {
    if (!BEGINS_NAME.test(words.slice(0, 2).join(' ')) || !HAS_LETTER.test(words.at(-1)!)) return [];
    // Each word is folded for itself, since words come again and runs of them seldom do.
    return this.inFile(joined(words.map(foldedName)), () => joined(words.map(rawName)));
  }

  private inFile(folded: string, raw: () => string): GazetteerPlace[] {
    const rows = folded === '' ? [] : this.file.find(folded);
    const places = rows.filter(({ exact }) => exact === '' || exact === raw()).map(({ place }) => place);
    for (const place of places) this.places.set(place.key, place);
    return places;
  }

  private add(place: GazetteerPlace, names: readonly string[]): void {
    this.places.set(place.key, place);
    for (const name of new Set(names)) this.names.add(name, place);
  }
}

/**
 * The place that is meant, of several with one name: the one in the country or by the region named beside it; else the
 * likeliest, unless the article names another's country and not its own.
 *
 * @param candidates - likeliest first, as Gazetteer gives them
 */
export function choosePlace(
  candidates: readonly GazetteerPlace[],
  { countries, beside, near = null }: PlaceContext,
): GazetteerPlace | null {
  const [likeliest] = candidates;
  if (likeliest === undefined) return null;
  if (beside !== null) {
    const inCountry = candidates.filter((place) => place.country === beside);
    return (near === null ? inCountry[0] : nearest(inCountry, near)) ?? likeliest;
  }
  if (isNamed(likeliest, countries)) return likeliest;
  return candidates.find((place) => isNamed(place, countries) && rivals(place, likeliest)) ?? likeliest;
}

const isNamed = ({ country }: GazetteerPlace, countries: ReadonlySet<string>): boolean =>
  country !== null && countries.has(country);

/** Whether a place is known well enough to be meant where the article names its country and not that of the likeliest. */
function rivals(place: GazetteerPlace, likeliest: GazetteerPlace): boolean {
  // "Georgia" may be the state, "Lebanon" is no town in Pennsylvania.
  if (likeliest.kind === 'country') return place.kind === 'region';
  const isFamous = likeliest.kind === 'capital' || likeliest.population > FAMOUS;
  return !isFamous || place.population * RIVAL_SHARE >= likeliest.population;
}

function nearest(places: readonly GazetteerPlace[], { latitude, longitude }: Coordinates): GazetteerPlace | undefined {
  const distance = (place: GazetteerPlace) =>
    Math.hypot(place.latitude - latitude, (place.longitude - longitude) * Math.cos((latitude * Math.PI) / 180));
  return places.reduce<GazetteerPlace | undefined>(
    (best, place) => (best === undefined || distance(place) < distance(best) ? place : best),
    undefined,
  );
}

const joined = (words: readonly string[]): string => words.filter((word) => word !== '').join(' ');

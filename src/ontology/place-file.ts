import { readFileSync } from 'node:fs';
import { remembered } from '../remembered.js';
import { PLACE_KINDS, type GazetteerPlace } from './gazetteer-place.js';

const NEWLINE = 0x0a;
const TAB = 0x09;

/** A place under one of its names. */
export interface PlaceRow {
  readonly place: GazetteerPlace;
  /** The name with its capitals, where they matter ("DMZ"); else empty. */
  readonly exact: string;
}

/**
 * The places of data/places.tsv, one line for each name of a place, sorted by folded name in the order of its bytes: found
 * by bisection in the file's own bytes, since an index of 30,000 names would take longer to build than all look-ups of a
 * thousand articles.
 */
export class PlaceFile {
  private readonly bytes: Buffer;

  constructor(file = new URL('./data/places.tsv', import.meta.url)) {
    this.bytes = readFileSync(file);
  }

  /** Places of a folded name, the likeliest first. */
  readonly find = remembered((folded): readonly PlaceRow[] => this.read(folded));

  /** How many words the longest folded name has that begins with a word; 0 where none does. */
  readonly longestFrom = remembered((word) => this.measure(word));

  private read(folded: string): PlaceRow[] {
    // A tab comes before every letter and space, so that lines are in the order of their names with one behind.
    const prefix = Buffer.from(`${folded}\t`);
    const found: PlaceRow[] = [];
    let start = this.firstAtLeast(prefix);
    while (this.compare(start, prefix) === 0) {
      const end = this.bytes.indexOf(NEWLINE, start);
      found.push(rowFrom(this.bytes.toString('utf8', start, end)));
      start = end + 1;
    }
    return found;
  }

  private measure(word: string): number {
    let longest = this.find(word).length > 0 ? 1 : 0;
    const prefix = Buffer.from(`${word} `);
    for (let start = this.firstAtLeast(prefix); this.compare(start, prefix) === 0;) {
      const name = this.bytes.toString('utf8', start, this.bytes.indexOf(TAB, start));
      longest = Math.max(longest, name.split(' ').length);
      start = this.bytes.indexOf(NEWLINE, start) + 1;
    }
    return longest;
  }

  /** Offset of the first line that doesn't come before a prefix. */
  private firstAtLeast(prefix: Buffer): number {
    let low = 0;
    let high = this.bytes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = middle === 0 ? 0 : this.bytes.lastIndexOf(NEWLINE, middle - 1) + 1;
      if (this.compare(start, prefix) < 0) low = this.bytes.indexOf(NEWLINE, middle) + 1;
      else high = start;
    }
    return low;
  }

  /** How the beginning of a line stands to a prefix: before it, the same, or behind. */
  private compare(start: number, prefix: Buffer): number {
    const end = Math.min(start + prefix.length, this.bytes.length);
    return this.bytes.compare(prefix, 0, prefix.length, Math.min(start, end), end);
  }
}

function rowFrom(line: string): PlaceRow {
  const [, key, name, country, latitude, longitude, population, kind, doubt, exact = ''] = line.split('\t');
  const place: GazetteerPlace = {
    key: key!,
    name: name!,
    country: country === '' ? null : country!,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
    kind: PLACE_KINDS.find((candidate) => candidate === kind)!,
    ...(doubt === 'ambiguous' && { ambiguous: true }),
  };
  return { place, exact };
}

import { readFileSync } from 'node:fs';
import type { GazetteerPlace } from './gazetteer-place.js';

/**
 * The cities of data/cities.tsv, which is sorted by folded name: found by bisection in the file's own bytes, since an
 * index of 26,000 names would take longer to build than all look-ups of a thousand articles.
 */
export class CityFile {
  private readonly text = readFileSync(new URL('./data/cities.tsv', import.meta.url), 'utf8');
  /** Offset of each line. */
  private readonly lines = lineStarts(this.text);

  /** Cities of a folded name, the largest first. */
  find(folded: string): GazetteerPlace[] {
    const found: GazetteerPlace[] = [];
    for (let line = this.firstAtLeast(folded); line < this.lines.length && this.nameOf(line) === folded; line += 1) {
      found.push(this.cityAt(line));
    }
    return found;
  }

  private firstAtLeast(folded: string): number {
    let low = 0;
    let high = this.lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.nameOf(middle) < folded) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private nameOf(line: number): string {
    const start = this.lines[line]!;
    return this.text.slice(start, this.text.indexOf('\t', start));
  }

  private cityAt(line: number): GazetteerPlace {
    const row = this.text.slice(this.lines[line], this.text.indexOf('\n', this.lines[line]));
    const [, id, name, country, latitude, longitude, population, kind] = row.split('\t');
    return {
      key: `geonames/${id}`,
      name: name!,
      country: country!,
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: Number(population),
      kind: kind === 'capital' ? 'capital' : 'city',
    };
  }
}

function lineStarts(text: string): Uint32Array {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1) starts.push(at);
  return Uint32Array.from(starts);
}

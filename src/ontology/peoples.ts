import { readFileSync } from 'node:fs';
import { landWords, type LandWords } from './countries.js';
import { jsonLines } from './entry-reader.js';

/** A people, a faith, or lands taken as one: what news speaks of as it does of countries, without a code. */
export interface People extends LandWords {
  /** `kurds`, `the-west`; of a region the gazetteer's key of it: `place/europe`. */
  readonly key: string;
  /** Lands are countries taken as one. */
  readonly kind: 'population' | 'country';
}

const FILE = 'peoples.jsonl';
const FIELDS = new Set('key name kind names adjectives people persons seats'.split(' '));

/** @throws LexiconInvalid naming the line of data/peoples.jsonl that can't be used */
export function loadPeoples(): readonly People[] {
  return peoplesIn(readFileSync(new URL(`./data/${FILE}`, import.meta.url), 'utf8'));
}

/** The peoples in the text of a file, one a line in JSON. */
export function peoplesIn(text: string): People[] {
  return jsonLines(FILE, text, FIELDS).map((entry) => ({
    key: entry.text('key', /^(place\/)?[a-z\d]+(-[a-z\d]+)*$/, 'words in small letters with hyphens'),
    kind: entry.oneOf('kind', ['population', 'country']),
    ...landWords(entry),
  }));
}

import { createHash } from 'node:crypto';
// Its own file, since the whole library takes three times as long to load (100 ms).
import { MinHash } from 'bloom-filters/dist/sketch/min-hash.js';
import { remembered } from '../remembered.js';
import { wordsOf } from './words.js';

/**
 * Words of a shingle. Measured on the set of `npm run evaluate:copies`: with 3, reports written to one form reach a
 * containment of 0.79, as much as edited copies; with 8, one of 0.55. Broder has 10.
 */
const SHINGLE_WORDS = 8;

/** Hash functions, and so numbers of a signature. A resemblance r is off by √(r (1 - r) / 128): at most 0.044. */
const HASHES = 128;

/** Of one number each. Measured on the same set: with two, six in ten of the stories cut to a third share no band. */
const BANDS = 8;

/** Most words of a text that are read, from its beginning: 200 pages. Chosen, so that the longest text takes less than 2 s. */
const MOST_WORDS = 100_000;

/** A prime, 2³¹ - 1: shingles and what the hash functions make of them are below it. */
const PRIME = 2_147_483_647;

/** The product with a shingle stays below 2⁵³, so that it is exact, and the same on every machine. */
const MOST_FACTOR = 2 ** 22 - 1;

/** Chosen: any number below MOST_FACTOR of no pattern. */
const SHINGLE_FACTOR = 2_654_435;

/** Hash functions x ↦ (a x + b) mod c, drawn once and for all from SHA-256 of their numbers: stored signatures hold by them. */
const HASH_FUNCTIONS = Array.from({ length: HASHES }, (_, at) => {
  const digest = createHash('sha256').update(`casus/fingerprint/${at}`).digest();
  return { a: 1 + (digest.readUInt32BE(0) % MOST_FACTOR), b: digest.readUInt32BE(4) % PRIME, c: PRIME };
});

/**
 * Least containment of two copies of one text. Measured with `npm run evaluate:copies`: of 124,006 pairs of other texts
 * those nearest are reports written to one form (0.49; up to 0.55 in other draws of the set) and stories with one background
 * paragraph (up to 0.28). Copies with one edit have 0.60 and more.
 */
export const COPY_BAR = 0.55;

/**
 * Least resemblance of two copies. Chosen: 13 equal numbers, fewer being too few to estimate containment by. A text in
 * another that is ten times as long is therefore no copy.
 */
const LEAST_RESEMBLANCE = 0.1;

/** What is kept of a text in order to find its copies. */
export interface Fingerprint {
  /** The least value of each hash function over the text's shingles, below 2³¹. Empty where the text has no words. */
  readonly signature: readonly number[];
  /** Keys to look copies up by, 9 hexadecimal digits each, 8 or, without words, none. Of copies, 24 in 25 share one. */
  readonly bands: readonly string[];
}

/**
 * Summarises a text so that copies of it can be found among many: equal for equal words in equal order, whatever their
 * case, punctuation and spaces. A text of fewer words than a shingle has one shingle, all of it. Time is linear.
 *
 * @see Broder 1997, "On the resemblance and containment of documents"
 * @see Leskovec, Rajaraman and Ullman 2014, "Mining of Massive Datasets", section 3.4 (bands)
 */
export function fingerprint(text: string): Fingerprint {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  if (words.length === 0) return { signature: [], bands: [] };
  const sketch = new MinHash(HASHES, HASH_FUNCTIONS);
  for (const shingle of shingles(words)) sketch.add(shingle);
  const signature = sketch._signature;
  return { signature, bands: signature.slice(0, BANDS).map(bandKey) };
}

/**
 * Share of the shingles of two texts that both have, estimated by their signatures: a fraction from 0 to 1, in steps of
 * 1/128. Symmetric. 0 where a text has no words.
 */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  let equal = 0;
  for (const [at, value] of a.entries()) if (value === b[at]) equal += 1;
  return equal / HASHES;
}

/**
 * Share of the shorter text's shingles that the longer one has, estimated by their signatures: a fraction from 0 to 1.
 * Symmetric. Unlike resemblance it stays high where a text is shortened, or much is added.
 */
export function containment(a: readonly number[], b: readonly number[]): number {
  const resembling = resemblance(a, b);
  if (resembling === 0) return 0;
  const [shorter, longer] = [shingleCount(a), shingleCount(b)].sort((one, other) => one - other) as [number, number];
  const shared = (resembling * (shorter + longer)) / (1 + resembling);
  return Math.min(1, shared / shorter);
}

/** Whether one of two texts is an edited, shortened or lengthened copy of the other, by their signatures. Symmetric. */
export function isCopy(a: readonly number[], b: readonly number[]): boolean {
  return resemblance(a, b) >= LEAST_RESEMBLANCE && containment(a, b) >= COPY_BAR;
}

/** Each shingle once, as a number below PRIME. */
function shingles(words: readonly string[]): Set<number> {
  const numbers = words.map((word) => wordNumber(word));
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1);
  return new Set(Array.from({ length: count }, (_, at) => shingleNumber(numbers.slice(at, at + SHINGLE_WORDS))));
}

const wordNumber = remembered((word) => createHash('sha256').update(word).digest().readUInt32BE(0) % PRIME);

/**
 * The words as digits of one number, modulo PRIME: much faster than a digest of each shingle.
 *
 * @see Karp and Rabin 1987, "Efficient randomized pattern-matching algorithms"
 */
function shingleNumber(words: readonly number[]): number {
  return words.reduce((sum, word) => (sum * SHINGLE_FACTOR + word) % PRIME, 0);
}

/**
 * How many shingles a text has, by its signature alone: the least of n even numbers below c is c / (n + 1) on average.
 *
 * @see Cohen 1997, "Size-estimation framework with applications to transitive closure and reachability"
 */
function shingleCount(signature: readonly number[]): number {
  const mean = signature.reduce((sum, value) => sum + value, 0) / signature.length;
  return Math.max(1, PRIME / Math.max(1, mean) - 1);
}

function bandKey(value: number, band: number): string {
  return `${band}${value.toString(16).padStart(8, '0')}`;
}

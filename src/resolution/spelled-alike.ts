import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';

/** Chosen on the first half of evaluation/actor-pairs.jsonl: "Mashal" and "Meshal" are alike, "Hassan" and "Hussein" aren't. */
const ALIKE = 0.75;
/** Of long words that don't sound alike: a letter more or less. */
const ALIKE_BY_SIGHT = 0.88;
const LONG = 8;
/** First letters that spellings swap. */
const SWAPPED = ['ck', 'jy', 'iy', 'vw', 'sz', 'ei', 'ou', 'kq', 'fp'];

/**
 * Whether two words may be spellings of one: they begin alike, look alike, and sound alike; long ones may differ in sound.
 *
 * @param sightNeeded - share of letters that must be equal in words that sound alike, from 0 to 1
 *
 * @see Levenshtein 1966, "Binary codes capable of correcting deletions, insertions, and reversals"; Philips 2000, "The
 *   Double Metaphone Search Algorithm"
 */
export function spelledAlike(one: string, other: string, sightNeeded = ALIKE): boolean {
  if (one === other) return true;
  if (one.length < 4 || other.length < 4 || !beginAlike(one[0]!, other[0]!)) return false;
  const sight = 1 - distance(one, other) / Math.max(one.length, other.length);
  if (sight >= sightNeeded && soundsOf(one).some((sound) => soundsOf(other).includes(sound))) return true;
  return sight >= ALIKE_BY_SIGHT && Math.min(one.length, other.length) >= LONG;
}

/** The one or two ways in which a word may sound; itself where it has no sound. */
export function soundsOf(word: string): string[] {
  const sounds = [...new Set(doubleMetaphone(word))].filter((sound) => sound !== '');
  return sounds.length > 0 ? sounds : [word];
}

function beginAlike(one: string, other: string): boolean {
  return one === other || SWAPPED.some((pair) => pair.includes(one) && pair.includes(other));
}

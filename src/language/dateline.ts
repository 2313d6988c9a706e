import type { TokenSpan } from './tokens.js';

/** The longest dateline, in tokens, its dash included. Chosen: a place of three words, its state, an agency and a date. */
const LONGEST = 16;
const CAPITALS = /^\p{Lu}[\p{Lu}.'’]+$/u;
const CAPITALISED = /^\p{Lu}/u;
const DASHES = new Set(['-', '–', '—', '--']);
const MONTH = /^(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)/;

/**
 * How many tokens of a sentence are a dateline, its dash included: "KABUL, Afghanistan (AP) —", "WASHINGTON, Sept. 11 -". 0 where
 * there is none, or nothing after it. A place written small needs its agency in brackets.
 */
export function datelineLength(tokens: readonly TokenSpan[]): number {
  const dash = tokens.findIndex(
    ({ word, start }, at) => at > 0 && at < LONGEST && DASHES.has(word.text) && start > tokens[at - 1]!.end,
  );
  if (dash < 1 || dash + 2 >= tokens.length || tokens[dash + 1]!.start === tokens[dash]!.end) return 0;
  if (!tokens.slice(dash + 1, dash + 5).some(({ word }) => /\p{Ll}/u.test(word.text))) return 0;
  const words = tokens.slice(0, dash).map(({ word }) => word.text);
  const agency = words.at(-1) === ')' ? words.lastIndexOf('(') : -1;
  const place = agency < 0 ? words : words.slice(0, agency);
  if (agency === 0) return CAPITALISED.test(words[1]!) ? dash + 1 : 0;
  if (!CAPITALS.test(words[0]!) && (agency < 0 || !CAPITALISED.test(words[0]!))) return 0;
  return place.every((word, at) => isOfPlace(word, place[at - 1])) ? dash + 1 : 0;
}

function isOfPlace(word: string, before: string | undefined): boolean {
  if (word === ',' || word === '/' || word === '-') return true;
  return CAPITALISED.test(word) || (/^\d{1,4}$/.test(word) && (before === ',' || MONTH.test(before ?? '')));
}

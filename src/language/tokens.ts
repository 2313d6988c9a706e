import { remembered } from '../remembered.js';
import { JOINED_PREFIXES, NEED_CAPITAL, NUMBERED, SHORTENED, TITLES } from './abbreviations.js';
import type { Word, Words } from './words.js';

/** Where one token lies in the text, UTF-16, end exclusive. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

/** One token of a chunk: its word, and where it ends in the chunk. */
interface Piece {
  readonly word: Word;
  readonly end: number;
}

/** Chunks (runs between white space) whose division is remembered. */
const CHUNKS_KEPT = 10_000;
/** Longer runs without white space are divided piece by piece of this length. Chosen: longer than any address. */
const LONGEST_CHUNK = 1000;
const FULL_STOP = 0x2e;

/**
 * Divides text into words and punctuation marks as UD English EWT does: "don't" is do n't, "Taliban's" is Taliban 's, "$5m" is
 * $ 5 m, "well-known" is well - known but "pro-Kyiv" one token; "U.S.", "Lt.", "10:30", addresses and emoji stay whole.
 *
 * What is returned depends on the run of characters between two white spaces alone, but for "No." and its like, which need
 * the number after them. White space, controls and invisible marks belong to no token; every other unit is in exactly one.
 */
export class Tokenizer {
  private readonly pieces = remembered((chunk) => this.divided(chunk), CHUNKS_KEPT);

  constructor(private readonly words: Words) {}

  /** Tokens of `text`, or of a part of it that white space bounds, in order. Time is linear in its length. */
  tokens(text: string, from = 0, to = text.length): TokenSpan[] {
    const tokens: TokenSpan[] = [];
    let at = from;
    while (at < to) {
      while (at < to && isSpace(text.charCodeAt(at))) at++;
      const start = at;
      while (at < to && at - start < LONGEST_CHUNK && !isSpace(text.charCodeAt(at))) at++;
      if (at > start) this.add(text, start, at, tokens);
    }
    return tokens;
  }

  private add(text: string, start: number, end: number, tokens: TokenSpan[]): void {
    const pieces = this.pieces(text.slice(start, end));
    let from = start;
    for (const piece of pieces) {
      tokens.push({ start: from, end: start + piece.end, word: piece.word });
      from = start + piece.end;
    }
    if (pieces.length > 1 && text.charCodeAt(end - 1) === FULL_STOP) this.joinNumbered(text, tokens);
  }

  private divided(chunk: string): readonly Piece[] {
    let from = 0;
    return divide(chunk).map((end) => {
      const word = this.words.word(chunk.slice(from, end));
      from = end;
      return { word, end };
    });
  }

  /** Joins "No" and "." into one token where a number follows. */
  private joinNumbered(text: string, tokens: TokenSpan[]): void {
    const stop = tokens.at(-1)!;
    const word = tokens.at(-2)!;
    if (stop.end - stop.start !== 1 || !NUMBERED.has(word.word.text.toLowerCase())) return;
    const next = text.charCodeAt(stop.end + 1);
    if (!(next >= 0x30 && next <= 0x39)) return;
    const joined = { start: word.start, end: stop.end, word: this.words.word(text.slice(word.start, stop.end)) };
    tokens.splice(-2, 2, joined);
  }
}

/** White space, controls and invisible marks: what separates tokens. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0x7f) return false;
  return (
    unit <= 0xa0 ||
    unit === 0xad ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200c) ||
    unit === 0x200e ||
    unit === 0x200f ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x2069) ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

const PIECE = new RegExp(
  [
    '(?<address>(?:https?:\\/\\/|www\\.)[^\\s<>"”]*[^\\s<>"”.,;:!?)\\]}\'’]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)',
    '(?<site>[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*\\.(?:com|org|net|gov|edu|mil|int|info|io|co\\.uk|ru|uk|ua|de|fr|eu)(?![\\w-]))',
    '(?<tag>[@#][\\p{L}_][\\p{L}\\p{N}_]*)',
    '(?<face>[:;=]-?[)(DPp\\]\\[|*](?![\\p{L}\\p{N}]))',
    '(?<emoji>\\p{Extended_Pictographic}(?:\\uFE0F|\\u200D\\p{Extended_Pictographic}|[\\u{1F3FB}-\\u{1F3FF}])*|[\\u{1F1E6}-\\u{1F1FF}]{2})',
    '(?<money>(?:US|A|C|NZ|HK|S)\\$(?=\\d|$))',
    '(?<file>[\\p{L}\\p{N}_-]+\\.(?:docx?|xlsx?|pdf|html?|txt|jpe?g|png|zip)(?![\\w-]))',
    '(?<acronym>(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?|\\p{Lu}\\.\\p{Lu}(?![\\p{L}\\p{N}.])|Ph\\.D\\.|(?<![-–\\p{L}\\p{N}])[A-HJ-Z]\\.(?=$|[A-Z]\\p{L}))',
    '(?<phone>\\+?\\d{1,3}[-.]\\d{3}[-.]\\d{4}|\\d{3}-\\d{4}(?!\\d)|\\d{4}-\\d{2}-\\d{2}(?!\\d))',
    '(?<number>[+]?\\d+(?:[.,:/]\\d+)*(?:st|nd|rd|th|s(?!\\p{L}))?|[.]\\d+)',
    "(?<clitic>['’](?:s|re|ve|ll|d|m)(?![\\p{L}\\p{N}]))",
    "(?<word>[\\p{L}\\p{M}\\p{N}_]+(?:['’`&][\\p{L}\\p{M}]+)*)",
    "(?<mark>\\.{2,}|…+|-{2,}|—+|[!?]{2,}|[!?]+|''|’’|``|<<+|>>+|={2,}|\\*{2,}|_{2,}|.)",
  ].join('|'),
  'suy',
);
const CLITIC = /(?:n['’`]t|['’`](?:s|re|ve|ll|d|m))$/i;
const JOINED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
]);
const HYPHEN = /^-[\p{L}\p{N}]/u;

/** Ends of the tokens in a run of characters without white space. */
function divide(chunk: string): number[] {
  const ends: number[] = [];
  let at = 0;
  while (at < chunk.length) {
    PIECE.lastIndex = at;
    const found = PIECE.exec(chunk);
    const piece = found?.[0] ?? chunk.charAt(at);
    at = found?.groups?.word === undefined ? at + piece.length : endWord(chunk, at, piece, ends);
    ends.push(at);
  }
  return ends;
}

/** Adds the end of what stands before a clitic, and returns the end of the word with its stop or its joined hyphen. */
function endWord(chunk: string, at: number, word: string, ends: number[]): number {
  const end = at + word.length;
  if (keepsStop(word) && chunk[end] === '.' && !/^\.+[.\p{L}]/u.test(chunk.slice(end, end + 3))) return end + 1;
  if (JOINED_PREFIXES.has(word.toLowerCase()) && HYPHEN.test(chunk.slice(end, end + 3))) {
    const next = /^-[\p{L}\p{M}\p{N}]+/u.exec(chunk.slice(end));
    return next === null ? end : endWord(chunk, at, word + next[0], ends);
  }
  const clitic = CLITIC.exec(word);
  const before = clitic === null ? (JOINED.get(word.toLowerCase()) ?? 0) : clitic.index;
  if (before > 0 && before < word.length) ends.push(at + before);
  return end;
}

function keepsStop(word: string): boolean {
  const lower = word.toLowerCase();
  if (TITLES.has(lower)) return word !== lower || lower.length > 2;
  return SHORTENED.has(lower) && (word !== lower || !NEED_CAPITAL.has(lower));
}

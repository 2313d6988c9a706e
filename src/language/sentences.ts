import { AFTER_TIME, NEVER_NAMES, STARTERS, TITLES } from './abbreviations.js';
import type { TokenSpan } from './tokens.js';

/** A single line break ends a sentence after a line shorter or longer than these: text wrapped by hand lies between. Chosen. */
const SHORT_LINE = 50;
const LONG_LINE = 100;
const CLOSERS = new Set(['"', '”', "'", '’', ')', ']', '}', "''", '’’', '»']);
const OPENERS = new Set(['"', '“', "'", '‘', '(', '[', '{', '``', '«', '¿', '¡', '-', '–', '—', '•', '*']);
const BREAKERS = new Set([';', ',', ':', '—', '--', '–']);

const ENDER = 1;
const CLOSER = 2;
const OPENER = 4;
const BREAKER = 8;
const CAPITAL = 16;
const SMALL = 32;
/** Goes on with what stands before it: a comma, a closing bracket. */
const FOLLOWER = 64;
/** An abbreviation with its stop. */
const SHORTENED = 128;
const BULLET = 256;
/** An emoji: it goes with the sentence before it. */
const PICTURE = 512;
/** A word in small letters, at least two; and one with a capital and then small letters, or "I" and "A". */
const PLAIN_WORD = 1024;
const STARTS_LIKE_SENTENCE = 2048;

/** What a word means for the ends of sentences, as bits. */
export function wordTraits(text: string): number {
  return (
    (/^(?:[.?!]+|…+|[。！？])$/u.test(text) ? ENDER : 0) |
    (CLOSERS.has(text) ? CLOSER : 0) |
    (OPENERS.has(text) ? OPENER : 0) |
    (BREAKERS.has(text) ? BREAKER : 0) |
    (/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text) ? CAPITAL : 0) |
    (/^\p{Ll}(?!\p{Lu})/u.test(text) ? SMALL : 0) |
    (/^[,;:)\]}%]/.test(text) ? FOLLOWER : 0) |
    (text.length > 1 && /[\p{L}]\.$/u.test(text) ? SHORTENED : 0) |
    (/^[•*·▪◦-]$/.test(text) ? BULLET : 0) |
    (/^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)/u.test(text) ? PICTURE : 0) |
    (/^\p{Ll}{2,}$/u.test(text) ? PLAIN_WORD : 0) |
    (/^(?:\p{Lu}\p{Ll}+|[IA])$/u.test(text) ? STARTS_LIKE_SENTENCE : 0)
  );
}

/** Where the tokens of one sentence lie: first to last, end exclusive. */
export interface SentenceRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Divides tokens into sentences.
 *
 * A blank line always ends one, so a headline or a dateline on its own is one; so does a line break after a line too short
 * or too long to be wrapped text, or before a list mark. Else a sentence ends at a full stop, question or exclamation mark and
 * the quotes and brackets that close right after it, where what follows doesn't start small. After an abbreviation it ends only
 * before a word that starts sentences, and after a title never.
 *
 * @param longest - sentences of more tokens are cut, after a comma or dash where there is one in their later half
 */
export function sentences(text: string, tokens: readonly TokenSpan[], longest: number): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let first = 0;
  let lineStart = tokens[0]?.start ?? 0;
  for (let at = 0; at < tokens.length; at++) {
    const gap = at + 1 < tokens.length ? gapBetween(text, tokens[at]!, tokens[at + 1]!) : 'paragraph';
    const ends =
      gap === 'paragraph' ||
      (gap === 'line' && lineEnds(text, tokens, at, lineStart)) ||
      endsAt(tokens, first, at, gap);
    if (gap === 'line' || gap === 'paragraph') lineStart = tokens[at + 1]?.start ?? 0;
    if (!ends) continue;
    cut(tokens, first, at + 1, longest, ranges);
    first = at + 1;
  }
  return ranges;
}

type Gap = 'none' | 'space' | 'line' | 'paragraph';

function gapBetween(text: string, before: TokenSpan, after: TokenSpan): Gap {
  if (before.end === after.start) return 'none';
  if (before.end + 1 === after.start && text.charCodeAt(before.end) === 32) return 'space';
  let lines = 0;
  for (let at = before.end; at < after.start; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2029) return 'paragraph';
    if (unit === 10 || unit === 0x2028 || unit === 0x85 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
  }
  return lines > 1 ? 'paragraph' : lines === 1 ? 'line' : 'space';
}

const has = (token: TokenSpan, trait: number): boolean => (token.word.traits & trait) !== 0;

function lineEnds(text: string, tokens: readonly TokenSpan[], at: number, lineStart: number): boolean {
  const after = tokens[at + 1]!;
  const length = tokens[at]!.end - lineStart;
  if (has(after, BULLET) && text.charCodeAt(after.end) <= 32) return true;
  if (has(after, SMALL) || has(tokens[at]!, BREAKER)) return false;
  return length < SHORT_LINE || length > LONG_LINE;
}

/** Whether a sentence that began at `first` ends with token `at`. */
function endsAt(tokens: readonly TokenSpan[], first: number, at: number, gap: Gap): boolean {
  const token = tokens[at]!;
  if (!has(token, ENDER | CLOSER | SHORTENED | PICTURE)) return false;
  if (gap === 'none') return lacksSpace(tokens, first, at);
  let ender = at;
  while (ender > first && has(tokens[ender]!, PICTURE)) ender--;
  while (ender > first && has(tokens[ender]!, CLOSER) && tokens[ender]!.start === tokens[ender - 1]!.end) ender--;
  if (isFootnote(tokens, at + 1)) return false;
  if (isFootnote(tokens, at - 2)) ender = beforeFootnotes(tokens, first, at);
  if (!has(tokens[ender]!, ENDER)) return ender === at && has(token, SHORTENED) && abbreviationEnds(tokens, first, at);
  const after = tokens[at + 1]!;
  if (has(after, FOLLOWER | PICTURE)) return false;
  if (has(after, SMALL) && !startsSmall(tokens, at + 1)) return false;
  const stop = tokens[ender]!.word.text === '.';
  if (stop && ender === first + 1 && /^(?:\d{1,3}|[A-Za-z])$/.test(tokens[first]!.word.text)) return false;
  if (has(after, OPENER) && at + 2 < tokens.length && has(tokens[at + 2]!, SMALL))
    return stop && after.word.text !== '-';
  return true;
}

/** Whether a space is missing after the end of a sentence: "He left.They stayed." */
function lacksSpace(tokens: readonly TokenSpan[], first: number, at: number): boolean {
  if (at + 1 >= tokens.length || !has(tokens[at + 1]!, STARTS_LIKE_SENTENCE)) return false;
  let ender = at;
  while (ender > first && has(tokens[ender]!, CLOSER)) ender--;
  return ender > first && has(tokens[ender]!, ENDER) && has(tokens[ender - 1]!, PLAIN_WORD);
}

/** Whether a sentence may start with a word that is written small: "al-Shabab", or the mark of a list in "b) He stayed". */
function startsSmall(tokens: readonly TokenSpan[], at: number): boolean {
  const [word, mark, next] = [0, 1, 2].map((step) => tokens[at + step]);
  if (mark === undefined || next === undefined || mark.start !== word!.end || !has(next, CAPITAL)) return false;
  return /^[ae]l$/.test(word!.word.text)
    ? mark.word.text === '-'
    : mark.word.text === ')' && word!.word.text.length === 1;
}

/** Whether a mark such as "[3]" starts at token `at`. It goes with the sentence before it. */
function isFootnote(tokens: readonly TokenSpan[], at: number): boolean {
  if (at < 0 || at + 2 >= tokens.length || tokens[at]!.word.text !== '[' || tokens[at + 2]!.word.text !== ']')
    return false;
  return /^\d{1,3}$/.test(tokens[at + 1]!.word.text);
}

/** The last token before the footnote marks that end with token `at`. */
function beforeFootnotes(tokens: readonly TokenSpan[], first: number, at: number): number {
  while (at > first && isFootnote(tokens, at - 2)) at -= 3;
  while (at > first && has(tokens[at]!, CLOSER)) at--;
  return Math.max(at, first);
}

/** Whether a token such as "U.S." or "Inc." also ends its sentence. */
function abbreviationEnds(tokens: readonly TokenSpan[], first: number, at: number): boolean {
  const token = tokens[at]!.word.text;
  const word = token.slice(0, -1).toLowerCase();
  let next = at + 1;
  while (next + 1 < tokens.length && has(tokens[next]!, OPENER)) next++;
  const after = tokens[next]!.word.text.toLowerCase();
  if (!has(tokens[next]!, CAPITAL) || TITLES.has(word)) return false;
  if (/^[ap]\.m$/.test(word)) return !AFTER_TIME.has(after);
  // Who has an initial has a surname, which may be "May" or "So" but not "It": "George W." goes on, "Plan B." doesn't.
  if (token.length === 2 && (at === first || has(tokens[at - 1]!, CAPITAL)))
    return at > first && NEVER_NAMES.has(after);
  return STARTERS.has(after);
}

function cut(
  tokens: readonly TokenSpan[],
  first: number,
  last: number,
  longest: number,
  ranges: SentenceRange[],
): void {
  while (last - first > longest) {
    let at = first + longest;
    while (at > first + longest / 2 && !has(tokens[at - 1]!, BREAKER)) at--;
    if (at <= first + longest / 2) at = first + longest;
    ranges.push({ first, last: at });
    first = at;
  }
  ranges.push({ first, last });
}

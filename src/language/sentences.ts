import { AFTER_TIME, CALENDAR, STARTERS, TITLES } from './abbreviations.js';
import type { TokenSpan } from './tokens.js';

/** A single line break ends a sentence after a line shorter or longer than these: text wrapped by hand lies between. Chosen. */
const SHORT_LINE = 50;
const LONG_LINE = 100;
const CLOSERS = new Set(['"', '”', "'", '’', ')', ']', '}', "''", '’’', '»']);
const OPENERS = new Set(['"', '“', "'", '‘', '(', '[', '{', '``', '«', '¿', '¡', '-', '–', '—', '•', '*']);
const ENDERS = /^(?:[.?!]+|…|\.{2,}|[。！？])$/;
const BREAKERS = new Set([';', ',', ':', '—', '--', '–']);
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const SMALL = /^\p{Ll}/u;

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
  let lineStart = 0;
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
  let lines = 0;
  for (let at = before.end; at < after.start; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2029) return 'paragraph';
    if (unit === 10 || unit === 0x2028 || unit === 0x85 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
  }
  return lines > 1 ? 'paragraph' : lines === 1 ? 'line' : 'space';
}

function lineEnds(text: string, tokens: readonly TokenSpan[], at: number, lineStart: number): boolean {
  const after = tokens[at + 1]!;
  const length = tokens[at]!.end - lineStart;
  if (/^(?:[•*·▪◦]|-)$/.test(after.text) && text.charCodeAt(after.end) <= 32) return true;
  if (SMALL.test(after.text) || BREAKERS.has(tokens[at]!.text)) return false;
  return length < SHORT_LINE || length > LONG_LINE;
}

/** Whether a sentence that began at `first` ends with token `at`. */
function endsAt(tokens: readonly TokenSpan[], first: number, at: number, gap: Gap): boolean {
  const token = tokens[at]!;
  const after = tokens[at + 1]!;
  if (gap === 'none') return false;
  let ender = at;
  while (ender > first && CLOSERS.has(tokens[ender]!.text) && tokens[ender]!.start === tokens[ender - 1]!.end) ender--;
  const mark = tokens[ender]!.text;
  if (!ENDERS.test(mark))
    return ender === at && token.text.length > 1 && token.text.endsWith('.') && abbreviationEnds(tokens, first, at);
  if (SMALL.test(after.text) || /^[,;:)\]}%]/.test(after.text)) return false;
  if (ender === first + 1 && /^\(?[\dA-Za-z]{1,3}$/.test(tokens[first]!.text) && mark === '.') return false;
  if (OPENERS.has(after.text) && at + 2 < tokens.length && SMALL.test(tokens[at + 2]!.text))
    return mark === '.' && after.text !== '-';
  return true;
}

/** Whether a token such as "U.S." or "Inc." also ends its sentence. */
function abbreviationEnds(tokens: readonly TokenSpan[], first: number, at: number): boolean {
  const token = tokens[at]!.text;
  const word = token.slice(0, -1).toLowerCase();
  let next = at + 1;
  while (next + 1 < tokens.length && OPENERS.has(tokens[next]!.text)) next++;
  const after = tokens[next]!.text;
  if (!CAPITAL.test(after) || TITLES.has(word)) return false;
  if (/^[ap]\.m$/.test(word)) return !AFTER_TIME.has(after.toLowerCase());
  if (token.length === 2 && (at === first || CAPITAL.test(tokens[at - 1]!.text))) return false;
  if (CALENDAR.has(word) && !STARTERS.has(after.toLowerCase())) return false;
  return STARTERS.has(after.toLowerCase());
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
    while (at > first + longest / 2 && !BREAKERS.has(tokens[at - 1]!.text)) at--;
    if (at <= first + longest / 2) at = first + longest;
    ranges.push({ first, last: at });
    first = at;
  }
  ranges.push({ first, last });
}

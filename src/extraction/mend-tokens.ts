import type { Token } from '../language/sentence.js';

/** One kind of mending: the tokens of a sentence with better heads and relations. */
export type Mend = (tokens: readonly Token[]) => readonly Token[];

export const caseOf = (tokens: readonly Token[], at: number): string =>
  tokens.find(({ head, relation }) => head === at && relation === 'case')?.lemma ?? '';

export const hasSubject = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(({ head, relation }) => head === verb && /^nsubj/.test(relation));

export const hasAnd = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(({ head, relation }, place) => head === at && relation === 'cc' && place < at);

/** Whether "and" stands before a phrase, or before its last part with a comma before it. */
export function goesOnList(tokens: readonly Token[], at: number): boolean {
  const last = tokens.findLastIndex(({ head, relation }) => head === at && relation === 'conj');
  return hasAnd(tokens, at) || (last >= 0 && hasAnd(tokens, last) && tokens[firstOf(tokens, at) - 1]?.text === ',');
}

/** The first token of the phrase that `at` heads. */
export function firstOf(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let before = at - 1; before >= 0 && governs(tokens, at, before); before -= 1) first = before;
  return first;
}

/** The last token of the phrase that `at` heads. */
export function lastOf(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let after = at + 1; after < tokens.length && governs(tokens, at, after); after += 1) last = after;
  return last;
}

export function governs(tokens: readonly Token[], ancestor: number, token: number): boolean {
  let at = token;
  for (let steps = 0; at >= 0 && steps < tokens.length; steps += 1) {
    if (at === ancestor) return true;
    at = tokens[at]!.head;
  }
  return false;
}

/** The head of the name that ends at a token. */
export function headOfName(tokens: readonly Token[], last: number): number {
  const { head, relation } = tokens[last]!;
  return /^(flat|compound)$/.test(relation) && head >= 0 ? head : last;
}

/** A weekday, or a word for one. */
export const DAY = /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)$/iu;

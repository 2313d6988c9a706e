import type { Token } from '../language/sentence.js';

/**
 * Mends what a parse of news gets wrong in ways that can be seen: the same words in another place of the tree.
 *
 * @returns the tokens with better heads and relations; the same tokens where nothing is wrong
 */
export function mendParse(tokens: readonly Token[]): readonly Token[] {
  return MENDS.reduce((mended, mend) => mend(mended), tokens);
}

type Mend = (tokens: readonly Token[]) => readonly Token[];

/** "Clinton has imposed sanctions": a subject before the verb belongs to the verb, not to its object. */
const subjectOfObject: Mend = (tokens) =>
  tokens.map((token, at) => {
    const governor = tokens[token.head];
    if (token.relation !== 'nsubj' || governor?.upos !== 'NOUN' || !/^(obj|obl)$/.test(governor.relation)) return token;
    const verb = governor.head;
    const isBefore = at < verb && tokens[verb]?.upos === 'VERB';
    return isBefore && !hasSubject(tokens, verb) ? { ...token, head: verb } : token;
  });

/** "According to X, the ministry's spokesman, Y did": of two subjects the first, between commas after a name, describes the name. */
const describedTwice: Mend = (tokens) =>
  tokens.map((token, at) => {
    if (token.relation !== 'nsubj') return token;
    const later = tokens.findIndex(
      (other, place) => place > at && other.head === token.head && other.relation === 'nsubj',
    );
    if (later < 0) return token;
    const start = firstOf(tokens, at);
    const name = start - 2;
    const follows = tokens[start - 1]?.text === ',' && tokens[name]?.upos === 'PROPN';
    return follows ? { ...token, head: headOfName(tokens, name), relation: 'appos' } : token;
  });

const MENDS: readonly Mend[] = [subjectOfObject, describedTwice];

const hasSubject = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(({ head, relation }) => head === verb && /^nsubj/.test(relation));

/** The first token of the phrase that `at` heads. */
function firstOf(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let before = at - 1; before >= 0 && governs(tokens, at, before); before -= 1) first = before;
  return first;
}

function governs(tokens: readonly Token[], ancestor: number, token: number): boolean {
  let at = token;
  for (let steps = 0; at >= 0 && steps < tokens.length; steps += 1) {
    if (at === ancestor) return true;
    at = tokens[at]!.head;
  }
  return false;
}

/** The head of the name that ends at a token. */
function headOfName(tokens: readonly Token[], last: number): number {
  const { head, relation } = tokens[last]!;
  return /^(flat|compound)$/.test(relation) && head >= 0 ? head : last;
}

import type { Token } from './sentence.js';

type NameToken = Pick<Token, 'text' | 'upos' | 'xpos' | 'head' | 'relation'>;

const LINKS = new Set(['of', 'for', 'and', '&', 'on']);
const INSIDE_LINK = new Set([...LINKS, 'the', 'de', "'s", '’s', 'to', 'in', 'at']);
const JOINTS = new Set(['-', '–', '&', '/']);
const SMALL_PARTS = new Set(['PUNCT', 'CCONJ', 'ADP', 'DET', 'PART']);
const DESCRIBES_PERSON = new Set(['nmod:desc', 'nmod:poss', 'amod', 'det']);
const APART = new Set(['', 'appos', 'acl', 'acl:relcl', 'parataxis', 'list', 'conj', 'dep']);
const NAME_PARTICLES = new Set(['al', 'el', 'mc']);

/**
 * The stretch of a name proper, given the word that heads it: the run of capitalised words around the head that the head
 * governs. It has no article, possessive mark or description; a person's has no title ("Lt. Gen. Sean MacFarland" gives the last
 * two); others are joined over "of", "for", "and" and "on" ("Department of Defense").
 *
 * @param head - index of the head word
 * @param limits - tokens that the name may not leave, first to last
 * @returns first to last, end exclusive
 */
export function nameSpan(
  tokens: readonly NameToken[],
  head: number,
  isPerson: boolean,
  limits = { first: 0, last: tokens.length },
): { first: number; last: number } {
  let first = head;
  let last = head + 1;
  while (first > limits.first && extendsLeft(tokens, first - 1, head, isPerson, limits.first)) first--;
  while (first < head && SMALL_PARTS.has(tokens[first]!.upos)) first++;
  for (let step = 1; step > 0 && last < limits.last; last += step) {
    step = stepRight(tokens, last, head, isPerson, limits.last);
  }
  return { first, last };
}

function isCapitalised({ text, upos }: NameToken): boolean {
  return upos === 'PROPN' || /^\p{Lu}/u.test(text) || /^\d.{0,3}$/u.test(text);
}

/** The relation by which the branch that holds `index` hangs on `head`; '' where it doesn't. */
function branch(tokens: readonly NameToken[], index: number, head: number): string {
  for (let at = index; at >= 0; at = tokens[at]!.head) {
    if (tokens[at]!.head === head) return tokens[at]!.relation;
  }
  return '';
}

function extendsLeft(
  tokens: readonly NameToken[],
  index: number,
  head: number,
  isPerson: boolean,
  limit: number,
): boolean {
  const token = tokens[index]!;
  const word = token.text.toLowerCase();
  const relation = branch(tokens, index, head);
  if (relation === '') return false;
  if (isPerson && DESCRIBES_PERSON.has(relation)) return false;
  if (isPerson && token.relation === 'compound' && !NAME_PARTICLES.has(word)) {
    return token.upos === 'PROPN' && word.replace('.', '').length === 1;
  }
  const afterCapital = index > limit && isCapitalised(tokens[index - 1]!);
  if (token.upos === 'PUNCT') return JOINTS.has(word) && afterCapital;
  if (token.upos === 'DET' || token.relation === 'nmod:poss' || token.relation === 'appos') return false;
  if (LINKS.has(word) && !isPerson) return afterCapital && relation !== 'case';
  if (index === 0 && !['PROPN', 'NOUN', 'ADJ'].includes(token.upos)) return false;
  return isCapitalised(token);
}

/** How many tokens from `index` on still belong to the name. */
function stepRight(
  tokens: readonly NameToken[],
  index: number,
  head: number,
  isPerson: boolean,
  limit: number,
): number {
  const token = tokens[index]!;
  const word = token.text.toLowerCase();
  const relation = branch(tokens, index, head);
  if (APART.has(relation) || token.xpos === 'POS') return 0;
  if (token.upos === 'PUNCT') {
    const goesOn = JOINTS.has(word) && index + 1 < limit;
    return goesOn && ['flat', 'compound'].includes(branch(tokens, index + 1, head)) ? 2 : 0;
  }
  if (isPerson) return ['flat', 'compound', 'goeswith'].includes(relation) || /^(?:[js]r\.|i{2,3})$/.test(word) ? 1 : 0;
  if (['ADP', 'DET', 'CCONJ', 'PART'].includes(token.upos) || word === '&') {
    if (!LINKS.has(word)) return 0;
    let reach = index + 1;
    while (reach < limit && INSIDE_LINK.has(tokens[reach]!.text.toLowerCase())) reach++;
    return reach < limit && isCapitalised(tokens[reach]!) ? reach - index + 1 : 0;
  }
  return isCapitalised(token) ? 1 : 0;
}

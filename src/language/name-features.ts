import { isGivenName } from '../ontology/given-names.js';
import type { KnownName } from './known-names.js';
import { nameSpan } from './name-span.js';
import type { Token } from './sentence.js';

type Tokens = readonly Pick<Token, 'text' | 'lemma' | 'upos' | 'xpos' | 'head' | 'relation'>[];

/** A word that may head a name, and what speaks for its kind. */
export interface NameCandidate {
  readonly index: number;
  readonly features: readonly string[];
}

const CAPITALISED = /^[\p{Lu}\d]/u;
/** Parts of speech that the tagger gives to words of names besides PROPN. */
const NEARLY_NAMES = new Set(['NOUN', 'ADJ', 'X']);
const TITLE = /^(?:mr|mrs|ms|dr|prof|sen|rep|gen|gov|president|judge|justice|king|queen|prince|saint|st)\.?$/i;
const DEPENDENTS = new Set(['case', 'det', 'amod', 'compound', 'appos', 'nmod', 'acl', 'nummod']);
/** Words of the name counted apart, at most. */
const MOST_WORDS = 4;

/**
 * Words that may head a name, each with its features: its own form, its neighbours, its place in the parse, and what the lists
 * know of it. `training/names-model.mjs` learns what each feature says.
 */
export function nameCandidates(tokens: Tokens, known: readonly KnownName[]): NameCandidate[] {
  const dependents = tokens.map((): number[] => []);
  tokens.forEach(({ head }, at) => dependents[head]?.push(at));
  const sentence: ParsedSentence = { tokens, known, dependents, isCapitals: isInCapitals(tokens) };
  return tokens.flatMap(({ text, upos }, index) => {
    const name = known.find(({ first, last }) => first <= index && index < last);
    const isHead = name !== undefined && headOf(tokens, name) === index;
    const isCandidate = upos === 'PROPN' || (CAPITALISED.test(text) && (isHead || NEARLY_NAMES.has(upos)));
    if (!isCandidate) return [];
    const features = [
      ...ofForm(sentence, index),
      ...ofLists(tokens, index, name, isHead),
      ...ofName(tokens, index),
      ...ofParse(sentence, index),
    ];
    return [{ index, features }];
  });
}

interface ParsedSentence {
  readonly tokens: Tokens;
  readonly known: readonly KnownName[];
  /** Of each token, the tokens that it governs. */
  readonly dependents: readonly (readonly number[])[];
  readonly isCapitals: boolean;
}

function ofForm({ tokens, isCapitals }: ParsedSentence, at: number): string[] {
  const { text, upos, xpos } = tokens[at]!;
  const word = text.toLowerCase();
  return [
    'any',
    `word ${word}`,
    `end ${word.slice(-3)}`,
    `end ${word.slice(-2)}`,
    `shape ${shapeOf(text)}`,
    `tag ${upos}`,
    `tag ${xpos}`,
    `before ${tokens[at - 1]?.text.toLowerCase() ?? ''}`,
    `after ${tokens[at + 1]?.text.toLowerCase() ?? ''}`,
    ...(upos === 'PROPN' ? [] : ['common', `common ${upos}`, `common ${word}`]),
    ...(at === 0 ? ['first'] : []),
    ...(isCapitals ? ['capitals', `capitals ${upos}`] : []),
  ];
}

function ofLists(tokens: Tokens, at: number, name: KnownName | undefined, isHead: boolean): string[] {
  if (name === undefined) return ['unknown'];
  const place = isHead ? 'known' : 'in known';
  const { first, last } = nameSpan(tokens, at, false);
  return [
    `${place} ${name.sort}`,
    `${place} ${name.sort} ${Math.min(MOST_WORDS - 1, name.last - name.first)}`,
    `whole ${first === name.first && last === name.last} ${name.sort}`,
    ...(name.isPlaceToo ? [`${place} place too`] : []),
  ];
}

/** What the words say that would be the name, if it is a person's and if it is not. */
function ofName(tokens: Tokens, at: number): string[] {
  const person = nameSpan(tokens, at, true);
  const other = nameSpan(tokens, at, false);
  const words = Math.min(2, person.last - person.first);
  return [
    `words ${Math.min(MOST_WORDS, other.last - other.first)}`,
    `starts ${tokens[other.first]!.text.toLowerCase()}`,
    `closes ${tokens[other.last - 1]!.text.toLowerCase()}`,
    ...(isGivenName(tokens[person.first]!.text) ? [`given name ${words}`] : []),
    ...(person.first === at && words > 1 ? ['surname follows'] : []),
    ...(TITLE.test(tokens[person.first - 1]?.text ?? '') ? ['title'] : []),
  ];
}

function ofParse({ tokens, known, dependents }: ParsedSentence, at: number): string[] {
  const { head, relation } = tokens[at]!;
  const governor = tokens[head];
  const plain = universal(relation);
  const features = [
    `relation ${relation}`,
    `governor ${plain} ${governor?.lemma.toLowerCase() ?? ''}`,
    `governor tag ${plain} ${governor?.upos ?? ''}`,
  ];
  const above = tokens[governor?.head ?? -1];
  if (above !== undefined) features.push(`above ${plain} ${universal(governor!.relation)} ${above.lemma}`);
  for (const index of dependents[at]!) {
    const dependent = tokens[index]!;
    if (DEPENDENTS.has(universal(dependent.relation))) {
      features.push(`has ${dependent.relation} ${dependent.lemma.toLowerCase()}`);
    }
    if (dependent.relation === 'nmod:desc' || dependent.relation === 'nmod:poss') features.push(dependent.relation);
    if (dependent.relation === 'case') {
      features.push(`case ${dependent.lemma} ${governor?.upos}`, `case of ${dependent.lemma} ${governor?.lemma}`);
    }
  }
  const beside = sibling(tokens, dependents, at);
  if (beside >= 0) {
    const name = known.find(({ first, last }) => first <= beside && beside < last);
    features.push(`beside ${tokens[beside]!.upos}`, `beside ${name?.sort ?? 'unknown'}`);
  }
  return features;
}

/** A word that is joined to this one by "and" or a comma: the first of the list, else the next; -1 where there is none. */
function sibling(tokens: Tokens, dependents: readonly (readonly number[])[], at: number): number {
  const { head, relation } = tokens[at]!;
  if (relation === 'conj') return head;
  return dependents[at]!.find((index) => tokens[index]!.relation === 'conj') ?? -1;
}

/** The first token of a run whose head lies outside it. */
function headOf(tokens: Tokens, { first, last }: Pick<KnownName, 'first' | 'last'>): number {
  for (let at = first; at < last; at += 1) {
    const { head } = tokens[at]!;
    if (head < first || head >= last) return at;
  }
  return first;
}

const universal = (relation: string): string => relation.split(':')[0]!;

const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '0');

/** Whether most words of a sentence stand in capitals, so that these say little. */
function isInCapitals(tokens: Tokens): boolean {
  return tokens.filter(({ text }) => /\p{Lu}{3}/u.test(text)).length * 2 > tokens.length;
}

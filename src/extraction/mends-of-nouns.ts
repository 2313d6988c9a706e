import type { Token } from '../language/sentence.js';
import { nounClass } from '../ontology/nouns.js';
import { DAY, caseOf, firstOf, goesOnList, hasAnd, headOfName, lastOf, type Mend } from './mend-tokens.js';

/** "an appeal from the president to disarm": a noun after a preposition is no subject of the infinitive after it. */
const subjectWithPreposition: Mend = (tokens) =>
  tokens.map((token, at) => {
    if (!/^(nsubj|obj)$/.test(token.relation) || !/^(from|by|to|of)$/.test(caseOf(tokens, at))) return token;
    const before = firstOf(tokens, at) - 1;
    const isInfinitive = tokens.some(
      ({ head, text, relation }) => head === token.head && relation === 'mark' && text === 'to',
    );
    return isInfinitive && tokens[before]?.upos === 'NOUN' ? { ...token, head: before, relation: 'nmod' } : token;
  });

/** "which diplomats leaked": of two subjects in a relative clause the pronoun is the object. */
const relativeObject: Mend = (tokens) =>
  tokens.map((token, at) => {
    if (token.relation !== 'nsubj' || !/^(which|that|whom)$/i.test(token.text)) return token;
    const isSecond = tokens.some(
      ({ head, relation }, place) => place > at && place < token.head && head === token.head && relation === 'nsubj',
    );
    return isSecond ? { ...token, relation: 'obj' } : token;
  });

/** "bases" are more often of armies than of arguments. */
const militaryBases: Mend = (tokens) =>
  tokens.map((token) =>
    token.lemma === 'basis' && token.text.toLowerCase() === 'bases' ? { ...token, lemma: 'base' } : token,
  );

/** "is investigating crimes by extremists": after an active verb's object, "by" and an actor belong to the object. */
const doerOfObject: Mend = (tokens) =>
  tokens.map((token, at) => {
    const verb = tokens[token.head];
    if (token.relation !== 'obl' || verb?.upos !== 'VERB' || !/^(NOUN|PROPN)$/.test(token.upos)) return token;
    const object = tokens.findIndex(({ head, relation }) => head === token.head && relation === 'obj');
    const isDoer = token.upos === 'PROPN' ? !DAY.test(token.text) : nounClass(token.lemma.toLowerCase()) !== null;
    const follows = object > token.head && lastOf(tokens, object) + 1 === firstOf(tokens, at);
    return follows && isDoer && caseOf(tokens, at) === 'by' ? { ...token, head: object, relation: 'nmod' } : token;
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

/** "The Prime Minister and President Hollande met", "The UK, France and Iraq are": a second subject is joined to the first. */
const joinedTwice: Mend = (tokens) =>
  tokens.map((token, at) => {
    if (!/^(nsubj|nsubj:pass|obj)$/.test(token.relation) || !goesOnList(tokens, at)) return token;
    const partner = tokens.findLastIndex(
      ({ head, relation }, place) => place < at && head === token.head && relation === token.relation,
    );
    const isVerbBetween = partner < token.head && token.head < at;
    return partner < 0 || isVerbBetween ? token : { ...token, head: partner, relation: 'conj' };
  });

/** "The UK, the Coalition and Iraq are": what begins a list isn't described by the rest, else a comma would end that. */
const listed: Mend = (tokens) =>
  tokens.map((token, at) => {
    if (token.relation === 'appos' && isRestOfList(tokens, at)) return { ...token, relation: 'conj' };
    const governor = tokens[token.head];
    const isInList = token.relation === 'conj' && governor?.relation === 'appos' && isRestOfList(tokens, token.head);
    return isInList ? { ...token, head: governor.head } : token;
  });

function isRestOfList(tokens: readonly Token[], at: number): boolean {
  const last = tokens.findLastIndex(({ head, relation }) => head === at && relation === 'conj');
  if (last < 0 || !hasAnd(tokens, last) || tokens[firstOf(tokens, at) - 1]?.text !== ',') return false;
  const after = tokens[lastOf(tokens, at) + 1];
  const isSameForm = tokens[tokens[at]!.head]?.upos === tokens[at]!.upos;
  return isSameForm && after !== undefined && /^(VERB|AUX)$/.test(after.upos);
}

/** Mends of lists, appositions and complements. */
export const MENDS_OF_NOUNS: readonly Mend[] = [
  militaryBases,
  relativeObject,
  subjectWithPreposition,
  doerOfObject,
  describedTwice,
  joinedTwice,
  listed,
];

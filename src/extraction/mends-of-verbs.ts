import type { Token } from '../language/sentence.js';
import { DAY, caseOf, firstOf, hasSubject, lastOf, type Mend } from './mend-tokens.js';

/** "could march on the capital": after "could" a word in small letters is a verb. */
const verbAfterModal: Mend = (tokens) =>
  tokens.map((token, at) => {
    const modal = tokens[at - 1];
    const isNoun = /^(NOUN|PROPN)$/.test(token.upos) && /^\p{Ll}+$/u.test(token.text);
    if (!isNoun || modal?.xpos !== 'MD' || modal.head !== at) return token;
    const relation = token.relation === 'root' ? 'root' : 'ccomp';
    return { ...token, upos: 'VERB', xpos: 'VB', lemma: token.text, relation };
  });

/** "The U.S. lifted sanctions.": without any finite verb, a participle between a name and a noun is the verb. */
const missedVerb: Mend = (tokens) => {
  const object = tokens.findIndex(({ head, upos }) => head < 0 && /^(NOUN|PROPN)$/.test(upos));
  if (object < 0 || tokens.some(({ xpos }) => /^(VBD|VBZ|VBP|MD)$/.test(xpos))) return tokens;
  const participle = tokens.findIndex(
    ({ head, relation, xpos }) => head === object && relation === 'acl' && xpos === 'VBN',
  );
  if (participle > object && tokens.some(({ head, relation }) => head === participle && relation === 'obj'))
    // "A bomb wounded four": with an object it is no passive.
    return tokens.map((token, at) => {
      if (at === participle) return { ...token, xpos: 'VBD', head: -1, relation: 'root' };
      return at === object ? { ...token, head: participle, relation: 'nsubj' } : token;
    });
  const verb = tokens.findIndex(
    ({ head, relation, xpos }, at) => head === object && relation === 'amod' && xpos === 'VBN' && at < object,
  );
  const name = tokens.findLastIndex(
    ({ upos }, at) => at < verb && /^(NOUN|PROPN)$/.test(upos) && tokens[at + 1]?.xpos !== 'POS',
  );
  if (name < 0 || !/^(NOUN|PROPN|ADJ|VERB)$/.test(tokens[verb - 1]!.upos)) return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, xpos: 'VBD', head: -1, relation: 'root' };
    if (at === object) return { ...token, head: verb, relation: 'obj' };
    if (at === name) return { ...token, head: verb, relation: 'nsubj' };
    return at < verb && token.head > name ? { ...token, head: name } : token;
  });
};

/** "Ethiopia plans to buy": a name right before a finite verb is its subject. */
const nameBeforeVerb: Mend = (tokens) =>
  tokens.map((token, at) => {
    const verb = tokens[token.head];
    const isModifier = token.relation === 'compound' && /^(PROPN|NOUN)$/.test(token.upos);
    const isFinite = verb?.upos === 'VERB' && /^(VBZ|VBD|VBP)$/.test(verb.xpos);
    return isModifier && isFinite && token.head === at + 1 && !hasSubject(tokens, token.head)
      ? { ...token, relation: 'nsubj' }
      : token;
  });

/** "is believed to have used cluster bombs": after "have" a participle is the verb, not an adjective of the noun. */
const participleAfterHave: Mend = (tokens) => {
  const have = tokens.findIndex(({ lemma, upos, relation }, at) => {
    const next = tokens[at + 1];
    const isVerb = next?.xpos === 'VBN' && next.relation === 'amod' && next.head > at;
    return lemma === 'have' && upos === 'AUX' && !relation.startsWith('aux') && isVerb;
  });
  if (have < 0) return tokens;
  const verb = have + 1;
  const object = tokens[verb]!.head;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: tokens[have]!.head, relation: tokens[have]!.relation };
    if (at === have) return { ...token, head: verb, relation: 'aux' };
    if (at === object) return { ...token, head: verb, relation: 'obj' };
    return token.head === have ? { ...token, head: verb } : token;
  });
};

/** "Iran had armed": what hangs on the auxiliary belongs to its verb. */
const dependentsOfAuxiliary: Mend = (tokens) =>
  tokens.map((token) => {
    const auxiliary = tokens[token.head];
    const isAuxiliary = auxiliary !== undefined && /^aux/.test(auxiliary.relation) && auxiliary.head >= 0;
    return isAuxiliary && /^(nsubj|mark|obl|advmod)/.test(token.relation) ? { ...token, head: auxiliary.head } : token;
  });

/** "Soldiers loyal to him attacked": the adjective describes the subject, which belongs to the verb. */
const adjectiveAfterSubject: Mend = (tokens) => {
  const adjective = tokens.findIndex(({ upos, relation, head }, at) => {
    const isBefore = upos === 'ADJ' && relation === 'xcomp' && at < head && tokens[head]?.upos === 'VERB';
    return isBefore && !hasSubject(tokens, head) && hasSubject(tokens, at);
  });
  if (adjective < 0) return tokens;
  const subject = tokens.findIndex(({ head, relation }) => head === adjective && relation === 'nsubj');
  if (subject < 0) return tokens;
  return tokens.map((token, at) => {
    if (at === subject) return { ...token, head: tokens[adjective]!.head };
    return at === adjective ? { ...token, head: subject, relation: 'amod' } : token;
  });
};

/** "arrested the mayor, beat his guards": what stands right after a verb, with a comma behind it, is its object. */
const objectBeforeComma: Mend = (tokens) =>
  tokens.map((token, at) => {
    const next = tokens[token.head];
    if (token.relation !== 'nsubj' || next?.relation !== 'conj' || at > token.head) return token;
    const verb = next.head;
    const follows = tokens[verb]?.upos === 'VERB' && verb < at && firstOf(tokens, at) === verb + 1;
    const hasObject = tokens.some(({ head, relation }) => head === verb && /^(obj|ccomp|xcomp)$/.test(relation));
    const isClosed = tokens[lastOf(tokens, at) + 1]?.text === ',';
    return follows && !hasObject && isClosed ? { ...token, head: verb, relation: 'obj' } : token;
  });

/** "left six fighters dead": an adjective after the object is what becomes of it. */
const resultAfterObject: Mend = (tokens) =>
  tokens.map((token, at) => {
    const noun = tokens[token.head];
    const isAfter =
      token.relation === 'amod' && token.head < at && /^(dead|wounded|injured|homeless)$/.test(token.lemma);
    return isAfter && noun?.relation === 'obj' ? { ...token, head: noun.head, relation: 'xcomp' } : token;
  });

/** "At least three people were shot": a count is no place. */
const atLeast: Mend = (tokens) =>
  tokens.map((token, at) => {
    if (token.relation !== 'obl' || token.head < at || hasSubject(tokens, token.head)) return token;
    const from = firstOf(tokens, at);
    const isCount = /^at$/iu.test(tokens[from]!.text) && /^(least|most)$/u.test(tokens[from + 1]?.text ?? '');
    const isPassive = tokens.some(({ head, relation }) => head === token.head && relation === 'aux:pass');
    return isCount ? { ...token, relation: isPassive ? 'nsubj:pass' : 'nsubj' } : token;
  });

/** "accused it of shelling villages": after "of" the participle is what somebody is accused of, no adjective. */
const accusedOf: Mend = (tokens) => {
  const verb = tokens.findIndex(({ xpos, relation, head }, at) => {
    const isAfterOf = tokens[at - 1]?.text === 'of' && tokens[at - 1]!.head === head;
    return xpos === 'VBG' && relation === 'amod' && isAfterOf && accusingAbove(tokens, head) >= 0;
  });
  if (verb < 0) return tokens;
  const object = tokens[verb]!.head;
  const accusing = accusingAbove(tokens, object);
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', head: accusing, relation: 'advcl' };
    if (at === verb - 1) return { ...token, head: verb, relation: 'mark' };
    return at === object ? { ...token, head: verb, relation: 'obj' } : token;
  });
};

/** The verb of accusing that a noun hangs on, itself or by whom it accuses; -1 where there is none. */
function accusingAbove(tokens: readonly Token[], noun: number): number {
  const above = tokens[noun]!.head;
  const accuses = (at: number) => /^(accuse|suspect|convict|acquit)$/.test(tokens[at]?.lemma ?? '');
  if (accuses(above)) return above;
  const next = tokens[above]?.relation === 'obj' ? tokens[above].head : -1;
  return accuses(next) ? next : -1;
}

/** "send Kyiv missiles": of two objects the first, right after the verb, is to whom. */
const twoObjects: Mend = (tokens) =>
  tokens.map((token, at) => {
    if (token.relation !== 'obj' || firstOf(tokens, at) !== token.head + 1) return token;
    const second = tokens.findIndex(
      ({ head, relation, upos }, place) => place > at && head === token.head && relation === 'obj' && upos === 'NOUN',
    );
    const follows = second >= 0 && firstOf(tokens, second) === lastOf(tokens, at) + 1;
    return follows && token.upos !== 'NOUN' ? { ...token, relation: 'iobj' } : token;
  });

/** "rejected Thursday a plan", "threatened Monday to resume": a day right after a verb is when, not what. */
const dayAsObject: Mend = (tokens) =>
  tokens.map((token, at) => {
    const isObject = /^(obj|iobj|xcomp)$/.test(token.relation) && DAY.test(token.text);
    const isBare = !tokens.some(({ head, relation }) => head === at && /^(case|det|nmod:poss)$/.test(relation));
    return isObject && isBare ? { ...token, relation: 'obl:unmarked' } : token;
  });

/** "demonstrated in Kirkuk calling for independence": a place does nothing; who demonstrated calls. */
const placeDoesNothing: Mend = (tokens) =>
  tokens.map((token, at) => {
    const place = tokens[token.head];
    if (token.relation !== 'acl' || token.xpos !== 'VBG' || place?.upos !== 'PROPN' || token.head > at) return token;
    let top = token.head;
    while (tokens[top]!.head >= 0 && /^(nmod|flat|compound|appos)$/.test(tokens[top]!.relation))
      top = tokens[top]!.head;
    const isWhere = tokens[top]!.relation === 'obl' && /^(in|at|near|outside)$/.test(caseOf(tokens, top));
    return isWhere ? { ...token, head: tokens[top]!.head, relation: 'advcl' } : token;
  });

/** "Clinton has imposed sanctions": a subject before the verb belongs to the verb, not to its object. */
const subjectOfObject: Mend = (tokens) =>
  tokens.map((token, at) => {
    const governor = tokens[token.head];
    if (token.relation !== 'nsubj' || governor?.upos !== 'NOUN' || !/^(obj|obl)$/.test(governor.relation)) return token;
    const verb = governor.head;
    const isBefore = at < verb && tokens[verb]?.upos === 'VERB';
    return isBefore && !hasSubject(tokens, verb) ? { ...token, head: verb } : token;
  });

/** Mends of verbs and what belongs to them. */
export const MENDS_OF_VERBS: readonly Mend[] = [
  verbAfterModal,
  missedVerb,
  nameBeforeVerb,
  participleAfterHave,
  twoObjects,
  dayAsObject,
  placeDoesNothing,
  dependentsOfAuxiliary,
  adjectiveAfterSubject,
  objectBeforeComma,
  resultAfterObject,
  accusedOf,
  atLeast,
  subjectOfObject,
];

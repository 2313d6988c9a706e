import { nounClass } from '../ontology/nouns.js';
import { loadReportingWords } from '../ontology/word-lists.js';
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

const DAY = /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)$/iu;

/** "rejected Thursday a plan", "threatened Monday to resume": a day right after a verb is when, not what. */
const dayAsObject: Mend = (tokens) =>
  tokens.map((token, at) => {
    const isObject = /^(obj|iobj|xcomp)$/.test(token.relation) && DAY.test(token.text);
    const isBare = !tokens.some(({ head, relation }) => head === at && /^(case|det|nmod:poss)$/.test(relation));
    return isObject && isBare ? { ...token, relation: 'obl:unmarked' } : token;
  });

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

const REPORTING = loadReportingWords().verbs;
const isReporting = ({ upos, lemma }: Token): boolean => upos === 'VERB' && REPORTING.has(lemma);

/** ", says the assessment": who speaks stands after the verb. */
const speakerAfter: Mend = (tokens) =>
  tokens.map((token, at) => {
    const verb = tokens[token.head];
    const isInverted =
      token.relation === 'obj' &&
      verb !== undefined &&
      isReporting(verb) &&
      /^(VBZ|VBD)$/.test(verb.xpos) &&
      tokens[token.head - 1]?.text === ',' &&
      !hasSubject(tokens, token.head) &&
      firstOf(tokens, at) === token.head + 1;
    return isInverted ? { ...token, relation: 'nsubj' } : token;
  });

/** "…, Secretary Peter Cook told reporters": what stands between a comma and a reporting verb is its subject, no apposition. */
const speakerBefore: Mend = (tokens) =>
  tokens.map((token, at) => {
    if (token.relation !== 'appos' || tokens[firstOf(tokens, at) - 1]?.text !== ',') return token;
    const verb = lastOf(tokens, at) + 1;
    const next = tokens[verb];
    const isOwn = next !== undefined && isReporting(next) && /^(VBZ|VBD)$/.test(next.xpos) && !hasSubject(tokens, verb);
    return isOwn ? { ...token, head: verb, relation: 'nsubj' } : token;
  });

/** "Guerrillas wounded two, police said": of two subjects of a report the one right before it speaks, the other acts. */
const onlySpeaker: Mend = (tokens) =>
  tokens.map((token, at) => {
    const verb = tokens[token.head];
    if (token.relation !== 'nsubj' || verb === undefined || !isReporting(verb)) return token;
    const nearer = tokens.findIndex(
      ({ head, relation }, place) => place > at && place < token.head && head === token.head && relation === 'nsubj',
    );
    if (nearer < 0 || tokens[firstOf(tokens, nearer) - 1]?.text !== ',') return token;
    const said = tokens.findIndex(
      ({ head, relation }, place) =>
        head === token.head && relation === 'ccomp' && place > at && place < nearer && !hasSubject(tokens, place),
    );
    return said >= 0 ? { ...token, head: said } : { ...token, relation: 'dep' };
  });

/** "In Syria, the secretary said, forces advance", "…, X told reporters": a report between or after commas is an aside. */
const reportAside: Mend = (tokens) =>
  tokens.map((token, at) => {
    if (!isReporting(token) || !/^(conj|advcl|dep|appos)$/.test(token.relation)) return token;
    const subject = tokens.findIndex(({ head, relation }) => head === at && relation === 'nsubj');
    if (subject < 0 || tokens[Math.min(firstOf(tokens, subject), at) - 1]?.text !== ',') return token;
    const opens = tokens.some(({ head, relation }) => head === at && /^(cc|mark|ccomp|xcomp)$/.test(relation));
    return opens ? token : { ...token, relation: 'parataxis' };
  });

/** "Campaigns go on, X said, but the group has …": what follows the report is said by X too. */
const saidToo: Mend = (tokens) =>
  tokens.map((token, at) => {
    const verb = tokens[token.head];
    if (token.relation !== 'conj' || verb === undefined || !isReporting(verb) || !hasSubject(tokens, at)) return token;
    const said = tokens.findIndex(
      ({ head, relation }, place) => head === token.head && relation === 'ccomp' && place < token.head,
    );
    return said >= 0 && at > token.head && tokens[token.head + 1]?.text === ',' ? { ...token, head: said } : token;
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

/** "…, according to the envoy.": at the end of a sentence that is said of all of it, not of its last clause. */
const accordingTo: Mend = (tokens) => {
  const root = tokens.findIndex(({ head }) => head < 0);
  return tokens.map((token, at) => {
    const isSource = tokens.some(
      ({ head, text }, place) => head === at && text.toLowerCase() === 'according' && tokens[place - 1]?.text === ',',
    );
    const isLast = isSource && tokens.slice(lastOf(tokens, at) + 1).every(({ upos }) => upos === 'PUNCT');
    return isLast && at !== root && !governs(tokens, at, root) ? { ...token, head: root, relation: 'obl' } : token;
  });
};

/** "The U.S. lifted sanctions.": without any finite verb, a participle between a name and a noun is the verb. */
const missedVerb: Mend = (tokens) => {
  const object = tokens.findIndex(({ head, upos }) => head < 0 && upos === 'NOUN');
  if (object < 0 || tokens.some(({ xpos }) => /^(VBD|VBZ|VBP|MD)$/.test(xpos))) return tokens;
  const verb = tokens.findIndex(
    ({ head, relation, xpos }, at) => head === object && relation === 'amod' && xpos === 'VBN' && at < object,
  );
  const name = verb - 1;
  const subject = tokens[name];
  if (verb < 1 || subject?.upos !== 'PROPN' || subject.head !== object) return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, xpos: 'VBD', head: -1, relation: 'root' };
    if (at === object) return { ...token, head: verb, relation: 'obj' };
    if (at === name) return { ...token, head: verb, relation: 'nsubj' };
    return token.head === object && at < name ? { ...token, head: name } : token;
  });
};

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

const MENDS: readonly Mend[] = [
  nameBeforeVerb,
  participleAfterHave,
  twoObjects,
  missedVerb,
  accordingTo,
  placeDoesNothing,
  speakerAfter,
  speakerBefore,
  reportAside,
  saidToo,
  dayAsObject,
  subjectWithPreposition,
  doerOfObject,
  subjectOfObject,
  describedTwice,
  onlySpeaker,
  joinedTwice,
  listed,
];

/** Whether "and" stands before a phrase, or before its last part with a comma before it. */
function goesOnList(tokens: readonly Token[], at: number): boolean {
  const last = tokens.findLastIndex(({ head, relation }) => head === at && relation === 'conj');
  return hasAnd(tokens, at) || (last >= 0 && hasAnd(tokens, last) && tokens[firstOf(tokens, at) - 1]?.text === ',');
}

const caseOf = (tokens: readonly Token[], at: number): string =>
  tokens.find(({ head, relation }) => head === at && relation === 'case')?.lemma ?? '';

const hasAnd = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(({ head, relation }, place) => head === at && relation === 'cc' && place < at);

const hasSubject = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(({ head, relation }) => head === verb && /^nsubj/.test(relation));

/** The first token of the phrase that `at` heads. */
function firstOf(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let before = at - 1; before >= 0 && governs(tokens, at, before); before -= 1) first = before;
  return first;
}

/** The last token of the phrase that `at` heads. */
function lastOf(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let after = at + 1; after < tokens.length && governs(tokens, at, after); after += 1) last = after;
  return last;
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

import type { Token } from '../language/sentence.js';
import { nounClass } from '../ontology/nouns.js';
import { predicateLexicon } from './lexicons.js';
import type { Mend } from './mend-tokens.js';

/**
 * "Boko Haram kidnaps 20 schoolgirls", "UN chief urges calm": in a headline, which has no full stop, what the tagger takes
 * for a noun between a name and a phrase is the verb where the lexicon knows it as one, and no other verb is there.
 */
const verbOfHeadline: Mend = (tokens) => {
  if (isSentence(tokens) || tokens.some(({ xpos }) => /^(VBD|VBZ|VBP|MD)$/.test(xpos))) return tokens;
  const verb = tokens.findIndex((_, at) => isHiddenVerb(tokens, at));
  if (verb < 0) return tokens;
  const object = objectAfter(tokens, verb);
  const subject = verb - 1;
  const root = tokens.findIndex(({ head }) => head < 0);
  return tokens.map((token, at) => {
    if (at === verb)
      return { ...token, upos: 'VERB', xpos: 'VBZ', lemma: baseOf(token.text), head: -1, relation: 'root' };
    if (at === subject) return { ...token, head: verb, relation: 'nsubj' };
    if (at < subject)
      return token.head >= verb || token.head < 0 ? { ...token, head: subject, relation: 'compound' } : token;
    if (at === object) return { ...token, head: verb, relation: 'obj' };
    if (at < object) return token.head <= verb || token.head > object ? { ...token, head: object } : token;
    // What came after the noun that is no noun belongs to the verb.
    if (at === root) return { ...token, head: verb, relation: 'dep' };
    return token.head === verb || token.head <= subject
      ? { ...token, head: verb, relation: verbal(token.relation) }
      : token;
  });
};

const isSentence = (tokens: readonly Token[]): boolean => /^[.!?”"’']$/u.test(tokens.at(-1)?.text ?? '.');

function isHiddenVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (before === undefined || after === undefined) return false;
  const isPluralNoun = /^(NNS|NNPS|VB|NN)$/.test(token.xpos) && /^\p{Ll}+s$/u.test(token.text);
  const isAfterName = /^(PROPN|NOUN)$/.test(before.upos) && !before.xpos.endsWith('S');
  const isBeforePhrase = /^(NUM|DET|PROPN|ADJ|PRON|NOUN)$/.test(after.upos) || after.text === 'to';
  return isPluralNoun && isAfterName && isBeforePhrase && predicateLexicon().verbs.has(baseOf(token.text));
}

/** The verb of a third person: "kidnaps" of kidnap, "reaches" of reach, "denies" of deny. */
function baseOf(text: string): string {
  const candidates = [text.replace(/ies$/u, 'y'), text.replace(/s$/u, ''), text.replace(/es$/u, '')];
  return candidates.find((candidate) => predicateLexicon().verbs.has(candidate)) ?? text;
}

/** The last noun of the phrase right after a token, or -1. */
function objectAfter(tokens: readonly Token[], verb: number): number {
  let object = -1;
  for (let at = verb + 1; /^(DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(tokens[at]?.upos ?? ''); at += 1)
    if (/^(NOUN|PROPN|PRON)$/.test(tokens[at]!.upos)) object = at;
  return object;
}

/** A complement of a noun, as the complement of a verb. */
const verbal = (relation: string): string => (relation === 'nmod' ? 'obl' : relation === 'acl' ? 'advcl' : relation);

/** "Opposition leader arrested", "Journalist shot dead in Acapulco": in a headline such a verb without an object is passive. */
const passiveOfHeadline: Mend = (tokens) => {
  if (isSentence(tokens)) return tokens;
  const verb = tokens.findIndex(({ upos, text }) => upos === 'VERB' && SUFFERED.test(text));
  const owner = tokens[verb]?.head ?? -1;
  if (
    verb < 1 ||
    tokens.some(({ head, relation }) => head === verb && /^(obj|aux|aux:pass|nsubj:pass)$/.test(relation))
  )
    return tokens;
  const isOnly = !tokens.some(({ xpos }, at) => at !== verb && /^(VBD|VBZ|VBP|MD)$/.test(xpos));
  if (!isOnly) return tokens;
  const hangs = owner >= 0 && owner < verb && /^(acl|amod)$/.test(tokens[verb]!.relation) && tokens[owner]!.head < 0;
  return tokens.map((token, at) => {
    if (at === verb) return hangs ? { ...token, xpos: 'VBN', head: -1, relation: 'root' } : { ...token, xpos: 'VBN' };
    if (hangs && at === owner) return { ...token, head: verb, relation: 'nsubj:pass' };
    return token.head === verb && token.relation === 'nsubj' ? { ...token, relation: 'nsubj:pass' } : token;
  });
};

/** "EU to impose tariffs": in a headline "to" is "will". */
const futureOfHeadline: Mend = (tokens) => {
  if (isSentence(tokens) || tokens.some(({ xpos }) => /^(VBD|VBZ|VBP|MD)$/.test(xpos))) return tokens;
  const verb = tokens.findIndex(({ xpos, head, relation }) => {
    const hangs = /^(acl|advcl)$/.test(relation) && tokens[head]?.relation === 'root';
    return xpos === 'VB' && hangs && /^(NOUN|PROPN)$/.test(tokens[head]!.upos);
  });
  const name = tokens[verb]?.head ?? -1;
  // "plan to attack" is no future, and who plans is somebody.
  const actor = tokens[name];
  const canAct = actor?.upos === 'PROPN' || nounClass(actor?.lemma.toLowerCase() ?? '') !== null;
  if (tokens[verb - 1]?.text !== 'to' || name !== verb - 2 || !canAct) return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, relation: 'root' };
    if (at === verb - 1) return { ...token, lemma: 'will', upos: 'AUX', xpos: 'MD', relation: 'aux' };
    return at === name ? { ...token, head: verb, relation: 'nsubj' } : token;
  });
};

/** What is done to the subject of a headline far more often than by it. */
const SUFFERED =
  /^(arrested|detained|jailed|sentenced|charged|indicted|convicted|imprisoned|deported|expelled|extradited|shot|killed|murdered|assassinated|executed|kidnapped|abducted|wounded|injured|freed|released|ousted|deposed|evacuated|rescued|acquitted|banned|suspended)$/u;

/** Mends of headlines. */
export const MENDS_OF_HEADLINES: readonly Mend[] = [verbOfHeadline, passiveOfHeadline, futureOfHeadline];

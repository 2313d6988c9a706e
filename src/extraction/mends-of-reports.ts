import { loadReportingWords } from '../ontology/word-lists.js';
import type { Token } from '../language/sentence.js';
import { firstOf, governs, hasSubject, lastOf, type Mend } from './mend-tokens.js';

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

/** "Moscow, Kyiv says, has deported": who stands between a comma and the report speaks, the other acts. */
const reportInside: Mend = (tokens) =>
  tokens.map((token, at) => {
    const verb = token.relation === 'appos' ? at + 1 : token.head;
    const report = tokens[verb];
    if (report === undefined || !isReporting(report) || tokens[verb + 1]?.text !== ',') return token;
    const speaker = tokens[verb - 1];
    const isInside =
      speaker?.relation === 'appos' && tokens[verb - 2]?.text === ',' && tokens[speaker.head]?.head === verb;
    if (!isInside) return token;
    if (at === verb - 1) return { ...token, head: verb, relation: 'nsubj' };
    const said = tokens.findIndex(({ head, relation }) => head === verb && relation === 'ccomp');
    return at === speaker.head && token.relation === 'nsubj' && said > verb ? { ...token, head: said } : token;
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

/** Mends of who says what. */
export const MENDS_OF_REPORTS: readonly Mend[] = [
  reportInside,
  speakerAfter,
  speakerBefore,
  reportAside,
  saidToo,
  onlySpeaker,
  accordingTo,
];

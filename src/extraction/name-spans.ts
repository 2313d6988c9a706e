import type { ActorKind } from '../ontology/actor-kinds.js';
import type { NamedActor } from '../ontology/actor-lexicon.js';
import { composedActor } from '../ontology/composed-actors.js';
import type { GazetteerPlace } from '../ontology/gazetteer-place.js';
import { genderOfName, isGivenName } from '../ontology/given-names.js';
import { foldedName } from '../ontology/name-index.js';
import { isTitle, nounClass } from '../ontology/nouns.js';
import type { EntityKind, Token } from '../language/sentence.js';
import type { Mention } from './document.js';
import { actorLexicon, gazetteer } from './lexicons.js';
import type { SentenceTree } from './sentence-tree.js';

/** A run of tokens that is a name, with what the lexicons and the model say of it. */
export interface NameSpan extends Pick<
  Mention,
  'kind' | 'place' | 'key' | 'country' | 'nature' | 'plural' | 'gender' | 'title'
> {
  readonly form: 'name' | 'adjective';
  readonly head: number;
  readonly first: number;
  /** Token after the last. */
  readonly last: number;
}

interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Which source is trusted where two find the same words: the smaller. */
  readonly rank: number;
  readonly make: () => NameSpan;
}

/**
 * Finds the names of a sentence: entries of the lexicons, entities of the model, runs of proper nouns.
 *
 * Where they overlap the longest is taken, and of the same words the lexicon's reading before the model's.
 */
export function nameSpans(tree: SentenceTree): NameSpan[] {
  const words = tree.tokens.map((token) => token.text);
  const candidates = [
    ...lexiconCandidates(tree, words),
    ...tree.sentence.entities.flatMap((entity) => entityCandidate(tree, entity.first, entity.last, entity.kind, 2)),
    ...properNounRuns(tree).flatMap(([first, last]) => entityCandidate(tree, first, last, null, 3)),
  ];
  candidates.sort((a, b) => b.last - b.first - (a.last - a.first) || a.rank - b.rank || a.first - b.first);
  const taken = new Set<number>();
  const chosen: NameSpan[] = [];
  for (const { first, last, make } of candidates) {
    const tokens = Array.from({ length: last - first }, (_, at) => first + at);
    if (tokens.some((token) => taken.has(token))) continue;
    tokens.forEach((token) => taken.add(token));
    chosen.push(make());
  }
  chosen.sort((a, b) => a.first - b.first);
  return chosen.map((span) =>
    span.nature === 'person' && span.country === null ? { ...span, country: countryOfTitle(tree, span, chosen) } : span,
  );
}

/** "Afghan Ambassador X", "Pentagon Press Secretary X": the country of what stands before a title is the person's. */
function countryOfTitle(tree: SentenceTree, person: NameSpan, names: readonly NameSpan[]): string | null {
  const before = names.findLast((name) => name.last <= person.first && name.country !== null);
  if (before === undefined) return null;
  const between = tree.tokens.slice(before.last, person.first);
  return between.length > 0 && between.every(({ text, xpos }) => isTitle(text) || xpos === 'POS')
    ? before.country
    : null;
}

function lexiconCandidates(tree: SentenceTree, words: readonly string[]): Candidate[] {
  return words.flatMap((word, at): Candidate[] => {
    if (!/^[\p{Lu}\d]|^al\b/u.test(word) || CALENDAR.test(word)) return [];
    const actor = actorLexicon().longestAt(words, at);
    const place = gazetteer().longestAt(words, at);
    const found: Candidate[] = [];
    const part = statePart(words, at, actor);
    if (part !== null)
      found.push({
        first: at,
        last: at + part.length,
        rank: 0,
        make: () => ({ ...blank(tree, at, at + part.length), ...part.span }),
      });
    if (actor !== null)
      found.push({
        first: at,
        last: at + actor.length,
        rank: 0,
        make: () => actorSpan(tree, at, at + actor.length, actor.found),
      });
    if (place !== null && place.length > (actor?.length ?? 0) && isPlaceHere(tree, at, at + place.length)) {
      found.push({
        first: at,
        last: at + place.length,
        rank: 1,
        make: () => placeSpan(tree, at, at + place.length, place.places),
      });
    }
    return found;
  });
}

/** "Iraqi Security Forces", "Government of Iraq": a part of a state with capitals, composed of a country and a noun. */
function statePart(
  words: readonly string[],
  at: number,
  actor: { length: number; found: NamedActor } | null,
): { length: number; span: Partial<NameSpan> } | null {
  const { country, kind } = actor?.found.actor ?? {};
  if (actor !== null && kind === 'country' && country != null) {
    const from = at + actor.length + Number(/^[’']s$/u.test(words[at + actor.length] ?? ''));
    for (let length = 3; length > 0; length -= 1) {
      const rest = words.slice(from, from + length);
      if (rest.length < length || !rest.every((word) => /^\p{Lu}/u.test(word))) continue;
      const part = composedActor(country, foldedName(rest.join(' ')));
      if (part !== null) return { length: from + length - at, span: { ...part, country, nature: 'group' } };
    }
    return null;
  }
  const of = words.indexOf('of', at);
  if (of <= at || of > at + 3) return null;
  const from = of + 1 + Number(words[of + 1]?.toLowerCase() === 'the');
  const state = actorLexicon().longestAt(words, from);
  if (state?.found.actor.kind !== 'country' || state.found.as !== 'name') return null;
  const part = composedActor(state.found.actor.country!, foldedName(words.slice(at, of).join(' ')));
  return part === null
    ? null
    : { length: from + state.length - at, span: { ...part, country: state.found.actor.country, nature: 'group' } };
}

function actorSpan(tree: SentenceTree, first: number, last: number, { actor, as }: NamedActor): NameSpan {
  const base = { ...blank(tree, first, last), country: actor.country };
  if (as === 'people')
    return { ...base, kind: 'population', key: `${actor.key}/people`, nature: 'person', plural: true };
  if (as === 'adjective') return { ...base, form: 'adjective', kind: actor.kind, key: actor.key, nature: 'group' };
  if (as === 'seat' && !actsAsGovernment(tree, base.head)) {
    return { ...base, place: true, key: placeKey(tree, first, last), nature: 'thing' };
  }
  const isCountry = actor.kind === 'country';
  const nature = actor.kind === 'person' ? 'person' : 'group';
  return {
    ...base,
    kind: actor.kind,
    place: isCountry && as === 'name',
    key: actor.key,
    nature,
    plural: actor.plural ? null : false,
  };
}

/** "Kabul said", "talks with Tehran": the seat of a government stands for it; elsewhere it is a place. */
function actsAsGovernment(tree: SentenceTree, head: number): boolean {
  const { relation, head: governor } = tree.token(head);
  if (relation === 'conj') return actsAsGovernment(tree, governor);
  if (/^(to|from)$/.test(tree.caseOf(head)) && governor >= 0 && isDealing(tree, governor)) return true;
  if (relation === 'nsubj') return tree.token(governor).upos === 'VERB';
  if (relation === 'iobj') return true;
  if (relation === 'obj') return ADDRESSING.has(tree.token(governor).lemma);
  if (
    tree.caseOf(head) === 'on' &&
    governor >= 0 &&
    /^(call|pressure|sanction|impose|embargo|blame)$/.test(tree.token(governor).lemma)
  )
    return true;
  return relation === 'obl:agent' || ['with', 'against', 'between', 'by'].includes(tree.caseOf(head));
}

/** "sold jets to Ankara", "recalled its ambassador from Berlin", "the envoy to Kabul". */
const isDealing = (tree: SentenceTree, governor: number): boolean =>
  /^(sell|export|supply|transfer|recall|ambassador|envoy|diplomat|letter|message|aid|support)$/.test(
    tree.token(governor).lemma,
  ) || tree.childrenAs(governor, 'obj').some((at) => /^(ambassador|envoy|diplomat)$/.test(tree.token(at).lemma));

/** "urged Beijing": a city can't be urged, a government can. */
const ADDRESSING = new Set(
  'urge accuse tell ask warn press pressure condemn criticize criticise blame thank persuade convince sanction threaten sue join'.split(
    ' ',
  ),
);

/** Whether words that name a place are meant as one: the model says so, or they stand where places stand. */
function isPlaceHere(tree: SentenceTree, first: number, last: number): boolean {
  const byModel = tree.sentence.entities.find((entity) => entity.first < last && first < entity.last);
  if (byModel !== undefined) return byModel.kind === 'place' && byModel.first >= first && byModel.last <= last;
  if (tree.token(first).upos !== 'PROPN') return false;
  return /^(in|at|near|from|to|into|of|outside|inside|around|across|toward|towards|throughout|via)$/.test(
    tree.caseOf(headOf(tree, first, last)),
  );
}

function placeSpan(tree: SentenceTree, first: number, last: number, [place]: readonly GazetteerPlace[]): NameSpan {
  return {
    ...blank(tree, first, last),
    place: true,
    key: place?.key ?? null,
    country: place?.country ?? null,
    nature: 'thing',
    plural: false,
  };
}

const placeKey = (tree: SentenceTree, first: number, last: number): string | null =>
  gazetteer().find(
    tree.tokens
      .slice(first, last)
      .map((token) => token.text)
      .join(' '),
  )[0]?.key ?? null;

function entityCandidate(
  tree: SentenceTree,
  first: number,
  last: number,
  kind: EntityKind | null,
  rank: number,
): Candidate[] {
  const name = trimmed(tree, first, last, kind);
  if (tree.tokens.slice(name.first, name.last).every(({ text }) => CALENDAR.test(text) || /^\d+$/.test(text)))
    return [];
  if (isPair(tree, name.first, name.last)) return [];
  if (!tree.tokens.slice(name.first, name.last).some(({ text }) => /[\p{Lu}\d]/u.test(text))) return [];
  // "Minister for Central Asia", "President of Mali": a position, not a name.
  const isPosition =
    nounClass(tree.token(name.first).lemma.toLowerCase())?.nature === 'person' &&
    tree.tokens[name.first + 1]?.upos === 'ADP';
  if (isPosition) return [];
  // "the Government", "the President" are descriptions, however they are written.
  if (name.last - name.first === 1 && isDescription(tree, name.first)) return [];
  return [{ ...name, rank, make: () => entitySpan(tree, name.first, name.last, kind) }];
}

/** "U.S.-Iraq": two names, not one. */
function isPair(tree: SentenceTree, first: number, last: number): boolean {
  const hyphen = tree.tokens.findIndex(({ text }, at) => at > first && at < last - 1 && /^[-–]$/u.test(text));
  return hyphen >= 0 && isCountryWord(tree.token(hyphen - 1).text) && isCountryWord(tree.token(hyphen + 1).text);
}

/** "the Government", "the President" are descriptions, however they are written; "Cook" without an article is a name. */
function isDescription(tree: SentenceTree, at: number): boolean {
  const { lemma } = tree.token(at);
  const noun = nounClass(lemma.toLowerCase());
  if (noun === null) return isTitle(lemma);
  return noun.nature !== 'person' || isTitle(lemma) || tree.child(at, 'det', 'amod', 'nmod:poss') >= 0;
}

/** The name proper: without articles, possessive 's and the titles before it. */
function trimmed(
  tree: SentenceTree,
  from: number,
  to: number,
  kind: EntityKind | null,
): { first: number; last: number } {
  let first = afterTitles(tree, from, to);
  let last = to;
  const isOuter = (at: number) =>
    OUTER.has(tree.token(at).upos) || (kind === 'person' && tree.token(at).upos === 'NUM');
  while (first < last - 1 && isOuter(first)) first += 1;
  while (last > first + 1 && (OUTER.has(tree.token(last - 1).upos) || DAY.test(tree.token(last - 1).text))) last -= 1;
  // "Pentagon Press" before "Secretary": what belongs to a title is no part of the name before it.
  while (last > first + 1 && isTitle(tree.token(last - 1).text) && isTitle(tree.tokens[last]?.text ?? '')) last -= 1;
  const follows = (at: number) => at < last - 1 && tree.token(at + 1).upos === 'PROPN';
  while (
    follows(first) &&
    ((isTitle(tree.token(first).text) && !isGivenAfterTitle(tree, first)) ||
      (kind === 'person' && isCountryWord(tree.token(first).text)))
  )
    first += 1;
  return { first, last };
}

/** "Pentagon Press Secretary Peter Cook": where titles stand inside a run of capitals, the name begins after the last. */
function afterTitles(tree: SentenceTree, first: number, last: number): number {
  for (let at = last - 2; at > first; at -= 1) {
    const isBeforeName = tree.token(at + 1).upos === 'PROPN' && !isTitle(tree.token(at + 1).text);
    if (
      isBeforeName &&
      isTitle(tree.token(at).text) &&
      !isGivenAfterTitle(tree, at) &&
      nounClass(tree.token(at).lemma.toLowerCase())?.nature === 'person'
    )
      return at + 1;
  }
  return first;
}

/** "Foreign Minister Amir Khan": after a title, Amir is a given name. */
const isGivenAfterTitle = (tree: SentenceTree, at: number): boolean =>
  isGivenName(tree.token(at).text) && at > 0 && isTitle(tree.token(at - 1).text);

/** Parts of speech that no name begins or ends with. */
const OUTER: ReadonlySet<string> = new Set(['DET', 'PUNCT', 'ADP', 'CCONJ', 'PART', 'PRON', 'SCONJ', 'AUX']);
/** "Carter today" is a name and when. */
const DAY = /^(today|yesterday|tomorrow|tonight)$/u;
const isCountryWord = (word: string): boolean => actorLexicon().find(word)?.actor.kind === 'country';

function entitySpan(tree: SentenceTree, first: number, last: number, kind: EntityKind | null): NameSpan {
  const base = { ...blank(tree, first, last), title: titleBefore(tree, first) };
  const words = tree.tokens.slice(first, last);
  const givenName = genderOfName(words[0]!.text);
  const looksPersonal = base.title !== '' || (isGivenName(words[0]!.text) && words.length > 1 && words.length < 4);
  if (kind === 'person' || ((kind === null || kind === 'organization') && looksPersonal && !namesOrganization(words))) {
    return person(base, givenName);
  }
  const places = gazetteer().find(words.map((token) => token.text).join(' '));
  const isHuman = isPersonsTitle(base.title) || (words.length > 1 && isGivenName(words[0]!.text));
  if (kind === 'place' && places.length === 0 && isHuman) return person(base, givenName);
  if (kind === 'place') {
    return { ...placeSpan(tree, first, last, places), title: base.title };
  }
  if (kind === 'event') return { ...base, kind: 'named_event', nature: 'thing', plural: false };
  return { ...base, ...organization(tree, first, last) };
}

const person = (base: NameSpan, givenName: 'm' | 'f' | null): NameSpan => ({
  ...base,
  kind: 'person',
  nature: 'person',
  plural: false,
  gender: givenName ?? genderOfTitle(base.title),
});

/** "President", "Lt. Gen.": not the "Mount" or "Lake" of a place. */
const isPersonsTitle = (title: string): boolean =>
  title !== '' && nounClass(title.split(' ').at(-1)!)?.nature === 'person';

/** "Martin Foundation": a noun among the words that no person's name has. */
const namesOrganization = (words: readonly Token[]): boolean =>
  words.some(({ lemma }) => nounClass(lemma.toLowerCase()) !== null);

/** What kind of organisation a name shows it to be: a part of a state ("Iraqi Army"), or by its head noun ("… Party"). */
function organization(
  tree: SentenceTree,
  first: number,
  last: number,
): Pick<NameSpan, 'kind' | 'key' | 'country' | 'nature' | 'plural'> {
  const tokens = tree.tokens.slice(first, last);
  const state = actorLexicon().find(tokens[0]!.text);
  const country = state?.actor.kind === 'country' ? state.actor.country : null;
  const rest = foldedName(
    tokens
      .slice(1)
      .map((token) => token.text)
      .join(' '),
  );
  const part = country === null ? null : composedActor(country, rest);
  if (part !== null) return { kind: part.kind, key: part.key, country, nature: 'group', plural: null };
  const beforeOf = tokens.findIndex((token) => token.lemma === 'of');
  const headNoun = tokens[beforeOf > 0 ? beforeOf - 1 : tokens.length - 1]!;
  const noun = nounClass(headNoun.lemma.toLowerCase()) ?? nounClass(headNoun.text.toLowerCase().replace(/s$/u, ''));
  const kind: ActorKind =
    noun !== null && noun.kind !== 'role' && noun.kind !== 'population' ? noun.kind : 'organization';
  return {
    kind,
    key: null,
    country,
    nature: kind === 'facility' || kind === 'document' ? 'thing' : 'group',
    plural: null,
  };
}

/** The titles right before a name, in small letters: "prime minister". */
function titleBefore(tree: SentenceTree, first: number): string {
  const words: string[] = [];
  for (let at = first - 1; at >= 0 && isTitle(tree.token(at).text) && tree.token(at).upos !== 'PRON'; at -= 1)
    words.unshift(tree.token(at).text.toLowerCase());
  return words.join(' ');
}

function genderOfTitle(title: string): 'm' | 'f' | null {
  if (/\b(mr|sir|lord|king|prince|emir|sheikh|father|imam|mullah|ayatollah)\b/u.test(title)) return 'm';
  return /\b(mrs|ms|miss|lady|dame|queen|princess|sister)\b/u.test(title) ? 'f' : null;
}

/** Runs of capitalised proper nouns that no other source may know. */
function properNounRuns(tree: SentenceTree): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < tree.tokens.length; at += 1) {
    const first = at;
    while (at < tree.tokens.length && isNameWord(tree, at)) at += 1;
    if (at > first) runs.push([first, at]);
  }
  return runs;
}

const CALENDAR =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|gmt|utc|am|pm)$/iu;

function isNameWord(tree: SentenceTree, at: number): boolean {
  const { text, upos } = tree.token(at);
  return upos === 'PROPN' && /^\p{Lu}/u.test(text) && !CALENDAR.test(text);
}

/** The token of a span that is governed from outside of it; a title that governs the name stands for it. */
function headOf(tree: SentenceTree, first: number, last: number): number {
  for (let at = first; at < last; at += 1) {
    const { head, upos, relation } = tree.token(at);
    if ((head >= first && head < last) || upos === 'PUNCT') continue;
    const governsAsTitle = head >= 0 && head < first && relation === 'flat' && isTitle(tree.token(head).text);
    return governsAsTitle ? head : at;
  }
  return first;
}

function blank(tree: SentenceTree, first: number, last: number): NameSpan {
  const head = headOf(tree, first, last);
  return {
    first,
    last,
    head,
    form: 'name',
    kind: null,
    place: false,
    key: null,
    country: null,
    nature: null,
    plural: null,
    gender: null,
    title: '',
  };
}

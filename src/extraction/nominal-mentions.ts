import { composedActor } from '../ontology/composed-actors.js';
import { foldedName } from '../ontology/name-index.js';
import { nounClass } from '../ontology/nouns.js';
import type { NewMention } from './document.js';
import type { NameSpan } from './name-spans.js';
import type { SentenceTree } from './sentence-tree.js';
import { countedBy, isAreaOfName } from './transparent-nouns.js';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
/** Words that count what they stand with and don't describe it. */
const QUANTIFIERS = new Set([
  'more',
  'less',
  'least',
  'most',
  'many',
  'several',
  'few',
  'some',
  'all',
  'both',
  'other',
  'another',
  'such',
  'much',
  'any',
  'each',
  'every',
  'no',
  'own',
  'same',
  'first',
  'last',
  'next',
]);

/** A description of an actor: a common noun that can be one, with the words that belong to it. Null for any other token. */
export function nominalMention(
  tree: SentenceTree,
  at: number,
  text: string,
  names: readonly NameSpan[],
): NewMention | null {
  const { upos, lemma, xpos, relation } = tree.token(at);
  if ((upos !== 'NOUN' && upos !== 'PROPN') || /^(compound|flat|fixed|goeswith|nmod:desc)$/.test(relation)) return null;
  const noun = nounClass(isTextRelease(tree, at) ? 'statement' : isCrowd(tree, at) ? 'people' : lemma.toLowerCase());
  if (noun === null || isAreaOfName(tree, at)) return null;
  const first = noun.nature === 'thing' ? firstDescribing(tree, at) : firstOfPossessor(tree, at);
  const last = lastOfComplement(tree, at, names) + 1;
  const start = tree.token(first).start;
  const end = tree.token(last - 1).end;
  const country = countryOf(tree, at, names);
  const part = country === null ? null : composedActor(country.code, describing(tree, at, country.words));
  const plural = xpos === 'NNS' || xpos === 'NNPS';
  const determiners = tree.childrenAs(at, 'det', 'nmod:poss');
  return {
    sentence: tree.index,
    head: at,
    first,
    last,
    text: text.slice(start, end),
    start,
    end,
    form: 'nominal',
    kind: part?.kind ?? noun.kind,
    place: false,
    // "our Turkish allies" are Turkey.
    key: part?.key ?? (lemma.toLowerCase() === 'ally' && isBefore(country, at) ? country!.code.toLowerCase() : null),
    country: country?.code ?? null,
    nature: noun.nature,
    plural,
    gender: noun.gender,
    definite: determiners.some(
      (child) => tree.token(child).relation === 'nmod:poss' || DEFINITE.has(tree.token(child).lemma.toLowerCase()),
    ),
    title: '',
  };
}

/** "President Suharto's government", "Ecuador's police": whose it is tells which. */
function firstOfPossessor(tree: SentenceTree, at: number): number {
  const possessor = tree.child(at, 'nmod:poss');
  const isPronoun = possessor >= 0 && tree.token(possessor).upos === 'PRON';
  // In a faulty parse the possessor may stand after the noun, or a verb between them.
  const isApart = tree.tokens.some(
    (_, between) => between > possessor && between < at && !tree.governors(between).includes(at),
  );
  if (possessor < 0 || possessor > at || isPronoun || isApart) return firstDescribing(tree, at);
  const { first } = tree.phrase(possessor);
  return tree.token(first).upos === 'DET' ? first + 1 : first;
}

/** "the news release", "the release said": a text, not the setting free of somebody. */
function isTextRelease(tree: SentenceTree, at: number): boolean {
  const { lemma, head, relation } = tree.token(at);
  if (lemma !== 'release') return false;
  const isNamed = tree.childrenAs(at, 'compound').some((child) => /^(news|press|media)$/.test(tree.token(child).lemma));
  const isSaying = relation === 'nsubj' && /^(say|add|note|state|read)$/.test(tree.token(head).lemma);
  return isNamed || isSaying || tree.caseOf(at) === 'according to';
}

/** "Thousands marched", "tens of thousands fled": a number alone that does something is of people. */
function isCrowd(tree: SentenceTree, at: number): boolean {
  const { lemma, xpos } = tree.token(at);
  if (!/^(hundred|thousand|dozen|million|score)$/.test(lemma) || xpos !== 'NNS') return false;
  if (tree.childrenAs(at, 'nmod').some((child) => tree.caseOf(child) === 'of')) return false;
  const top = tree.caseOf(at) === 'of' ? tree.token(at).head : at;
  return top >= 0 && /^nsubj/.test(tree.token(top).relation);
}

/** The first of the adjectives and nouns before a noun that describe it; articles and counts aren't taken. */
function firstDescribing(tree: SentenceTree, at: number): number {
  let first = at;
  for (const child of [...tree.children(at)].reverse()) {
    if (child > at) continue;
    const { relation, lemma, upos } = tree.token(child);
    if (upos === 'PUNCT' || relation === 'case') continue;
    if (!/^(amod|compound|nmod:desc|flat)$/.test(relation) || QUANTIFIERS.has(lemma.toLowerCase())) break;
    first = Math.min(first, tree.phrase(child).first);
  }
  // "primarily Arab forces" are Arab forces.
  while (first < at && tree.token(first).upos === 'ADV') first += 1;
  return first;
}

const PLACING = new Set(['of', 'in', 'at', 'from', 'across', 'near', 'throughout', 'inside', 'for']);
/** Nouns that tell when, not which. */
const TEMPORAL = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'morning',
  'afternoon',
  'evening',
  'night',
  'weekend',
  'time',
  'period',
  'past',
  'future',
  'moment',
]);
/** Longest complement that belongs to a description, in tokens. Chosen. */
const LONGEST_COMPLEMENT = 8;

/** "residents of Mosul", "a camp for Congolese refugees": what follows right after a preposition belongs to the description. */
function lastOfComplement(tree: SentenceTree, at: number, names: readonly NameSpan[]): number {
  const complement = tree.childrenAs(at, 'nmod').find((child) => child > at && PLACING.has(tree.caseOf(child)));
  if (complement === undefined || !/^(NOUN|PROPN)$/.test(tree.token(complement).upos)) return at;
  if (complement - at > LONGEST_COMPLEMENT || tree.phrase(complement).first !== at + 1) return at;
  if (TEMPORAL.has(tree.token(complement).lemma.toLowerCase())) return at;
  // "a convoy near the city of Gao"
  const [inner = complement] = isAreaOfName(tree, complement) ? countedBy(tree, complement) : [];
  const name = names.find(({ first, last }) => first <= inner && inner < last);
  // "suspects in raids": what is no place and nobody doesn't tell which.
  if (
    name === undefined &&
    tree.caseOf(complement) !== 'of' &&
    nounClass(tree.token(inner).lemma.toLowerCase()) === null
  )
    return at;
  return name === undefined ? inner : name.last - 1;
}

const isBefore = (country: CountryWords | null, noun: number): boolean =>
  country !== null && [...country.words].every((word) => word < noun);

interface CountryWords {
  readonly code: string;
  /** Tokens that name it, which don't describe the noun further. */
  readonly words: ReadonlySet<number>;
}

/** The country that an adjective, possessor or complement of a noun names: "Iraqi", "Iraq's", "of Iraq". */
function countryOf(tree: SentenceTree, at: number, names: readonly NameSpan[]): CountryWords | null {
  for (const name of names) {
    if (name.country === null || (name.kind !== 'country' && name.form !== 'adjective')) continue;
    const { head, relation } = tree.token(name.head);
    const belongs = head === at && /^(amod|compound|nmod:poss|nmod|nmod:desc)$/.test(relation);
    if (!belongs || (relation === 'nmod' && tree.caseOf(name.head) !== 'of')) continue;
    return {
      code: name.country,
      words: new Set(Array.from({ length: name.last - name.first }, (_, offset) => name.first + offset)),
    };
  }
  return null;
}

/** The noun and what stands before it, without the country: "security forces". */
function describing(tree: SentenceTree, at: number, except: ReadonlySet<number>): string {
  const tokens = tree.tokens
    .slice(firstDescribing(tree, at), at + 1)
    .filter((_, offset) => !except.has(firstDescribing(tree, at) + offset));
  return foldedName(tokens.map((token) => token.text).join(' '));
}

import type { Clusters } from './clusters.js';
import type { Document, Mention } from './document.js';
import { mentionsOfSentence } from './mentions-of-sentence.js';
import { normalName } from './names.js';
import type { SentenceTree } from './sentence-tree.js';

/** Common nouns that can stand for any actor of these kinds: "the group" for the Taliban. */
const GENERIC: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    armed_group:
      'group organization organisation movement militia faction network terrorist militant rebel insurgent fighter enemy extremist jihadist outfit guerrilla',
    organization:
      'group organization organisation agency company firm party union coalition alliance movement body charity team church club institution association foundation',
    igo: 'organization organisation bloc alliance body agency union council league institution',
    country: 'country nation state republic kingdom regime government',
    government: 'government administration regime ministry department agency office council body authority',
    military: 'military army force troop navy',
    media: 'newspaper paper agency broadcaster outlet magazine network station',
    named_event: 'event competition tournament conference summit',
  }).map(([kind, words]) => [kind, words.split(' ')]),
);

/** How far back a description may mean a name, in sentences. Chosen: beyond five, readers are told again. */
const REACH = 5;

/** Joins descriptions to what they describe: appositions, predicates, and "the group", "the official", "the ministry". */
export function resolveNominals(document: Document, clusters: Clusters): void {
  joinAppositions(document, clusters);
  joinMembers(document, clusters);
  for (const mention of document.mentions) {
    if (mention.form !== 'nominal' || clusters.of(mention.index)[0] !== mention) continue;
    if (ownerOf(mention, document) !== null && (COLLECTIVE.has(mention.kind) || isCountryNoun(mention, document)))
      continue;
    const antecedent =
      mention.definite && !isDefinedHere(mention, document.sentences)
        ? antecedentOf(mention, document, clusters)
        : repeated(mention, document, clusters);
    if (antecedent !== null) clusters.join(antecedent.index, mention.index);
  }
}

/** "Nathan Sales, the coordinator", "ISIL is a terrorist organisation". */
function joinAppositions({ mentions, sentences }: Document, clusters: Clusters): void {
  const byHead = new Map(mentions.map((mention) => [`${mention.sentence}:${mention.head}`, mention]));
  for (const mention of mentions) {
    if (mention.form === 'pronoun') continue;
    const tree = sentences[mention.sentence]!;
    const { relation, head } = tree.token(mention.head);
    const other =
      relation === 'appos' ? byHead.get(`${mention.sentence}:${head}`) : subjectOfPredicate(tree, mention, byHead);
    if (other !== undefined && other !== mention && describes(mention, other))
      clusters.join(other.index, mention.index);
  }
}

const COLLECTIVE: ReadonlySet<string | null> = new Set(['armed_group', 'military']);

/** "ISIL terrorists", "SDF forces": the fighters of a group, all together, are the group. */
function joinMembers({ mentions, sentences }: Document, clusters: Clusters): void {
  for (const mention of mentions) {
    if (mention.form !== 'nominal' || mention.plural !== true || !COLLECTIVE.has(mention.kind)) continue;
    const tree = sentences[mention.sentence]!;
    const group = mentionsOfSentence(mentions, mention.sentence).find(
      (other) =>
        other.form === 'name' &&
        (COLLECTIVE.has(other.kind) || other.kind === 'organization') &&
        tree.token(other.head).head === mention.head &&
        tree.token(other.head).relation === 'compound',
    );
    if (group !== undefined) clusters.join(group.index, mention.index);
  }
}

/** "Its fighters": all of a group's fighters are the group; called once it is known whom the pronoun means. */
export function joinOwnMembers(document: Document, clusters: Clusters): void {
  for (const mention of document.mentions) {
    if (mention.form === 'nominal' && isCountryNoun(mention, document)) joinOwnCountry(mention, document, clusters);
    if (mention.form !== 'nominal' || mention.plural !== true || mention.kind !== 'armed_group') continue;
    const owner = ownerOf(mention, document);
    if (owner !== null && clusters.of(owner.index).some(({ kind }) => kind === 'armed_group'))
      clusters.join(owner.index, mention.index);
  }
}

const isCountryNoun = (mention: Mention, { sentences }: Document): boolean =>
  /^(country|homeland|nation)$/.test(lemmaOf(mention, sentences));

/** "His country": the one that he is from. */
function joinOwnCountry(mention: Mention, document: Document, clusters: Clusters): void {
  const owner = ownerOf(mention, document);
  const code = owner === null ? null : clusters.of(owner.index).find(({ country }) => country !== null)?.country;
  const country = document.mentions.find((other) => other.kind === 'country' && other.country === code);
  if (code != null && country !== undefined) clusters.join(country.index, mention.index);
}

/** The pronoun that says whose it is. */
function ownerOf(mention: Mention, { mentions, sentences }: Document): Mention | null {
  const possessor = sentences[mention.sentence]!.child(mention.head, 'nmod:poss');
  if (possessor < 0) return null;
  return (
    mentionsOfSentence(mentions, mention.sentence).find(({ head, form }) => head === possessor && form === 'pronoun') ??
    null
  );
}

function subjectOfPredicate(
  tree: SentenceTree,
  mention: Mention,
  byHead: ReadonlyMap<string, Mention>,
): Mention | undefined {
  if (mention.form !== 'nominal' || tree.child(mention.head, 'cop') < 0) return undefined;
  const subject = tree.child(mention.head, 'nsubj');
  return subject < 0 ? undefined : byHead.get(`${mention.sentence}:${subject}`);
}

function describes(a: Mention, b: Mention): boolean {
  if (a.form === 'name' && b.form === 'name')
    return (a.key === null || b.key === null) && a.nature === b.nature && !a.place && !b.place;
  if (b.place !== a.place && (a.kind === null || b.kind === null)) return false;
  if (
    a.plural !== null &&
    b.plural !== null &&
    a.plural !== b.plural &&
    (a.nature === 'person' || b.nature === 'person')
  )
    return false;
  return a.nature === null || b.nature === null || a.nature === b.nature;
}

/**
 * What a definite description goes back to: first something of the same noun, the one told most and last; then a person of
 * that title; then the nearest name that the noun can stand for.
 */
function antecedentOf(mention: Mention, { mentions, sentences }: Document, clusters: Clusters): Mention | null {
  const head = lemmaOf(mention, sentences);
  let best: Mention | null = null;
  let bestScore = -Infinity;
  let generic: Mention | null = null;
  for (let at = mention.index - 1; at >= 0; at -= 1) {
    const other = mentions[at]!;
    if (other.form === 'pronoun' || other.form === 'adjective') continue;
    if (sameHead(mention, head, other, sentences) || hasTitle(head, mention, other)) {
      const score = 2 * Math.log2(clusters.of(other.index).length) - (mention.sentence - other.sentence) / 2;
      if (score > bestScore) [best, bestScore] = [other, score];
    } else if (
      generic === null &&
      mention.sentence - other.sentence <= REACH &&
      standsFor(mention, head, other, clusters, sentences)
    ) {
      generic = other;
    }
  }
  return best ?? generic;
}

/** "the website Insurgency Wiki", "the group that seized the town": what says itself whom it means goes back to nothing. */
function isDefinedHere(mention: Mention, sentences: readonly SentenceTree[]): boolean {
  const tree = sentences[mention.sentence]!;
  return tree.children(mention.head).some((child) => {
    const { relation, upos } = tree.token(child);
    return (
      (relation === 'acl:relcl' && !isAfterComma(tree, child)) ||
      (relation === 'appos' && upos === 'PROPN') ||
      (relation === 'nmod' && child > mention.head && tree.caseOf(child) === 'of')
    );
  });
}

function isAfterComma(tree: SentenceTree, clause: number): boolean {
  const { first } = tree.phrase(clause);
  return tree.tokens[first]?.text === ',' || tree.tokens[first - 1]?.text === ',';
}

/**
 * A bare plural again: "refugees … refugees", "Iraqi security forces … Iraqi forces". An indefinite singular is somebody
 * new.
 */
function repeated(mention: Mention, { mentions, sentences }: Document, clusters: Clusters): Mention | null {
  if (mention.plural !== true) return null;
  const whole = mention.text.toLowerCase();
  const words = description(mention, sentences).split(' ');
  const isLonger = (other: Mention) => {
    if (mention.country === null || mention.country !== other.country) return false;
    const otherWords = description(other, sentences).split(' ');
    return otherWords.at(-1) === words.at(-1) && words.every((word) => otherWords.includes(word));
  };
  const earlier = mentions
    .slice(0, mention.index)
    .find((other) => other.form === 'nominal' && (other.text.toLowerCase() === whole || isLonger(other)));
  return earlier === undefined || clusters.together(earlier.index, mention.index) ? null : earlier;
}

/** "the official" after "a senior defense official"; "the ministry" after "the Foreign Ministry". */
function sameHead(mention: Mention, head: string, other: Mention, sentences: readonly SentenceTree[]): boolean {
  if (other.plural !== null && mention.plural !== null && other.plural !== mention.plural) return false;
  if (other.form === 'name' && other.nature === 'person') return false;
  if (other.form === 'nominal' && lemmaOf(other, sentences) !== head) return false;
  const otherWords = new Set(description(other, sentences).split(' '));
  if (other.form !== 'nominal' && !otherWords.has(head)) return false;
  const own = description(mention, sentences).split(' ').slice(0, -1);
  return own.every((word) => otherWords.has(word)) && (mention.country === null || mention.country === other.country);
}

/** "the minister" after "Minister Ellwood". */
function hasTitle(head: string, mention: Mention, other: Mention): boolean {
  return other.nature === 'person' && mention.plural !== true && other.title.split(' ').includes(head);
}

function standsFor(
  mention: Mention,
  head: string,
  other: Mention,
  clusters: Clusters,
  sentences: readonly SentenceTree[],
): boolean {
  if (other.form !== 'name' || other.kind === null) return false;
  if (mention.country !== null && mention.country !== other.country) return false;
  const sameSentenceArguments =
    mention.sentence === other.sentence &&
    sentences[mention.sentence]!.token(mention.head).head === sentences[other.sentence]!.token(other.head).head;
  if (sameSentenceArguments) return false;
  const words = description(mention, sentences).split(' ');
  if (
    words.some((word) => /^(terror|terrorist|militant|extremist|jihadist)s?$/u.test(word)) &&
    other.kind !== 'armed_group'
  )
    return false;
  // "the Syrian group" says more than "the group"; other words than these make it somebody else.
  const plain =
    words.length === 1 ||
    words
      .slice(0, -1)
      .every((word) =>
        /^(terror|terrorist|militant|extremist|armed|rebel|jihadist|islamist|same|vile|this)$/u.test(word),
      );
  return plain && (GENERIC.get(other.kind)?.includes(head) ?? false) && clusters.of(other.index).length > 0;
}

const lemmaOf = (mention: Mention, sentences: readonly SentenceTree[]): string =>
  sentences[mention.sentence]!.token(mention.head).lemma.toLowerCase();

/** A description up to its noun, in the form in which spellings meet: "armed group" of "the armed group in Mali". */
function description(mention: Mention, sentences: readonly SentenceTree[]): string {
  if (mention.form !== 'nominal') return normalName(mention.text);
  const tokens = sentences[mention.sentence]!.tokens.slice(mention.first, mention.head + 1);
  return normalName(tokens.map((token) => token.text).join(' '));
}

import type { Clusters } from './clusters.js';
import type { Document, Mention, Quotation } from './document.js';
import { mentionsOfSentence } from './mentions-of-sentence.js';
import { nounClass } from '../ontology/nouns.js';
import { surfaceSubjects } from './roles.js';
import type { SentenceTree } from './sentence-tree.js';

/** How far back a pronoun may reach, in sentences. @see Hobbs 1978: 98% of antecedents are in the same or the last two */
const REACH = 3;

interface Demand {
  readonly natures: readonly (Mention['nature'] | null)[];
  readonly plural: boolean | null;
  readonly gender: 'm' | 'f' | null;
}

const PERSONAL: ReadonlyMap<string, Demand> = new Map(
  Object.entries({
    he: { natures: ['person'], plural: false, gender: 'm' },
    she: { natures: ['person'], plural: false, gender: 'f' },
    it: { natures: ['group', 'thing'], plural: false, gender: null },
    they: { natures: ['person', 'group'], plural: true, gender: null },
  } satisfies Record<string, Demand>),
);
const FORMS: Readonly<Record<string, string>> = {
  him: 'he',
  his: 'he',
  himself: 'he',
  her: 'she',
  hers: 'she',
  herself: 'she',
  its: 'it',
  itself: 'it',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  me: 'i',
  my: 'i',
  mine: 'i',
  myself: 'i',
  us: 'we',
  our: 'we',
  ours: 'we',
  ourselves: 'we',
};

/** Finds whom each pronoun means; one that fits nobody stays alone and refers to nothing. */
export function resolvePronouns(document: Document, clusters: Clusters): void {
  for (const mention of document.mentions) {
    if (mention.form !== 'pronoun') continue;
    const word = mention.text.toLowerCase();
    const pronoun = FORMS[word] ?? word;
    const antecedent =
      pronoun === 'i' || pronoun === 'we'
        ? speakerOf(mention, pronoun, document, clusters)
        : thirdPerson(mention, pronoun, document, clusters);
    if (antecedent !== null) clusters.join(antecedent.index, mention.index);
  }
}

function thirdPerson(mention: Mention, pronoun: string, document: Document, clusters: Clusters): Mention | null {
  const demand = PERSONAL.get(pronoun);
  if (demand === undefined) return null;
  const rivals = [...coArguments(mention, document), ...ownSide(mention, document, clusters)];
  let best: Mention | null = cataphor(mention, demand, document, clusters);
  let bestScore = best === null ? 0 : FORWARD_SCORE;
  const said = ownWords(mention, document);
  for (let at = mention.index - 1; at >= 0; at -= 1) {
    const other = document.mentions[at]!;
    // Who says something isn't spoken of in it as another, and nobody is somebody.
    if ((said !== null && said.start <= other.start && other.end <= said.end) || isNobody(other, document)) continue;
    if (mention.sentence - other.sentence > REACH) break;
    if (!fits(demand, other, clusters) || clash(mention, other, document.sentences)) continue;
    if (rivals.some((rival) => clusters.together(rival.index, other.index))) continue;
    const score = salience(mention, other, document) + chained(mention, pronoun, other, document, clusters);
    if (score > bestScore) [best, bestScore] = [other, score];
  }
  return best;
}

/** The quotation that a pronoun is the speaker of: "…," he said. */
const ownWords = (mention: Mention, { quotations }: Document): Quotation | null =>
  quotations.find(({ speaker }) => speaker?.sentence === mention.sentence && speaker.token === mention.head) ?? null;

/** "no prisoner" */
function isNobody({ sentence, head }: Mention, { sentences }: Document): boolean {
  const tree = sentences[sentence]!;
  return tree.childrenAs(head, 'det').some((child) => tree.token(child).lemma.toLowerCase() === 'no');
}

/** "His lawyer said police had beaten him": the same pronoun again, nearby, tends to mean the same. */
function chained(
  mention: Mention,
  pronoun: string,
  other: Mention,
  { mentions }: Document,
  clusters: Clusters,
): number {
  if (/^(its|his|her|their)$/u.test(mention.text.toLowerCase())) return 0;
  const last = mentionsOfSentence(mentions, mention.sentence).findLast(
    ({ index, form, text }) =>
      index < mention.index && form === 'pronoun' && (FORMS[text.toLowerCase()] ?? text.toLowerCase()) === pronoun,
  );
  return last !== undefined && clusters.together(last.index, other.index) ? SAME_AGAIN : 0;
}

/** What that weighs. Chosen: as much as being a subject. */
const SAME_AGAIN = 4;

/** What a subject later in the sentence weighs against what was told before. Chosen: more than an object, less than a subject. */
const FORWARD_SCORE = 7.5;

/** "In their march on the city, the rebels …": a possessive before the main clause may mean its subject. */
function cataphor(
  mention: Mention,
  demand: Demand,
  { mentions, sentences }: Document,
  clusters: Clusters,
): Mention | null {
  const tree = sentences[mention.sentence]!;
  if (tree.token(mention.head).relation !== 'nmod:poss') return null;
  const later = mentionsOfSentence(mentions, mention.sentence).find(
    (other) => other.first > mention.first && other.form !== 'pronoun' && tree.token(other.head).relation === 'nsubj',
  );
  if (later === undefined || !fits(demand, later, clusters)) return null;
  const clause = tree.token(later.head).head;
  const path = tree.governors(mention.head);
  const fronted =
    path.includes(clause) &&
    path.every((node) => node === clause || node < later.head || !path.slice(0, path.indexOf(clause)).includes(node));
  return fronted ? later : null;
}

/** What stands beside a pronoun under the same verb, and so is somebody else. */
function coArguments(mention: Mention, { mentions, sentences }: Document): Mention[] {
  const tree = sentences[mention.sentence]!;
  const { head, relation, text } = tree.token(mention.head);
  if (!/^(nsubj|obj|iobj|obl)/.test(relation) || /sel(f|ves)$/u.test(text.toLowerCase())) return [];
  // "South Africa sued, accusing it": who accuses, without being named again, is somebody else too.
  const silent = relation === 'nsubj' ? [] : surfaceSubjects(tree, head);
  return mentionsOfSentence(mentions, mention.sentence).filter(
    (other) =>
      other !== mention &&
      (silent.includes(other.head) ||
        (tree.token(other.head).head === head && /^(nsubj|obj|iobj|obl)/.test(tree.token(other.head).relation))),
  );
}

/** Who speaks in a quotation, and whoever they call "we" in what is quoted of them: not "they". */
function ownSide(mention: Mention, document: Document, clusters: Clusters): Mention[] {
  const { mentions, quotations } = document;
  const quotation = quotations.find(({ start, end }) => start <= mention.start && mention.end <= end);
  const speaker = quotation === undefined ? null : mentionAt(document, quotation);
  if (speaker === null) return [];
  const own = quotations.filter((other) => {
    const its = mentionAt(document, other);
    return its !== null && clusters.together(its.index, speaker.index);
  });
  const we = mentions.filter(
    (other) =>
      other.index < mention.index &&
      isSpeaker(other) &&
      own.some(({ start, end }) => start <= other.start && other.end <= end),
  );
  return [speaker, ...we];
}

/** Whether a mention's cluster has the number, gender and nature that the pronoun asks for. */
function fits(demand: Demand, other: Mention, clusters: Clusters): boolean {
  const cluster = clusters.of(other.index);
  const told = cluster.filter((mention) => mention.form !== 'pronoun');
  if (told.length === 0 || isSpeaker(other)) return false;
  const nature = told.find((mention) => mention.nature !== null)?.nature ?? null;
  if (!demand.natures.includes(nature)) return false;
  const gender = told.find((mention) => mention.gender !== null)?.gender ?? null;
  if (demand.gender !== null && gender !== null && gender !== demand.gender) return false;
  const plurals = new Set(told.map((mention) => mention.plural));
  // A group is "it" or "they"; a person is one or many.
  if (nature === 'group')
    return demand.plural === false
      ? !plurals.has(true) || plurals.has(false)
      : !told.every((mention) => mention.kind === 'country');
  return plurals.has(demand.plural) || plurals.has(null);
}

/** "We … their": who speaks is never spoken of in the third person. */
const isSpeaker = ({ form, text }: Mention): boolean =>
  form === 'pronoun' && ['i', 'we'].includes(FORMS[text.toLowerCase()] ?? text.toLowerCase());

/** Subject and object of one verb are two, unless the pronoun is reflexive or possessive. */
function clash(mention: Mention, other: Mention, sentences: readonly SentenceTree[]): boolean {
  if (mention.sentence !== other.sentence) return false;
  const tree = sentences[mention.sentence]!;
  const own = tree.token(mention.head);
  if (/sel(f|ves)$/u.test(own.text.toLowerCase()) || own.relation === 'nmod:poss') return own.head === other.head;
  return own.head === tree.token(other.head).head || tree.governors(mention.head).includes(other.head);
}

/** Nearer is likelier, subjects before objects before the rest, names and what is told often before what is told once. */
function salience(mention: Mention, other: Mention, { sentences }: Document): number {
  const distance = mention.sentence - other.sentence;
  const tree = sentences[other.sentence]!;
  const { relation } = tree.token(standingFor(tree, other.head));
  const role = /^nsubj/.test(relation)
    ? 4
    : /^(obj|obl:agent|iobj)/.test(relation)
      ? 2.5
      : /^obl/.test(relation)
        ? 1.5
        : /^(nmod:poss|compound|amod)/.test(relation)
          ? 0.8
          : 1;
  // "The mission said it had": who reports is likely who is meant.
  const reporter = distance === 0 && reportsOf(tree, mention.head, other.head) ? 2 : 0;
  const inMainClause = tree.governors(other.head).length <= 1 ? 1 : 0;
  const named = other.form === 'name' ? 0.6 : 0;
  const recency = distance === 0 ? 3 + 2 / (1 + mention.index - other.index - 1) : 3 / (1 + distance);
  // "the army in its efforts": a possessive means the noun nearest before it rather than the subject far off.
  const near =
    distance === 0 && sentences[mention.sentence]!.token(mention.head).relation === 'nmod:poss'
      ? 4 / (1 + mention.index - other.index)
      : 0;
  // "prompted Israel to withdraw its ambassador": whoever does it is likelier than who does something else.
  const local = isOwnSubject(mention, other, sentences) ? 3 : 0;
  // "recruited prisoners. They …": many rather than one body.
  const counted = /^the(y|m|ir)/u.test(mention.text.toLowerCase()) && other.plural === false ? -1.5 : 0;
  // Whom something was done to is taken up again where something is done to them.
  const ownRole = sentences[mention.sentence]!.token(mention.head).relation.replace('nsubj:pass', 'obj');
  const parallel = ownRole === relation.replace('nsubj:pass', 'obj') ? 0.8 : 0;
  return recency + role + inMainClause + named + near + parallel + counted + local + reporter;
}

/** The head of the phrase that a name stands before: "the UN mission said" has the UN in its subject. */
function standingFor(tree: SentenceTree, at: number): number {
  const { relation, head } = tree.token(at);
  return relation === 'compound' && head >= 0 && nounClass(tree.token(head).lemma.toLowerCase()) === null ? head : at;
}

/** Whether one phrase is the subject of a verb that reports the clause of which the other is the subject. */
function reportsOf(tree: SentenceTree, pronoun: number, speaker: number): boolean {
  const { relation, head: clause } = tree.token(pronoun);
  if (!relation.startsWith('nsubj') || tree.token(clause).relation !== 'ccomp') return false;
  const subject = tree.token(standingFor(tree, speaker));
  return subject.relation === 'nsubj' && subject.head === tree.token(clause).head;
}

function isOwnSubject(mention: Mention, other: Mention, sentences: readonly SentenceTree[]): boolean {
  const tree = sentences[mention.sentence]!;
  if (mention.sentence !== other.sentence || tree.token(mention.head).relation !== 'nmod:poss') return false;
  const verb = tree.governors(mention.head).find((at) => tree.isVerbal(at));
  return (
    verb !== undefined &&
    tree.child(verb, 'nsubj', 'nsubj:pass') < 0 &&
    surfaceSubjects(tree, verb).includes(other.head)
  );
}

/** "I" is who speaks; "we" the country or organisation that the speaker stands for, or else the speaker. */
function speakerOf(mention: Mention, pronoun: 'i' | 'we', document: Document, clusters: Clusters): Mention | null {
  const quotation = document.quotations.find(({ start, end }) => start <= mention.start && mention.end <= end);
  if (quotation === undefined) return pronoun === 'we' ? institution(mention, document) : null;
  const speaker = mentionAt(document, quotation);
  if (speaker === null) return null;
  if (pronoun === 'i') return speaker;
  return represented(speaker, quotation, document, clusters) ?? speaker;
}

function mentionAt({ mentions }: Document, { speaker }: Quotation): Mention | null {
  if (speaker === null) return null;
  return mentionsOfSentence(mentions, speaker.sentence).find(({ head }) => head === speaker.token) ?? null;
}

/**
 * The country that a person speaks for: named with the title or description ("the U.S. official"), or else the country
 * that the speech itself speaks of as acting ("the UK is working with …").
 */
function represented(
  speaker: Mention,
  quotation: Quotation,
  { mentions, sentences }: Document,
  clusters: Clusters,
): Mention | null {
  const country = clusters.of(speaker.index).find((mention) => mention.country !== null)?.country;
  if (country != null)
    return mentions.find((mention) => mention.kind === 'country' && mention.country === country) ?? null;
  const acting = mentions.find(
    (mention) =>
      mention.kind === 'country' &&
      mention.country !== null &&
      mention.form === 'name' &&
      quotation.start <= mention.start &&
      mention.end <= quotation.end &&
      /^nsubj/.test(sentences[mention.sentence]!.token(mention.head).relation),
  );
  return acting ?? null;
}

/** "We" in a statement's own voice: the country, government or organisation that the statement speaks of first as acting. */
function institution(mention: Mention, { mentions, sentences }: Document): Mention | null {
  return (
    mentions.find(
      (other) =>
        other.index < mention.index &&
        other.form === 'name' &&
        ['country', 'government', 'igo', 'organization'].includes(other.kind ?? '') &&
        !(other.kind === 'country' && other.country === null) &&
        /^nsubj/.test(sentences[other.sentence]!.token(other.head).relation),
    ) ?? null
  );
}

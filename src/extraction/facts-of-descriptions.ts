import { nounClass, type NounClass } from '../ontology/nouns.js';
import type { FactRelation } from '../ontology/relation-types.js';
import type { Document, Entity, FactMention, Mention } from './document.js';
import { complements } from './complements.js';
import { mentionsOfSentence } from './mentions-of-sentence.js';
import { isBody, type Referents } from './referents.js';
import type { SentenceTree } from './sentence-tree.js';

/** Facts that stand in what describes a name: titles, appositions, complements, places after "in". */
export function factsOfDescriptions(tree: SentenceTree, document: Document, referents: Referents): FactMention[] {
  const mentions = mentionsOfSentence(document.mentions, tree.index);
  return mentions.flatMap((mention) => {
    const entity = referents.entityOf(mention);
    if (entity === null || mention.form === 'pronoun' || mention.form === 'adjective') return [];
    const fact = (type: FactRelation, targets: readonly Entity[], confidence: number): FactMention[] =>
      targets.map((target) => ({ sentence: tree.index, type, source: entity.index, target: target.index, confidence }));
    return [
      ...fromTitle(tree, mention, mentions, referents, fact),
      ...fromNoun(tree, mention, entity, referents, fact),
      ...fromComplement(tree, mention, entity, referents, fact),
      ...fromPlace(tree, mention, entity, referents, fact),
    ];
  });
}

type MakeFact = (type: FactRelation, targets: readonly Entity[], confidence: number) => FactMention[];

/** "Pentagon Press Secretary Peter Cook", "Afghan Ambassador Hamdullah Mohib", "National Guard member Jack …". */
function fromTitle(
  tree: SentenceTree,
  mention: Mention,
  mentions: readonly Mention[],
  referents: Referents,
  fact: MakeFact,
): FactMention[] {
  if (mention.nature !== 'person' || mention.form !== 'name') return [];
  const { first } = tree.phrase(mention.head);
  const nouns = tree.tokens.slice(first, mention.first).flatMap(({ lemma }) => nounClass(lemma.toLowerCase()) ?? []);
  const noun = nouns.at(-1);
  if (noun === undefined && mention.title === '') return [];
  const within = mentions.filter(
    (other) => other.first >= first && other.last <= mention.first && other.form !== 'pronoun',
  );
  const bodies = within.flatMap((other) => referents.entityOf(other) ?? []).filter(isBody);
  if (noun?.member === true) return fact('MEMBER_OF', bodies, 0.8);
  if (noun?.position === true || mention.title !== '') return fact('HOLDS_POSITION', bodies, 0.8);
  return fact(
    'NATIONAL_OF',
    bodies.filter(({ kind }) => kind === 'country'),
    0.6,
  );
}

/** "Nathan Sales, the State Department's coordinator", "a militant with AQI", "its foreign fighter network". */
function fromNoun(
  tree: SentenceTree,
  mention: Mention,
  entity: Entity,
  referents: Referents,
  fact: MakeFact,
): FactMention[] {
  if (mention.form !== 'nominal') return [];
  const noun = nounClass(tree.token(mention.head).lemma.toLowerCase());
  if (noun === null) return [];
  const holders = holdersOf(tree, mention.head, referents, noun.position);
  if (noun.ally) return allies(tree, mention, entity, referents, fact);
  if (!entity.named)
    return isBody(entity) && !noun.position
      ? fact('PART_OF', possessorsOf(tree, mention.head, referents).filter(isBody), 0.5)
      : [];
  const type = typeOf(noun);
  return type === null
    ? []
    : fact(type, type === 'FAMILY_OF' ? personsOf(tree, mention.head, referents) : holders.filter(isBody), 0.7);
}

function typeOf(noun: NounClass): FactRelation | null {
  if (noun.family) return 'FAMILY_OF';
  if (noun.part) return 'PART_OF';
  if (noun.position) return 'HOLDS_POSITION';
  return noun.member ? 'MEMBER_OF' : null;
}

/** "our Turkish allies", "an ally of Iran". */
function allies(
  tree: SentenceTree,
  mention: Mention,
  entity: Entity,
  referents: Referents,
  fact: MakeFact,
): FactMention[] {
  const possessors = [
    ...possessorsOf(tree, mention.head, referents),
    ...referents.entitiesAt(tree, complements(tree, [mention.head], 'of')),
  ];
  return entity.kind === null || !entity.named
    ? []
    : fact(
        'ALLIED_WITH',
        possessors.filter(({ kind }) => kind !== null),
        0.6,
      );
}

/** "Matthew Ingram of The Globe and Mail", "Turkey within NATO". */
function fromComplement(
  tree: SentenceTree,
  mention: Mention,
  entity: Entity,
  referents: Referents,
  fact: MakeFact,
): FactMention[] {
  if (mention.form !== 'name') return [];
  const after = (preposition: string) =>
    referents.entitiesAt(tree, complements(tree, [mention.head], preposition)).filter(isBody);
  if (entity.kind === 'person') {
    const employers = [...after('of'), ...after('from'), ...after('at')].filter(({ kind }) => kind !== 'country');
    return fact('WORKS_FOR', employers, 0.6);
  }
  const bodies = [...after('within'), ...rightAfter(tree, mention, 'within', referents)].filter(
    ({ kind }) => kind === 'igo' || kind === 'organization' || kind === 'military',
  );
  return entity.kind === 'country' ? fact('MEMBER_OF', bodies, 0.6) : [];
}

/** "with Turkey within NATO": what stands right after, wherever the parser hangs it. */
function rightAfter(tree: SentenceTree, { last }: Mention, preposition: string, referents: Referents): Entity[] {
  if (tree.tokens[last]?.text !== preposition) return [];
  const noun = tree.token(last).head;
  return noun > last ? referents.entitiesAt(tree, [noun]) : [];
}

/** Names of such places end in nouns that stand for what is built: a university is located, a company based. */
const BUILT = new Set([
  'university',
  'college',
  'school',
  'hospital',
  'museum',
  'church',
  'mosque',
  'airport',
  'stadium',
  'institute',
  'academy',
  'base',
  'camp',
  'airfield',
]);

/** "Key towns in the north" say where, and no more. */
const AREAS = new Set([
  'town',
  'city',
  'village',
  'capital',
  'territory',
  'area',
  'region',
  'district',
  'province',
  'neighborhood',
  'neighbourhood',
  'suburb',
  'settlement',
  'land',
]);

/** "Westminster University in Tashkent", "the headquarters near Sarmada", "Tikrit, Iraq". */
function fromPlace(
  tree: SentenceTree,
  mention: Mention,
  entity: Entity,
  referents: Referents,
  fact: MakeFact,
): FactMention[] {
  const isPlace = entity.place && entity.kind === null;
  const isArea = mention.form === 'nominal' && AREAS.has(tree.token(mention.head).lemma.toLowerCase());
  if (isArea) return [];
  const isBuilt = entity.kind === 'facility' || BUILT.has(tree.token(mention.last - 1).lemma.toLowerCase());
  const near = isPlace ? ['in'] : ['in', 'near', 'at'];
  const places = referents
    .entitiesAt(
      tree,
      near.flatMap((preposition) => complements(tree, [mention.head], preposition)),
    )
    .filter(({ place }) => place);
  const beside = isPlace
    ? referents.entitiesAt(tree, tree.childrenAs(mention.head, 'appos')).filter(({ kind }) => kind === 'country')
    : [];
  if (isPlace || isBuilt) return fact('LOCATED_IN', [...places, ...beside], 0.7);
  const settles = entity.named && ['organization', 'armed_group', 'media'].includes(entity.kind ?? '');
  return settles && mention.form === 'name' ? fact('BASED_IN', places, 0.5) : [];
}

/** Whom a description belongs to: its possessor, the name before it, or the one after "of", "for", "at", "to", "in". */
function holdersOf(tree: SentenceTree, noun: number, referents: Referents, isPosition: boolean): Entity[] {
  const before = tree.childrenAs(noun, 'nmod:poss', 'compound', 'amod', 'nmod:desc');
  const active = tree.childrenAs(noun, 'amod', 'acl').filter((child) => tree.token(child).upos === 'ADJ');
  // One is envoy to a country, and no member to it.
  const prepositions = isPosition
    ? ['of', 'for', 'at', 'to', 'in', 'with', 'from']
    : ['of', 'at', 'in', 'with', 'from'];
  const after = prepositions.flatMap((preposition) => complements(tree, [noun, ...active], preposition));
  return referents.entitiesAt(tree, [...before, ...after]);
}

const possessorsOf = (tree: SentenceTree, noun: number, referents: Referents): Entity[] =>
  referents.entitiesAt(tree, tree.childrenAs(noun, 'nmod:poss'));

const personsOf = (tree: SentenceTree, noun: number, referents: Referents): Entity[] =>
  referents
    .entitiesAt(tree, [...tree.childrenAs(noun, 'nmod:poss'), ...complements(tree, [noun], 'of')])
    .filter(({ kind }) => kind === 'person');

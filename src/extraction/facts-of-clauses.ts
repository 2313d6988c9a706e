import type { FactRelation } from '../ontology/relation-types.js';
import type { Entity, FactMention } from './document.js';
import { complements } from './complements.js';
import { isBody, type Referents } from './referents.js';
import { agents, isPassive, nounOwners, patients } from './roles.js';
import type { SentenceTree } from './sentence-tree.js';

const LEADING = new Set(['lead', 'head', 'command', 'chair', 'run', 'captain']);
const INCLUDING = new Set(['include', 'comprise', 'encompass', 'unite']);
const BASED = new Set(['base', 'locate', 'headquarter', 'station', 'situate', 'live', 'reside', 'operate', 'work']);
/** Nouns for a place that somebody keeps: "a haven for X", "X's stronghold of Y". */
const HAVENS = new Set([
  'haven',
  'sanctuary',
  'refuge',
  'base',
  'stronghold',
  'bastion',
  'hideout',
  'foothold',
  'capital',
  'headquarters',
]);

/** Facts that verbs tell: "leads", "is made up of", "joined", "is based in", "as part of", "has found a haven in". */
export function factsOfClauses(tree: SentenceTree, referents: Referents): FactMention[] {
  const entities = (tokens: readonly number[]) => referents.entitiesAt(tree, tokens);
  return tree.tokens.flatMap(({ lemma, upos }, at): FactMention[] => {
    if (lemma === 'part' && tree.caseOf(at) === 'as')
      return belong(tree, entities(partsOf(tree, at)), entities(complements(tree, [at], 'of')));
    if (lemma === 'member') return belong(tree, entities(becoming(tree, at)), entities(complements(tree, [at], 'of')));
    if (HAVENS.has(lemma) && upos !== 'VERB') return havens(tree, at, entities);
    if (upos !== 'VERB') return [];
    const [doers, others] = [entities(agents(tree, at)), entities(patients(tree, at))];
    if (LEADING.has(lemma)) {
      const leaders = doers.filter(({ kind }) => kind === 'person');
      return pairs(tree, leaders, others.filter(isBody), () => 'LEADS');
    }
    if (lemma === 'represent') {
      const envoys = doers.filter(({ kind }) => kind === 'person');
      return pairs(tree, envoys, others.filter(isBody), () => 'WORKS_FOR');
    }
    if (INCLUDING.has(lemma) && !isPassive(tree, at)) return belong(tree, others, doers);
    if (lemma === 'join' && !isPassive(tree, at)) return belong(tree, doers, others);
    if (isMadeUp(tree, at))
      return belong(
        tree,
        entities(['of', 'by'].flatMap((preposition) => complements(tree, [at], preposition))),
        others,
      );
    if (BASED.has(lemma))
      return based(
        tree,
        entities(isPassive(tree, at) ? patients(tree, at) : agents(tree, at)),
        entities(complements(tree, [at], 'in')),
      );
    return [];
  });
}

/** Who is "as part of" something: the subject of the verb above, or the noun. */
function partsOf(tree: SentenceTree, part: number): number[] {
  const { head } = tree.token(part);
  if (head < 0) return [];
  // "The UK, as part of the coalition, is committed"
  const before = tree.phrase(part).first - 2;
  if (tree.tokens[before + 1]?.text === ',' && /^(NOUN|PROPN)$/.test(tree.tokens[before]?.upos ?? '')) {
    const noun = [before, ...tree.governors(before)].find((at) => !/^(flat|compound)/.test(tree.token(at).relation));
    return noun === undefined ? [] : tree.conjuncts(noun);
  }
  return tree.isVerbal(head) ? agents(tree, head) : [head];
}

/** "Finland became a member", "Cuba is a member": the subject; empty for a member that is only spoken of. */
function becoming(tree: SentenceTree, noun: number): number[] {
  const { relation, head } = tree.token(noun);
  if (tree.child(noun, 'cop') >= 0) return tree.childrenAs(noun, 'nsubj');
  const becomes = relation === 'xcomp' && /^(become|remain)$/.test(tree.token(head).lemma);
  return becomes ? agents(tree, head) : [];
}

const isMadeUp = (tree: SentenceTree, verb: number): boolean =>
  tree.token(verb).lemma === 'make' &&
  isPassive(tree, verb) &&
  tree.children(verb).some((child) => tree.token(child).lemma === 'up');

/** Parts of a body: a country or person is a member, a group a part. */
function belong(tree: SentenceTree, parts: readonly Entity[], wholes: readonly Entity[]): FactMention[] {
  const isMember = (part: Entity) => ['country', 'person', 'population', 'armed_group'].includes(part.kind ?? '');
  return pairs(
    tree,
    parts.filter(({ kind }) => kind !== null),
    wholes.filter((whole) => isBody(whole) && !(whole.named && whole.kind === 'country')),
    (part) => (isMember(part) ? 'MEMBER_OF' : 'PART_OF'),
  );
}

function based(tree: SentenceTree, actors: readonly Entity[], places: readonly Entity[]): FactMention[] {
  const settled = actors.filter((actor) => actor.kind === 'facility' || (isBody(actor) && actor.kind !== 'country'));
  return pairs(
    tree,
    settled,
    places.filter(({ place }) => place),
    (actor) => (actor.kind === 'facility' ? 'LOCATED_IN' : 'BASED_IN'),
  );
}

/** "X's self-proclaimed capital of Y", "X has found a haven in Y", "Y has become a haven for X". */
function havens(tree: SentenceTree, noun: number, entities: (tokens: readonly number[]) => Entity[]): FactMention[] {
  const keepers = [...entities(nounOwners(tree, noun)), ...entities(complements(tree, [noun], 'for'))];
  const { head } = tree.token(noun);
  const within = [
    ...entities(complements(tree, head < 0 ? [noun] : [noun, head], 'in')),
    ...entities(complements(tree, [noun], 'of')),
  ];
  const named = within.length > 0 || head < 0 ? within : entities(agents(tree, head));
  return based(
    tree,
    keepers.filter(({ place }) => !place),
    named,
  );
}

function pairs(
  tree: SentenceTree,
  sources: readonly Entity[],
  targets: readonly Entity[],
  type: (source: Entity) => FactRelation,
): FactMention[] {
  return sources.flatMap((source) =>
    targets.map((target): FactMention => ({
      sentence: tree.index,
      type: type(source),
      source: source.index,
      target: target.index,
      confidence: 0.6,
    })),
  );
}

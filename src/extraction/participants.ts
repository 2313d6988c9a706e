import type { Document, Mention } from './document.js';
import { agents, antecedents, isPassive } from './roles.js';
import type { SentenceTree } from './sentence-tree.js';
import { countedBy } from './transparent-nouns.js';

/** Finds the actors and places that the words in an event's roles stand for. */
export class Participants {
  private readonly mentionAt = new Map<string, Mention>();

  constructor(private readonly document: Document) {
    for (const mention of document.mentions) this.mentionAt.set(key(mention.sentence, mention.head), mention);
  }

  /**
   * Entities for the heads of phrases, in the order of the text, each once.
   *
   * Where a phrase is no actor itself, the actor that it belongs to stands for it: "hit a Taliban hideout", "the U.S.
   * strike killed". An actor that a source's phrase only mentions does not.
   */
  of(tree: SentenceTree, heads: readonly number[], role: 'source' | 'target'): number[] {
    const found = heads.flatMap((head) => this.entitiesAt(tree, head, role, 0));
    return [...new Set(found)];
  }

  /**
   * The actor or place nearest below a word that grammar gives no target, after a preposition that leads to one: "eased
   * the curfew in Darfur". An actor before a place. Null where there is none.
   *
   * @param without - a preposition that leads to no target here: an attack for X is not one on X
   */
  nearest(tree: SentenceTree, head: number, except: readonly number[], without = ''): number | null {
    let place: number | null = null;
    let level = [head];
    for (let depth = 0; depth < 4; depth += 1) {
      level = level.flatMap((at) => tree.children(at).filter((child) => leadsOn(tree, child)));
      for (const at of level) {
        if (depth === 0 && (!LEADING.has(tree.caseOf(at)) || tree.caseOf(at) === without)) continue;
        const [entity] = this.entitiesAt(tree, at, 'target', 0).filter((found) => !except.includes(found));
        if (entity === undefined) continue;
        if (this.document.entities[entity]!.kind !== null) return entity;
        place ??= entity;
      }
    }
    return place;
  }

  private entitiesAt(tree: SentenceTree, head: number, role: 'source' | 'target', depth: number): number[] {
    const [at = head] = antecedents(tree, head);
    const counted = countedBy(tree, at);
    if (counted.length > 0 && depth < 4)
      return counted.flatMap((inner) => this.entitiesAt(tree, inner, role, depth + 1));
    const mention = this.mentionAt.get(key(tree.index, at));
    const entity = mention === undefined ? -1 : this.document.entityOf[mention.index]!;
    if (entity >= 0) return [entity];
    return depth > 2 ? [] : this.ownersOf(tree, at, role, depth);
  }

  /** The possessor of what is no actor, or the name that modifies it. */
  private ownersOf(tree: SentenceTree, at: number, role: 'source' | 'target', depth: number): number[] {
    const direct = [...tree.childrenAs(at, 'nmod:poss'), ...tree.childrenAs(at, 'compound', 'amod', 'nmod:desc')];
    const complements = tree
      .childrenAs(at, 'nmod')
      .filter((child) => ['by', 'of', 'from'].includes(tree.caseOf(child)));
    const doers = tree
      .childrenAs(at, 'acl')
      .filter((clause) => isPassive(tree, clause))
      .filter((clause) => !STANCES.has(tree.token(clause).lemma))
      .flatMap((clause) => agents(tree, clause));
    const owners = [...direct, ...doers, ...complements].map((child) => this.entitiesAt(tree, child, role, depth + 1));
    const acts = (entity: number) => this.document.entities[entity]!.kind !== null;
    const actors = owners.map((found) => found.filter(acts)).find((found) => found.length > 0);
    // "an offer from Kirkuk": a place that speaks stands for those who rule it.
    return actors ?? this.from(tree, at, role, depth);
  }

  private from(tree: SentenceTree, at: number, role: 'source' | 'target', depth: number): number[] {
    const senders = tree.childrenAs(at, 'nmod').filter((child) => ['by', 'from'].includes(tree.caseOf(child)));
    return senders.flatMap((child) => this.entitiesAt(tree, child, role, depth + 1));
  }
}

/** "a truce brokered by X", "a plan opposed by Y": whose part in a thing doesn't make it theirs. */
const STANCES = new Set(
  (
    'broker mediate oppose condemn criticize criticise denounce report describe cite back support welcome endorse reject ' +
    'approve adopt announce know see monitor observe attend host visit target hit attack kill destroy'
  ).split(' '),
);

/** Prepositions that can lead to whom an event touches. */
const LEADING = new Set([
  'to',
  'for',
  'on',
  'against',
  'with',
  'from',
  'in',
  'at',
  'of',
  'between',
  'toward',
  'towards',
  'into',
  'over',
  'near',
  'out of',
  'upon',
  'among',
  'across',
  'inside',
]);

/** Whether a child belongs to what is done, and isn't a clause of its own, a time or a reporter. */
function leadsOn(tree: SentenceTree, at: number): boolean {
  const { relation } = tree.token(at);
  if (/^(obj|iobj|xcomp)$/.test(relation)) return true;
  // "a formula for ending its dispute with X"
  if (/^(acl|advcl)$/.test(relation) && tree.caseOf(at) === 'for' && tree.token(at).xpos === 'VBG') return true;
  return /^(obl|nmod)$/.test(relation) && LEADING.has(tree.caseOf(at));
}

const key = (sentence: number, token: number): string => `${sentence}:${token}`;

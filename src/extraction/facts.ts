import { nounClass } from '../ontology/nouns.js';
import type { FactRelation } from '../ontology/relation-types.js';
import type { Document, Entity, FactMention, Mention } from './document.js';
import { antecedents } from './roles.js';
import type { SentenceTree } from './sentence-tree.js';
import type { Stage } from './stage.js';

/** A fact before it is told which sentence says it. */
type Fact = Pick<FactMention, 'type' | 'source' | 'target' | 'confidence'>;

/**
 * Finds lasting facts: who holds which position, belongs to what, is based where, is whose ally, relative or citizen.
 *
 * They stand in what describes a name (titles, appositions, complements) and in a few verbs ("leads", "is part of").
 */
export const facts: Stage = {
  name: 'facts',
  needs: ['sentences', 'entities'],
  adds: ['facts'],
  run: (document) => {
    const reader = new FactReader(document);
    const found = document.mentions.flatMap((mention) =>
      reader.factsAt(mention).map((fact): FactMention => ({ sentence: mention.sentence, ...fact })),
    );
    return { ...document, facts: distinct(found) };
  },
};

/** The first telling of each fact in a sentence. */
function distinct(facts: readonly FactMention[]): FactMention[] {
  const seen = new Set<string>();
  return facts.filter(({ sentence, type, source, target }) => {
    const key = [sentence, type, source, target].join(' ');
    if (source === target || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

class FactReader {
  private readonly mentionAt = new Map<string, Mention>();

  constructor(private readonly document: Document) {
    for (const mention of document.mentions) this.mentionAt.set(`${mention.sentence}:${mention.head}`, mention);
  }

  factsAt(mention: Mention): Fact[] {
    const entity = this.entityOf(mention);
    if (entity === null || mention.form === 'pronoun' || mention.form === 'adjective') return [];
    const tree = this.document.sentences[mention.sentence]!;
    return [
      ...this.fromTitle(tree, mention, entity),
      ...this.fromDescription(tree, mention, entity),
      ...this.fromPlace(tree, mention, entity),
      ...this.fromVerb(tree, mention, entity),
    ];
  }

  /** "Pentagon Press Secretary Peter Cook", "Afghan Ambassador Hamdullah Mohib", "Air National Guard member Jack …". */
  private fromTitle(tree: SentenceTree, mention: Mention, entity: Entity): Fact[] {
    if (mention.nature !== 'person' || mention.form !== 'name') return [];
    const first = tree.phrase(mention.head).first;
    const words = tree.tokens.slice(first, mention.first);
    const noun = words.map((word) => word.lemma.toLowerCase()).findLast((lemma) => nounClass(lemma) !== null) ?? '';
    const isPosition = nounClass(noun)?.position === true || mention.title !== '';
    const type: FactRelation | null =
      nounClass(noun)?.member === true ? 'MEMBER_OF' : isPosition ? 'HOLDS_POSITION' : null;
    if (type === null) return [];
    return this.organizationsIn(tree, first, mention.first).map((target) => ({
      type,
      source: entity.index,
      target,
      confidence: 0.85,
    }));
  }

  /** "Nathan Sales, the State Department's coordinator", "a member of the Taliban", "an offshoot of al-Qaida". */
  private fromDescription(tree: SentenceTree, mention: Mention, entity: Entity): Fact[] {
    if (mention.form !== 'nominal' || !entity.named) return [];
    const noun = nounClass(tree.token(mention.head).lemma.toLowerCase());
    if (noun === null) return [];
    const type = descriptionType(noun);
    if (type === null) return [];
    return this.holdersOf(tree, mention).flatMap((target): Fact[] => {
      if (target === entity.index) return [];
      const types: FactRelation[] = noun.leader && type === 'HOLDS_POSITION' ? ['HOLDS_POSITION', 'LEADS'] : [type];
      return types.slice(0, 1).map((relation) => ({ type: relation, source: entity.index, target, confidence: 0.8 }));
    });
  }

  /** "militants based in Syria", "the headquarters near Sarmada", "Tikrit, Iraq". */
  private fromPlace(tree: SentenceTree, mention: Mention, entity: Entity): Fact[] {
    const isPlace = entity.place && entity.kind === null;
    const facility = entity.kind === 'facility' || isPlace;
    const places = tree.childrenAs(mention.head, 'nmod', 'appos', 'acl', 'obl').flatMap((child) => {
      const based =
        tree.token(child).lemma === 'base'
          ? tree.childrenAs(child, 'obl').find((inner) => tree.caseOf(inner) === 'in')
          : undefined;
      const at = based ?? child;
      const marker = tree.caseOf(at);
      const locates =
        based !== undefined ||
        ['in', 'near', 'at'].includes(marker) ||
        (isPlace && tree.token(child).relation === 'appos');
      const place = locates ? this.entityAt(tree, at) : null;
      return place !== null && place.place ? [place.index] : [];
    });
    const bases =
      entity.kind !== null &&
      entity.named &&
      ['armed_group', 'organization', 'military', 'media', 'igo'].includes(entity.kind);
    if (!facility && !bases) return [];
    return places.map((target) => ({
      type: facility ? 'LOCATED_IN' : 'BASED_IN',
      source: entity.index,
      target,
      confidence: 0.7,
    }));
  }

  /** "X leads Y", "X is part of Y", "Y includes X", "X, as part of Y". */
  private fromVerb(tree: SentenceTree, mention: Mention, entity: Entity): Fact[] {
    const { relation, head } = tree.token(mention.head);
    if (head < 0) return [];
    const verb = tree.token(head).lemma;
    const objects = () =>
      tree
        .childrenAs(head, 'obj')
        .flatMap((object) => tree.conjuncts(object))
        .flatMap((object) => this.entityAt(tree, object) ?? []);
    if (relation === 'nsubj') {
      const subjects = antecedents(tree, mention.head).length > 0 ? [entity] : [];
      if (['lead', 'head', 'command', 'chair', 'run'].includes(verb) && entity.kind === 'person')
        return this.pairs('LEADS', subjects, objects());
      if (['include', 'comprise'].includes(verb)) return this.pairs('MEMBER_OF', objects(), [entity]);
      if (verb === 'part' && tree.child(head, 'cop') >= 0)
        return this.pairs('PART_OF', [entity], this.complements(tree, head, 'of'));
    }
    return [];
  }

  private complements(tree: SentenceTree, head: number, preposition: string): Entity[] {
    return tree
      .childrenAs(head, 'nmod', 'obl')
      .filter((child) => tree.caseOf(child) === preposition)
      .flatMap((child) => tree.conjuncts(child))
      .flatMap((child) => this.entityAt(tree, child) ?? []);
  }

  private pairs(type: FactRelation, sources: readonly Entity[], targets: readonly Entity[]): Fact[] {
    return sources.flatMap((source) =>
      targets.map((target) => ({ type, source: source.index, target: target.index, confidence: 0.7 })),
    );
  }

  /** Organisations and countries named between two tokens. */
  private organizationsIn(tree: SentenceTree, from: number, to: number): number[] {
    return this.document.mentions.flatMap((mention) => {
      if (mention.sentence !== tree.index || mention.first < from || mention.last > to) return [];
      const entity = this.entityOf(mention);
      return entity !== null && isHolder(entity) ? [entity.index] : [];
    });
  }

  /** Whom a description belongs to: its possessor, the name before it, or the one after "of", "for", "at", "to", "in". */
  private holdersOf(tree: SentenceTree, mention: Mention): number[] {
    const before = tree.childrenAs(mention.head, 'nmod:poss', 'compound', 'amod', 'nmod:desc');
    const after = tree
      .childrenAs(mention.head, 'nmod')
      .filter((child) => ['of', 'for', 'at', 'to', 'in', 'with', 'from'].includes(tree.caseOf(child)));
    return [...before, ...after].flatMap((child) => {
      const entity = this.entityAt(tree, child);
      return entity !== null && isHolder(entity) ? [entity.index] : [];
    });
  }

  private entityAt(tree: SentenceTree, token: number): Entity | null {
    const mention = this.mentionAt.get(`${tree.index}:${token}`);
    return mention === undefined ? null : this.entityOf(mention);
  }

  private entityOf(mention: Mention): Entity | null {
    return this.document.entities[this.document.entityOf[mention.index]!] ?? null;
  }
}

function descriptionType(noun: NonNullable<ReturnType<typeof nounClass>>): FactRelation | null {
  if (noun.family) return 'FAMILY_OF';
  if (noun.ally) return 'ALLIED_WITH';
  if (noun.part) return 'PART_OF';
  if (noun.position) return 'HOLDS_POSITION';
  return noun.member ? 'MEMBER_OF' : null;
}

/** What can have members and officers. */
function isHolder(entity: Entity): boolean {
  return entity.kind !== null && !['population', 'role', 'document', 'facility', 'named_event'].includes(entity.kind);
}

import type { Document, Entity, Mention } from './document.js';
import type { SentenceTree } from './sentence-tree.js';

/** Looks up what the head of a phrase refers to. */
export class Referents {
  private readonly mentionOf = new Map<string, Mention>();

  constructor(private readonly document: Document) {
    for (const mention of document.mentions) this.mentionOf.set(key(mention.sentence, mention.head), mention);
  }

  mentionAt(tree: SentenceTree, token: number): Mention | null {
    return this.mentionOf.get(key(tree.index, token)) ?? null;
  }

  entityAt(tree: SentenceTree, token: number): Entity | null {
    const mention = this.mentionAt(tree, token);
    return mention === null ? null : this.entityOf(mention);
  }

  entityOf(mention: Mention): Entity | null {
    return this.document.entities[this.document.entityOf[mention.index]!] ?? null;
  }

  /** Entities of several phrase heads, each once; heads that refer to nothing are left out. */
  entitiesAt(tree: SentenceTree, tokens: readonly number[]): Entity[] {
    return [...new Set(tokens.flatMap((token) => this.entityAt(tree, token) ?? []))];
  }
}

const key = (sentence: number, token: number): string => `${sentence}:${token}`;

/** Whether an entity can have members, officers and branches. */
export function isBody(entity: Entity): boolean {
  return (
    entity.kind !== null &&
    !['person', 'population', 'role', 'document', 'facility', 'named_event'].includes(entity.kind)
  );
}

import type { ExtractedActor } from '../extraction/extraction.js';
import type { ActorKind } from '../ontology/actor-kinds.js';
import { identifier } from './identifiers.js';
import { normalName } from './normal-name.js';

/** Kinds that articles confuse with each other are one class: one calls the Taliban a government, one an armed group. */
export const CLASS_OF_KIND: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  role: 'person',
  country: 'country',
  population: 'population',
  armed_group: 'group',
  government: 'group',
  military: 'group',
  organization: 'group',
  media: 'group',
  igo: 'group',
  facility: 'group',
  named_event: 'event',
  document: 'document',
};

/**
 * Says which actor of the graph an actor of an article is. An entry of the lexicon is itself; else what has a proper
 * name is told by it and by its class of kinds; what has none ("a senior official") is an actor of this article alone.
 *
 * @returns Participant.id
 */
export function actorIdentity(actor: ExtractedActor, articleId: string): string {
  const { lexiconKey, named, name, kind } = actor;
  if (lexiconKey !== null) return identifier(['actor', 'lexicon', lexiconKey]);
  if (named) return identifier(['actor', 'name', CLASS_OF_KIND[kind], normalName(name, kind)]);
  return identifier(['actor', 'article', articleId, actor.id]);
}

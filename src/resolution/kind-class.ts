import type { ActorKind } from '../ontology/actor-kinds.js';

/** Kinds that articles confuse with each other are one class: one calls the Taliban a government, one an armed group. */
const CLASS_OF_KIND: Readonly<Record<ActorKind, KindClass>> = {
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

export type KindClass = 'person' | 'country' | 'population' | 'group' | 'event' | 'document';

/** The class of a kind: actors of two classes are never one. */
export function kindClass(kind: ActorKind): KindClass {
  return CLASS_OF_KIND[kind];
}

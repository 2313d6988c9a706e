import type { ActorKind } from '../ontology/actor-kinds.js';
import { SYMMETRIC_TYPES, type EventType } from '../ontology/event-types.js';
import type { EventRelation } from '../ontology/relation-types.js';
import { CLASS_OF_KIND } from './actors.js';
import { byCodeUnits } from './fold-forms.js';

/** What a claim says happened, but for when and where. */
export interface Deed {
  readonly relation: EventRelation;
  readonly type: EventType;
  /** Participant.id of each, in any order. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

/** What decides whether participants of two articles may be one. */
export interface BlockParticipant {
  readonly kind: ActorKind | 'place';
  /** Whether it has a proper name; what has none ("12 people", "gunmen") is known to its article alone. */
  readonly named: boolean;
}

/** Relations that one deed is told by: an attack that killed is told as an attack, and as a killing. By type. */
const FAMILIES: Readonly<Partial<Record<EventType, readonly EventRelation[]>>> = {
  ASSAULT: ['ATTACKS', 'KILLS', 'FIGHTS'],
  CONSULT: ['MEETS', 'NEGOTIATES_WITH'],
};

/**
 * Says among which claims those of the same event are: same type, a relation of one family, the same participants on both sides.
 * Unnamed participants of different articles are the same where their kinds are of one class.
 *
 * @returns equal for claims that may tell of one event; null where nobody who takes part has a name, and so the event is its
 * article's own
 */
export function blockKey(
  { relation, type, sources, targets }: Deed,
  participantOf: (id: string) => BlockParticipant,
): string | null {
  if (![...sources, ...targets].some((id) => participantOf(id).named)) return null;
  const family = FAMILIES[type]?.includes(relation) === true ? FAMILIES[type][0]! : relation;
  const sides = [sources, targets].map((side) => sideKey(side, participantOf));
  if (SYMMETRIC_TYPES.has(type)) sides.sort((a, b) => byCodeUnits(a.join(' '), b.join(' ')));
  return JSON.stringify([type, family, ...sides]);
}

function sideKey(ids: readonly string[], participantOf: (id: string) => BlockParticipant): string[] {
  const keys = ids.map((id) => {
    const { kind, named } = participantOf(id);
    return named ? id : `~${kind === 'place' ? kind : CLASS_OF_KIND[kind]}`;
  });
  return [...new Set(keys)].sort(byCodeUnits);
}

import type { ActorKind } from '../ontology/actor-kinds.js';
import { SYMMETRIC_TYPES, type EventType } from '../ontology/event-types.js';
import type { EventRelation } from '../ontology/relation-types.js';
import { kindClass } from './kind-class.js';
import { byCodeUnits } from './fold-forms.js';

/** What a claim says happened, but for when and where. */
export interface Deed {
  readonly relation: EventRelation;
  readonly type: EventType;
  /** Identities, in any order. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

/** What decides whether participants of two articles may be one. */
export interface BlockParticipant {
  readonly kind: ActorKind | 'place';
  /** Whether it has a proper name; what has none ("12 people", "gunmen") is known to its article alone. */
  readonly named: boolean;
  /** ISO 3166-1 alpha-2 code of the country that it is or belongs to, or null. */
  readonly country: string | null;
  /** Identity of the named one whose it is: of "fighters of the RSF" the RSF. Null where it stands for itself. */
  readonly standsFor: string | null;
  /** Whether it acts for its country whatever its kind: "Chinese coast guard ships", "Pakistani officials". */
  readonly acts: boolean;
}

/** Relations that one deed is told by: an attack that killed is told as an attack, and as a killing. By type. */
const FAMILIES: Readonly<Partial<Record<EventType, readonly EventRelation[]>>> = {
  ASSAULT: ['ATTACKS', 'KILLS', 'FIGHTS'],
  CONSULT: ['MEETS', 'NEGOTIATES_WITH'],
};

/** Who takes part in what a claim tells, as far as it matters to which event that is. The same for as long as the claim is. */
export interface BlockSides {
  /** Each an identity, or what stands for several: `state KE`, `~person`, `~`. */
  readonly blockSources: readonly string[];
  readonly blockTargets: readonly string[];
}

/**
 * Says who takes part, where articles name one and the same in several ways. A country, its government and its forces are
 * one, unless they stand on both sides: what "Kenya" does, its air force does. Who is named by a group acts as the group.
 * Unnamed participants of different articles are the same where their kinds are of one class, and unnamed victims and
 * protesters are always.
 */
export function blockSides(
  { type, sources, targets }: Deed,
  participantOf: (identity: string) => BlockParticipant,
): BlockSides {
  const standing = (id: string): string => participantOf(id).standsFor ?? id;
  const stateOfId = (id: string): string | null => stateOf(participantOf(standing(id)));
  const states = new Set(sources.map(stateOfId));
  const isWithin = targets.some((id) => stateOfId(id) !== null && states.has(stateOfId(id)));
  const tokenOf = (id: string): string => tokenOfParticipant(standing(id), participantOf(standing(id)), !isWithin);
  const isVictim = (id: string): boolean => isViolent(type) && !participantOf(standing(id)).named;
  const isKnown = (id: string): boolean => !isUnknown(tokenOf(id));
  const isBySomebody = sources.some(isKnown);
  // What is done to a place is done there, which its place tells.
  const isSpot = (id: string): boolean =>
    isViolent(type) && isBySomebody && SPOT_KINDS.has(participantOf(standing(id)).kind);
  const doerOf = (id: string): string => (type === 'PROTEST' && isUnknown(tokenOf(id)) ? '~' : tokenOf(id));
  return {
    blockSources: sources.map(doerOf),
    blockTargets: targets.map((id) => (isVictim(id) || isSpot(id) ? '~' : tokenOf(id))),
  };
}

const SPOT_KINDS: ReadonlySet<string> = new Set(['place', 'facility']);

type Sides = Pick<Deed, 'relation' | 'type'> & BlockSides;

/**
 * Says among which claims those of the same event are: same type, a relation of one family, the same participants on both
 * sides; where it is known who did violence to somebody, whoever the victims are (`victimsOf`).
 *
 * @param participantOf - which participant of the graph an identity is
 * @returns equal for claims that may tell of one event; null where nobody who takes part is known by more than a kind, and so
 *   the event is its article's own
 */
export function blockKey(
  { relation, type, blockSources, blockTargets }: Sides,
  participantOf: (identity: string) => string,
): string | null {
  if ([...blockSources, ...blockTargets].every(isUnknown)) return null;
  const family = FAMILIES[type]?.includes(relation) === true ? FAMILIES[type][0]! : relation;
  if (isViolent(type)) {
    const sources = knownOf(blockSources, participantOf);
    // Who isn't known is called in ever other words: gunmen, attackers, unknown men; or not at all.
    return JSON.stringify([
      type,
      family,
      ...(sources === null ? ['~', knownOf(blockTargets, participantOf)] : [sources]),
    ]);
  }
  const sides = [blockSources, blockTargets].map((tokens) =>
    sorted(tokens.map((token) => keyOf(token, participantOf))),
  );
  if (SYMMETRIC_TYPES.has(type)) sides.sort((a, b) => byCodeUnits(a.join(' '), b.join(' ')));
  return JSON.stringify([type, family, ...sides]);
}

/** Those to whom a known one did violence, as far as they are known: equal where they are the same. Null where nobody is. */
export function victimsOf(
  { type, blockSources, blockTargets }: Sides,
  participantOf: (identity: string) => string,
): string | null {
  if (!isViolent(type) || blockSources.every(isUnknown)) return null;
  return knownOf(blockTargets, participantOf)?.join(' ') ?? null;
}

function knownOf(tokens: readonly string[], participantOf: (identity: string) => string): string[] | null {
  const known = tokens.filter((token) => !isUnknown(token));
  return known.length === 0 ? null : sorted(known.map((token) => keyOf(token, participantOf)));
}

const keyOf = (token: string, participantOf: (identity: string) => string): string =>
  isIdentity(token) ? participantOf(token) : token;

const isUnknown = (token: string): boolean => token.startsWith('~');

/** Whether what stands on a side is a country as what acts for it; then `state KE`. */
export const isState = (token: string): boolean => token.startsWith('state ');

/** Whether what stands on a side is an identity. */
export const isIdentity = (token: string): boolean => !isUnknown(token) && !isState(token);

/**
 * Types of which articles name the victims in ever other words: "two Pakistani soldiers", "soldiers", "a patrol", "six people". Who
 * did it, when and where says enough; measured, as all of this, with `npm run evaluate:events`.
 */
const VICTIM_TYPES: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE']);

/** Whether events of a type have victims. */
export const isViolent = (type: EventType): boolean => VICTIM_TYPES.has(type);

const sorted = (keys: readonly string[]): string[] => [...new Set(keys)].sort(byCodeUnits);

function tokenOfParticipant(id: string, participant: BlockParticipant, isByState: boolean): string {
  const state = stateOf(participant);
  if (isByState && state !== null) return `state ${state}`;
  if (participant.named) return id;
  return `~${participant.kind === 'place' ? 'place' : kindClass(participant.kind)}`;
}

/** Kinds of those that act for a whole country. */
const STATE_KINDS: ReadonlySet<string> = new Set<ActorKind>(['country', 'government', 'military']);

/** The country that somebody acts for, or null. */
const stateOf = ({ kind, country, acts }: BlockParticipant): string | null =>
  acts || STATE_KINDS.has(kind) ? country : null;

import type { EventRelation } from '../ontology/relation-types.js';
import { victimsOf } from './block-key.js';
import { clusterClaims, type ToldClaim } from './cluster-claims.js';
import { deriveEvent, type Derived } from './derive-event.js';
import { byCodeUnits } from './fold-forms.js';
import { groupBy } from './group-by.js';
import { blockOf, type ParticipantOf, type Telling } from './telling.js';

/** What analysts say of pairs of events, by the keys of claims that tell of them. */
export interface EventLinks {
  readonly same: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

export const NO_LINKS: EventLinks = { same: [], apart: [] };

/**
 * Derives the events and facts that claims tell of, in the order of ids. A function of the set of claims: their order
 * never matters. Rejected claims tell of nothing.
 */
export function deriveEvents(
  tellings: readonly Telling[],
  participantOf: ParticipantOf,
  links: EventLinks = NO_LINKS,
): Derived[] {
  const counted = tellings.filter(({ verdict }) => verdict !== 'REJECTED');
  const byId = new Map(counted.map((telling) => [telling.id, telling]));
  const apart = new Set(links.apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const areApart = (a: string, b: string): boolean => apart.has(`${a} ${b}`);
  const groups = [...groupBy(counted, (telling) => blockOf(telling, participantOf)).values()].flatMap((block) =>
    block[0]!.label === 'Fact'
      ? [factGroup(block)]
      : clusterClaims(
          block.map((one) => toldClaim(one, participantOf)),
          areApart,
        ),
  );
  return joined(groups, links.same)
    .map(({ id, leader, claims }) => {
      const own = claims.map((claim) => byId.get(claim.id)!);
      return deriveEvent(id, byId.get(leader.id)!, own, participantOf);
    })
    .sort((a, b) => byCodeUnits(a.id, b.id));
}

interface Group {
  readonly id: string;
  readonly leader: { readonly id: string };
  readonly claims: readonly { readonly id: string; readonly key: string }[];
}

/** Claims of one relation between the same two tell of one fact. */
function factGroup(block: readonly Telling[]): Group {
  const [leader] = [...block].sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.id, b.id));
  return { id: leader!.key, leader: leader!, claims: block };
}

/** Groups that an analyst says are the same become one, called as the first of them in the order of ids. */
function joined(groups: readonly Group[], same: EventLinks['same']): Group[] {
  if (same.length === 0) return [...groups];
  const groupsOf = new Map<string, Group[]>();
  for (const group of groups) {
    for (const key of new Set(group.claims.map((claim) => claim.key)))
      groupsOf.set(key, [...(groupsOf.get(key) ?? []), group]);
  }
  const rootOf = new Map(groups.map(({ id }) => [id, id]));
  const root = (id: string): string => (rootOf.get(id) === id ? id : root(rootOf.get(id)!));
  for (const [a, b] of same) {
    // A key can be told of at several places at once; the link then joins what it can't tell apart.
    const ids = [...(groupsOf.get(a) ?? []), ...(groupsOf.get(b) ?? [])].map(({ id }) => root(id)).sort(byCodeUnits);
    if (!groupsOf.has(a) || !groupsOf.has(b)) continue;
    for (const id of ids) rootOf.set(id, ids[0]!);
  }
  const sortedGroups = [...groups].sort((a, b) => byCodeUnits(a.id, b.id));
  return [...groupBy(sortedGroups, ({ id }) => root(id)).values()].map((parts) => ({
    id: root(parts[0]!.id),
    leader: parts[0]!.leader,
    claims: parts.flatMap(({ claims }) => claims),
  }));
}

function toldClaim(telling: Telling, participantOf: ParticipantOf): ToldClaim {
  const { id, key, from, to, timed, placeId, placeCountry, placeIsCountry } = telling;
  const place = placeId === null ? null : participantOf(placeId);
  const deed = { ...telling, type: telling.type!, relation: telling.relation as EventRelation };
  const victims = victimsOf(deed, participantOf);
  return { id, key, from, to, timed, placeId: place, country: placeCountry, isCountry: placeIsCountry, victims };
}

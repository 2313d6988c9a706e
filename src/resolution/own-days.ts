import { blockKey, victimsOf } from './block-key.js';
import { dayNumber, lengthInDays } from './days.js';
import { groupBy } from './group-by.js';
import { areOnePlace } from './place-groups.js';
import type { ResolvedClaim } from './resolved-article.js';
import type { EventRelation } from '../ontology/relation-types.js';

/** How many days before its publication an article may date what it tells of again without a time. Chosen. */
const MEMORY_DAYS = 7;

type Dated = Omit<ResolvedClaim, 'id'>;

/**
 * Says when and where what an article tells without a time was, where the same article dates the same deed to one day: "Rebels attacked
 * Gao on Monday. ... The rebels attacked when the market was full."
 *
 * @param claims - all of an article
 * @returns what the claim itself doesn't tell; empty where nothing else in the article does
 */
export function ownDays(claims: readonly Dated[]): (claim: Dated) => Partial<Dated> {
  const events = claims.filter(({ label }) => label === 'Event');
  const dated = groupBy(
    events.filter(({ timed, from, to }) => timed && lengthInDays(from, to) === 1),
    blockOf,
  );
  return (claim) => {
    if (claim.timed || claim.from === null || claim.label !== 'Event') return {};
    const same = (dated.get(blockOf(claim)) ?? []).filter((other) => mayBeOne(claim, other));
    const days = new Set(same.map(({ from }) => from));
    if (days.size !== 1) return {};
    const { from, to } = same[0]!;
    return { from, to, ...(claim.placeId === null ? onlyPlace(same) : {}) };
  };
}

function onlyPlace(claims: readonly Dated[]): Partial<Dated> {
  const places = claims.filter(({ placeId }) => placeId !== null);
  if (new Set(places.map(({ placeId }) => placeId)).size !== 1) return {};
  const { placeId, placeCountry, placeIsCountry } = places[0]!;
  return { placeId, placeCountry, placeIsCountry };
}

const itself = (identity: string): string => identity;

const asDeed = (claim: Dated) => ({ ...claim, type: claim.type!, relation: claim.relation as EventRelation });

/** Of what has no block but its article all is one's own: who takes part says enough there. */
function blockOf(claim: Dated): string {
  return (
    blockKey(asDeed(claim), itself) ?? JSON.stringify([claim.type, claim.relation, claim.sourceIds, claim.targetIds])
  );
}

function mayBeOne(claim: Dated, other: Dated): boolean {
  const age = dayNumber(claim.from!) - dayNumber(other.from!);
  const victims = [claim, other].map((one) => victimsOf(asDeed(one), itself)).filter((known) => known !== null);
  return age >= 0 && age <= MEMORY_DAYS && new Set(victims).size <= 1 && areOnePlace([placeOf(claim), placeOf(other)]);
}

const placeOf = ({ placeId, placeCountry: country, placeIsCountry: isCountry }: Dated) => ({
  placeId,
  country,
  isCountry,
});

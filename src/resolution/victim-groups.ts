import { dayNumber } from './days.js';
import { groupBy } from './group-by.js';
import { areOnePlace } from './place-groups.js';
import type { ToldClaim } from './told-claim.js';

/** How many days away, either side, an article may say to whom it was done. Chosen: as far as one can look back. */
export const VICTIM_DAYS = 2;

/**
 * Groups claims by those to whom it was done. A claim that doesn't say tells of the victims told of that very place within
 * VICTIM_DAYS, else of whatever place it may have been; where there are several, or none, it is of a group of its own kind.
 * A function of claims as near as that: those of one key have one day, and one of two places two groups at most.
 */
export function groupByVictims(claims: readonly ToldClaim[]): (readonly ToldClaim[])[] {
  const told = groupBy(
    claims.filter(({ from, victims }) => from !== null && victims !== null),
    ({ from }) => dayNumber(from!),
  );
  const unique = new Map(
    [...told].map(([day, same]) => [
      day,
      [...new Map(same.map((claim) => [`${claim.victims} ${claim.placeId}`, claim])).values()],
    ]),
  );
  return [...groupBy(claims, (claim) => claim.victims ?? onlyVictims(claim, unique)).values()];
}

function onlyVictims(claim: ToldClaim, told: ReadonlyMap<number, readonly ToldClaim[]>): string | null {
  if (claim.from === null) return null;
  const day = dayNumber(claim.from);
  const near = Array.from({ length: 2 * VICTIM_DAYS + 1 }, (_, at) => told.get(day - VICTIM_DAYS + at) ?? []).flat();
  const here = claim.placeId === null ? [] : near.filter(({ placeId }) => placeId === claim.placeId);
  const possible = here.length > 0 ? here : near.filter((other) => areOnePlace([claim, other]));
  const [only, other] = new Set(possible.map(({ victims }) => victims));
  return other === undefined ? (only ?? null) : null;
}

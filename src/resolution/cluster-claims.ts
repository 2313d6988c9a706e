import { attachUntimed, LOOK_BACK_DAYS, type Cell } from './attach-untimed.js';
import { dayNumber, lengthInDays } from './days.js';
import { byCodeUnits } from './fold-forms.js';
import { groupBy } from './group-by.js';
import { identifier } from './identifiers.js';
import { groupByPlace } from './place-groups.js';
import { groupByVictims, VICTIM_DAYS } from './victim-groups.js';
import { splitApart, type AreApart } from './split-apart.js';
import type { ToldClaim } from './told-claim.js';

export type { ToldClaim } from './told-claim.js';

/** Claims that tell of one event. */
export interface EventCluster {
  /** The leader's key; where the leader has a place, a hash of key and place. No two clusters have the same. */
  readonly id: string;
  /** The claim that says what the event is. */
  readonly leader: ToldClaim;
  /** By id. */
  readonly claims: readonly ToldClaim[];
}

/**
 * How many days away a claim can be and still matter for where another belongs. What joins an untimed claim depends on the timed of
 * LOOK_BACK_DAYS before, and on whom else those draw, as many days after; whether two days of left-over claims meet, on one day
 * more before them, and one for the pair itself; and whose victims are whose, as far again as VICTIM_DAYS.
 */
export const REACH_DAYS = 2 * LOOK_BACK_DAYS + 2 + VICTIM_DAYS;

/**
 * Says which claims tell of one event, among claims of one block.
 *
 * - Who doesn't say to whom it was done tells of the only ones that it may have been (`groupByVictims`).
 * - What the text dates to one day meets with the same day, at the same place; no place, or a whole country, is the same as the only
 *   spot that it may be, and a thing of its own where there are several.
 * - What is known by its day of publication alone joins the nearest of those, or others like it (`attachUntimed`).
 * - What is dated to a week, a month, or with an open side meets with exactly the same interval only.
 * - What has no day at all meets with what says the very same.
 *
 * A function of the set of claims: neither their order nor one that is given twice matters. Local: which claims share a cluster with
 * a claim, and its id, depend only on claims whose `from` is within REACH_DAYS of its own (and where it has no `from`, on those that
 * have none). Time is linear in claims, but for the sorting.
 *
 * @param areApart - what analysts said are different events: no cluster holds both keys, whatever else speaks for it
 * @returns sorted by id
 */
export function clusterClaims(claims: readonly ToldClaim[], areApart?: AreApart): EventCluster[] {
  const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  return groupByVictims(unique)
    .flatMap(groupsOf)
    .flatMap((group) => clustersOf(group, areApart))
    .sort((clusterA, clusterB) => byCodeUnits(clusterA.id, clusterB.id));
}

/** Those that meet, among claims of the same victims. */
function groupsOf(claims: readonly ToldClaim[]): (readonly ToldClaim[])[] {
  const { timed = [], untimed = [], interval = [], dateless = [] } = byKind(claims);
  return [
    ...attachUntimed(cellsOf(timed), cellsOf(untimed)).map(claimsOf),
    ...[...groupBy(interval, daysOf).values()].flatMap((same) =>
      groupByPlace(cellsOf(same)).map(({ members }) => claimsOf(members)),
    ),
    ...groupBy(dateless, ({ key }) => key).values(),
  ];
}

type Kind = 'timed' | 'untimed' | 'interval' | 'dateless';

function byKind(claims: readonly ToldClaim[]): Partial<Record<Kind, ToldClaim[]>> {
  const sameTime = [...groupBy(claims, (claim) => `${daysOf(claim)} ${claim.timed}`).values()];
  const kinds = [...groupBy(sameTime, (same) => kindOf(same[0]!))];
  return Object.fromEntries(kinds.map(([kind, groups]) => [kind, groups.flat()]));
}

function kindOf({ from, to, timed }: ToldClaim): Kind {
  if (from === null && to === null) return 'dateless';
  if (lengthInDays(from, to) !== 1) return 'interval';
  return timed ? 'timed' : 'untimed';
}

const daysOf = ({ from, to }: ToldClaim): string => `${from} ${to}`;

/** Claims of one first day and one place. */
function cellsOf(claims: readonly ToldClaim[]): Cell<ToldClaim>[] {
  return [...groupBy(claims, ({ from, placeId }) => `${from} ${placeId}`).values()].map((same) => {
    const { from, placeId, country, isCountry } = same[0]!;
    return { day: dayNumber(from ?? ''), placeId, country, isCountry, claims: same };
  });
}

const claimsOf = (cells: readonly Cell<ToldClaim>[]): ToldClaim[] => cells.flatMap((cell) => cell.claims);

/** The clusters that a group becomes: one, unless somebody said that it holds several. */
function clustersOf(group: readonly ToldClaim[], areApart: AreApart | undefined): EventCluster[] {
  const byKey = groupBy(group, ({ key }) => key);
  const ordered = [...group].sort(
    (a, b) =>
      Number(b.timed) - Number(a.timed) ||
      byCodeUnits(a.from ?? '', b.from ?? '') ||
      byKey.get(b.key)!.length - byKey.get(a.key)!.length ||
      byCodeUnits(a.key, b.key) ||
      Number(a.placeId === null) - Number(b.placeId === null) ||
      byCodeUnits(a.id, b.id),
  );
  if (areApart === undefined || byKey.size === 1) return [clusterOf(ordered)];
  const keys = [...new Set(ordered.map(({ key }) => key))];
  return splitApart(keys, areApart).map((part) => {
    const own = new Set(part);
    return clusterOf(ordered.filter(({ key }) => own.has(key)));
  });
}

/**
 * Two clusters never get one id: claims of the same key have the same days, so those that also have the same place are in one cell,
 * timed or not: what is untimed joins what is timed of its very place and day first.
 *
 * @param ordered - the leader first
 */
function clusterOf(ordered: readonly ToldClaim[]): EventCluster {
  const leader = ordered[0]!;
  const { key, placeId } = leader;
  const id = placeId === null ? key : identifier(['event', key, placeId]);
  return { id, leader, claims: [...ordered].sort((a, b) => byCodeUnits(a.id, b.id)) };
}

import { groupBy } from './group-by.js';
import { areOnePlace, groupByPlace, type PlaceGroup, PlaceIndex, type ToldPlace } from './place-groups.js';

/** Claims of one day and one place. */
export interface Cell<C> extends ToldPlace {
  /** Days since 1970-01-01; NaN where the claims have no first day. */
  readonly day: number;
  readonly claims: readonly C[];
}

/**
 * How many days after an event an article may tell of it without saying when. Chosen: news without a time is of the day, of the
 * day before, or, on a Monday and from far away, of the day before that.
 */
export const LOOK_BACK_DAYS = 2;

/**
 * Brings together what the text dates to a day with what is only known by its day of publication.
 *
 * What is untimed joins the timed of its own day, else of the day before, and so on back LOOK_BACK_DAYS, at the same place or at
 * the only one that it may be; where it could be several, it joins none. What is left over joins what is left over of the day
 * before, unless that day has some before it in turn: so two days can meet, and never a chain of them.
 *
 * @returns the cells of each event; each cell once
 */
export function attachUntimed<C>(timed: readonly Cell<C>[], untimed: readonly Cell<C>[]): Cell<C>[][] {
  const anchors = indexByDay(timed);
  const wanted = groupBy(untimed, (cell) => nearest(cell, anchors));
  const left = wanted.get(null) ?? [];
  const dated = [...anchors.values()].flatMap(({ groups }) =>
    groups.map((group) => {
      const { accepted, refused } = admitted(group, wanted.get(group) ?? []);
      left.push(...refused);
      return [...group.members, ...accepted];
    }),
  );
  return [...dated, ...pairedDays(left)];
}

/** The group of timed claims that an untimed one belongs to; null where none or several may be it. */
function nearest<C>(cell: Cell<C>, anchors: ReadonlyMap<number, PlaceIndex<Cell<C>>>): PlaceGroup<Cell<C>> | null {
  for (let day = cell.day; day >= cell.day - LOOK_BACK_DAYS; day -= 1) {
    const index = anchors.get(day);
    if (index !== undefined && index.compatible(cell).length > 0) return index.match(cell);
  }
  return null;
}

/** Those at a place that the group doesn't know yet come in only where all of them may be at one. */
function admitted<C>(
  { members }: PlaceGroup<Cell<C>>,
  cells: readonly Cell<C>[],
): { accepted: readonly Cell<C>[]; refused: readonly Cell<C>[] } {
  if (areOnePlace(cells)) return { accepted: cells, refused: [] };
  const known = new Set([null, ...members.map(({ placeId }) => placeId)]);
  return {
    accepted: cells.filter(({ placeId }) => known.has(placeId)),
    refused: cells.filter(({ placeId }) => !known.has(placeId)),
  };
}

/** Groups cells by day and place, and joins the groups of two days where those are the first two. */
function pairedDays<C>(cells: readonly Cell<C>[]): Cell<C>[][] {
  const days = indexByDay(cells);
  const later = new Map<PlaceGroup<Cell<C>>, PlaceGroup<Cell<C>>>();
  for (const [day, today] of days) {
    const yesterday = days.get(day - 1);
    if (yesterday === undefined) continue;
    for (const group of today.groups) {
      const earlier = yesterday.match(group.main);
      if (earlier === null || today.match(earlier.main) !== group) continue;
      const isFirst = (days.get(day - 2)?.compatible(earlier.main).length ?? 0) === 0;
      if (isFirst) later.set(earlier, group);
    }
  }
  const second = new Set(later.values());
  return [...days.values()]
    .flatMap(({ groups }) => groups)
    .filter((group) => !second.has(group))
    .map((group) => [...group.members, ...(later.get(group)?.members ?? [])]);
}

function indexByDay<C>(cells: readonly Cell<C>[]): Map<number, PlaceIndex<Cell<C>>> {
  const days = groupBy(cells, ({ day }) => day);
  return new Map([...days].map(([day, same]) => [day, new PlaceIndex(groupByPlace(same))]));
}

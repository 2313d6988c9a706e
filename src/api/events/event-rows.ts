import { ALL_EVENTS, candidatesOfDays, type Candidates } from '../../filter/candidates.js';
import { dayWindows } from '../../filter/day-windows.js';
import { eventsPart, lookedForIn, type EventSelection } from '../../filter/event-selection.js';
import { daysCondition, UNBOUNDED_EVENTS, type FilterDays } from '../../filter/filter-days.js';
import type { Part } from '../../graph/compose.js';
import type { Paging } from '../connection.js';
import { cursorKeys, questionOf } from '../lists.js';
import type { RequestContext } from '../request-context.js';
import { EVENT_ORDERS, type EventOrder } from './events.orders.js';
import type { Event } from './events.types.js';

/** Whom so many articles name has so many events that a page of them is mostly among the newest events of all. */
export const MANY_ARTICLES = 500;

/** How many of the newest events are looked at for that. Chosen: some milliseconds. */
const NEWEST = 2_000;

/** In how many rows of days they are looked for, where a store finds events by their day. */
const NEWEST_WINDOWS = 2;

/** What a page is read of. */
export interface WantedEvents {
  readonly selection: EventSelection;
  /** The days that the filter names; null where it names none. */
  readonly days: FilterDays | null;
  readonly paging: Paging;
  readonly orderBy: EventOrder;
}

/** The rows of a page, and one more where the list goes on. */
export async function eventRows(context: RequestContext, wanted: WantedEvents): Promise<Event[]> {
  const { selection, days, paging, orderBy } = wanted;
  const { areAll, articles } = selection.candidates;
  const order = EVENT_ORDERS[orderBy];
  const isMany = (articles ?? 0) >= MANY_ARTICLES && days === null;
  if (order.keys[0].column !== 'day' || !(areAll || isMany)) return listed(context, wanted, selection);
  // A subquery is answered for all events at once, however few are looked at.
  const isPlain = !selection.condition.cypher.includes('EXISTS');
  const isNewestFirst = isPlain && order.isDescending !== paging.isBackward;
  const newest = isNewestFirst ? await context.reads.newestDay() : null;
  if (isMany) return isNewestFirst ? amongNewest(context, wanted, newest) : listed(context, wanted, selection);
  return days === null ? ofAll(context, wanted, newest) : betweenDays(context, wanted, days, newest);
}

/** Of all events: day by day from the newest one, where the store is to be asked so. */
async function ofAll(context: RequestContext, wanted: WantedEvents, newest: string | null): Promise<Event[]> {
  if (newest === null) return listed(context, wanted, wanted.selection);
  const { rows, before } = await byDays(context, wanted, newest, null);
  const rest = wanted.paging.size - rows.length;
  return rest < 0 ? rows : [...rows, ...(await listed(context, wanted, wanted.selection, before, rest))];
}

/** Of the events between days, and of those that may be wanted though they are listed elsewhere. */
async function betweenDays(
  context: RequestContext,
  wanted: WantedEvents,
  days: FilterDays,
  newest: string | null,
): Promise<Event[]> {
  const { selection, orderBy, paging } = wanted;
  const latest = newest === null || (days.latest !== null && days.latest < newest) ? days.latest : newest;
  const within = async (): Promise<Event[]> => {
    if (newest === null || latest === null) return listed(context, wanted, selection, daysCondition(days));
    const { rows, before } = await byDays(context, wanted, latest, days.earliest);
    const rest = paging.size - rows.length;
    if (rest < 0 || days.earliest !== null) return rows;
    return [...rows, ...(await listed(context, wanted, selection, [...daysCondition(days), ...before], rest))];
  };
  const unbounded = listed(context, wanted, lookedForIn(selection, UNBOUNDED_EVENTS));
  const found = new Map([...(await within()), ...(await unbounded)].map((event) => [event.id, event]));
  const isDescending = EVENT_ORDERS[orderBy].isDescending !== paging.isBackward;
  const keyOf = ({ day, id }: Event): string => `${day} ${id}`;
  const sorted = [...found.values()].sort((a, b) => (keyOf(a) < keyOf(b) !== isDescending ? -1 : 1));
  return sorted.slice(0, paging.size + 1);
}

/** Of those of one whom many articles name: among the newest events of all, and only where they are too few, of all of theirs. */
async function amongNewest(context: RequestContext, wanted: WantedEvents, newest: string | null): Promise<Event[]> {
  const { selection, paging } = wanted;
  const rows =
    newest === null
      ? await listed(context, wanted, (after, order) => lookedForIn(selection, newestOf(after, order)))
      : (await byDays(context, wanted, newest, null, NEWEST_WINDOWS)).rows;
  return rows.length > paging.size ? rows : listed(context, wanted, selection);
}

function newestOf(after: Part, order: Part): Candidates {
  const newest = `WITH event ORDER BY ${order.cypher} LIMIT $newest WHERE`;
  const cypher = `${ALL_EVENTS.cypher} ${after.cypher} ${newest}`;
  return { ...ALL_EVENTS, cypher, values: { ...after.values, newest: NEWEST } };
}

/**
 * Rows of a page day by day, until there are enough.
 *
 * @param from - the latest day of the list
 * @param earliest - where to end; null where it is as far as it is worth it
 * @returns the rows, and the condition that others come before all days that were looked at
 */
async function byDays(
  context: RequestContext,
  wanted: WantedEvents,
  from: string,
  earliest: string | null,
  windows = Infinity,
): Promise<{ rows: Event[]; before: Part[] }> {
  const { selection, paging, orderBy } = wanted;
  const [cursorDay] = (cursorKeys(EVENT_ORDERS[orderBy], paging) ?? [from]) as [string];
  const latest = cursorDay < from ? cursorDay : from;
  const rows: Event[] = [];
  let before: Part[] = [];
  let looked = 0;
  // A cursor without a day is beyond all days.
  for (const days of latest === '' ? [] : dayWindows(latest, earliest)) {
    const rest = paging.size - rows.length;
    rows.push(...(await listed(context, wanted, lookedForIn(selection, candidatesOfDays(days)), [], rest)));
    before = [{ cypher: 'event.day < $before', values: { before: days.at(-1)! } }];
    looked += 1;
    if (rows.length > paging.size || looked === windows) break;
  }
  return { rows, before };
}

/** Rows of event/list. */
async function listed(
  { reads }: RequestContext,
  { paging, orderBy }: WantedEvents,
  selection: EventSelection | ((after: Part, order: Part) => EventSelection),
  others: readonly Part[] = [],
  size = paging.size,
): Promise<Event[]> {
  const parts = (after: Part, ORDER: Part) => {
    const chosen = typeof selection === 'function' ? selection(after, ORDER) : selection;
    return { EVENTS: eventsPart(chosen, after, ...others), ORDER };
  };
  const list = { statement: 'event/list', order: EVENT_ORDERS[orderBy], parts, parameters: {} };
  const { statement, parameters } = questionOf(list, { ...paging, size });
  return reads.read<Event>(statement, parameters);
}

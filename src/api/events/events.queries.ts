import { candidatesOfDays, type Candidates } from '../../filter/candidates.js';
import { eventCondition, eventsPart, eventSelection, type EventSelection } from '../../filter/event-selection.js';
import { dayWindows } from '../../filter/day-windows.js';
import { compose, type Part } from '../../graph/compose.js';
import { connectionOf, pagingOf, type Paging } from '../connection.js';
import { UnknownId } from '../errors.js';
import { checkedFilter, type CheckedFilter } from '../filter/checked-filter.js';
import { countsOf, type FilteredConnection, type StatusRow } from '../filter/left-out.js';
import { cursorKeys, keysIn, questionOf } from '../lists.js';
import type { OwnedList } from '../pages.js';
import type { ReadContext, RequestContext } from '../request-context.js';
import type { EventsArgs } from './events.args.js';
import { EVENT_ORDERS, type EventOrder } from './events.orders.js';
import type { Event } from './events.types.js';

/** One page of the events that pass a filter. */
export async function eventsPage(context: RequestContext, args: EventsArgs): Promise<FilteredConnection<Event>> {
  const checked = await checkedFilter(context, args.filter, 'event');
  const selection = await selectionOf(context, checked);
  const paging = pagingOf(args);
  const rows = await eventRows(context, selection, paging, args.orderBy);
  const order = EVENT_ORDERS[args.orderBy];
  const { count, leftOut } = countsOf(() => countRows(context, checked), checked.asksForStatus);
  return { ...connectionOf(order.name, rows, paging, (row) => keysIn(order, row), count), leftOut };
}

/** One page of the events of an actor that pass a filter. The same page of many actors is one statement. */
export async function eventsOfActor(
  context: RequestContext,
  id: string,
  args: EventsArgs,
): Promise<FilteredConnection<Event>> {
  const { filter, asksForStatus } = await checkedFilter(context, args.filter, 'event');
  const condition = eventCondition(filter, !asksForStatus);
  const list: OwnedList = {
    statement: 'event/of-actors',
    order: EVENT_ORDERS[args.orderBy],
    parts: (AFTER, ORDER) => ({ AFTER, ORDER, CONDITION: condition }),
    parameters: {},
    countStatement: 'event/count-of-actors',
    countParts: { CONDITION: eventCondition(filter, false) },
  };
  const { count, leftOut } = countsOf(
    async () => (await context.pages.counts<EventCount>(list, id)).map(toStatusRow),
    asksForStatus,
  );
  return { ...(await context.pages.page<Event>(list, id, args)), count, leftOut };
}

/** @throws UnknownId */
export async function eventById({ loaders }: RequestContext, id: string): Promise<Event> {
  const event = await loaders.events.load(id);
  if (event === null) throw new UnknownId('event', id);
  return event;
}

/** The events that a filter wants. */
export function selectionOf(
  { loaders }: ReadContext,
  { filter, asksForStatus }: CheckedFilter,
): Promise<EventSelection> {
  return eventSelection(filter, !asksForStatus, async (id) => (await loaders.participants.load(id))?.articles ?? 0);
}

interface EventCount {
  readonly status: string;
  readonly count: number;
}

const toStatusRow = ({ status, count }: EventCount): StatusRow => ({ isActual: status === 'ACTUAL', count });

/** How many events pass a filter, whatever their status, by whether they happened. */
export async function countRows(context: ReadContext, checked: CheckedFilter): Promise<StatusRow[]> {
  const all = await selectionOf(context, { ...checked, asksForStatus: true });
  const { statement, parameters } = compose('event/count', { EVENTS: eventsPart(all) });
  return (await context.reads.read<EventCount>(statement, parameters)).map(toStatusRow);
}

/** The rows of a page, and one more where the list goes on. */
async function eventRows(
  context: RequestContext,
  selection: EventSelection,
  paging: Paging,
  orderBy: EventOrder,
): Promise<Event[]> {
  const order = EVENT_ORDERS[orderBy];
  const isByDay = order.keys[0].column === 'day';
  const list = (candidates: Candidates, others: readonly Part[], size: number): Promise<Event[]> => {
    const parts = (after: Part, ORDER: Part) => ({
      EVENTS: eventsPart({ ...selection, candidates }, after, ...others),
      ORDER,
    });
    const { statement, parameters } = questionOf(
      { statement: 'event/list', order, parts, parameters: {} },
      { ...paging, size },
    );
    return context.reads.read<Event>(statement, parameters);
  };
  // A subquery is answered for all events at once, however few are looked at.
  const isPlain = !selection.condition.cypher.includes('EXISTS');
  const isNewestFirst = isByDay && order.isDescending !== paging.isBackward;
  const newest = selection.candidates.areAll && isPlain && isNewestFirst ? await context.reads.newestDay() : null;
  if (newest === null) return list(selection.candidates, [], paging.size);
  const rows: Event[] = [];
  const [day] = cursorKeys(order, paging) ?? [newest];
  let earliest: string | null = null;
  for (const days of day ? dayWindows(day as string) : []) {
    rows.push(...(await list(candidatesOfDays(days), [], paging.size - rows.length)));
    if (rows.length > paging.size) return rows;
    earliest = days.at(-1)!;
  }
  const before: Part[] = earliest === null ? [] : [{ cypher: 'event.day < $earliest', values: { earliest } }];
  return [...rows, ...(await list(selection.candidates, before, paging.size - rows.length))];
}

import { eventCondition, eventsPart, eventSelection, type EventSelection } from '../../filter/event-selection.js';
import type { Filter } from '../../filter/filter.js';
import { filterDays } from '../../filter/filter-days.js';
import { certainIn } from '../../filter/resolved-filter.js';
import { compose } from '../../graph/compose.js';
import type { Actor } from '../actors/actors.types.js';
import { connectionOf, pagingOf } from '../connection.js';
import { UnknownId } from '../errors.js';
import { checkedFilter, type CheckedFilter } from '../filter/checked-filter.js';
import { countsOf, type FilteredConnection, type StatusRow } from '../filter/left-out.js';
import { keysIn } from '../lists.js';
import type { OwnedList } from '../pages.js';
import type { ReadContext, RequestContext } from '../request-context.js';
import type { EventsArgs } from './events.args.js';
import { eventRows, MANY_ARTICLES } from './event-rows.js';
import { EVENT_ORDERS } from './events.orders.js';
import type { Event } from './events.types.js';

/** One page of the events that pass a filter. */
export function eventsPage(context: RequestContext, args: EventsArgs): Promise<FilteredConnection<Event>> {
  return pageOfEvents(context, args, args.filter);
}

async function pageOfEvents(
  context: RequestContext,
  args: EventsArgs,
  filter: Filter | null | undefined,
): Promise<FilteredConnection<Event>> {
  const checked = await checkedFilter(context, filter, 'event');
  const selection = await selectionOf(context, checked);
  const paging = pagingOf(args);
  const days = filterDays(checked.filter);
  const rows = await eventRows(context, { selection, days, paging, orderBy: args.orderBy });
  const order = EVENT_ORDERS[args.orderBy];
  const { count, leftOut } = countsOf(() => countRows(context, checked), checked.asksForStatus);
  return { ...connectionOf(order.name, rows, paging, (row) => keysIn(order, row), count), leftOut };
}

/**
 * One page of the events of an actor that pass a filter. The same page of many actors is one statement, but where it is
 * better looked for alone: of one whom many articles name, or who is named by the filter.
 */
export async function eventsOfActor(
  context: RequestContext,
  { id, articles }: Pick<Actor, 'id' | 'articles'>,
  args: EventsArgs,
): Promise<FilteredConnection<Event>> {
  const { filter, asksForStatus } = await checkedFilter(context, args.filter, 'event');
  const isNamed = certainIn(filter).some(({ source, target }) => source === id || target === id);
  if (isNamed || articles >= MANY_ARTICLES) {
    return pageOfEvents(context, args, { actor: id, and: args.filter ? [args.filter] : null });
  }
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

import type { Parameters } from '../../graph/store.js';
import { sidesOf, type Sides } from '../actors/sides-of.js';
import type { Connection } from '../connection.js';
import { UnknownId } from '../errors.js';
import { pageOf, type List } from '../lists.js';
import type { Loaders } from '../loaders.js';
import type { OwnedList } from '../pages.js';
import type { RequestContext } from '../request-context.js';
import { idsFound } from '../search/ids-found.js';
import type { EventFilter, EventsArgs } from './events.args.js';
import type { Event } from './events.types.js';

/** Events, the newest first, those without a day last: of all, of one who takes part, of those that a search found. */
const ORDER: Pick<List<Event>, 'name' | 'keys' | 'keysOf'> = {
  name: 'events',
  keys: [
    { parameter: 'afterDay', type: 'string' },
    { parameter: 'afterId', type: 'string' },
  ],
  keysOf: ({ day, id }) => [day, id],
};
const ALL: List<Event> = { ...ORDER, statement: 'event/list', countStatement: 'event/count' };
const AMONG: List<Event> = { ...ORDER, statement: 'event/list-among', countStatement: 'event/count-among' };
const OF_ONE: List<Event> = {
  ...ORDER,
  statement: 'event/list-of-participant',
  countStatement: 'event/count-of-participant',
};

/** The events of each of some actors. */
const OF_ACTORS: OwnedList<Event> = {
  ...ORDER,
  statement: 'event/of-actors',
  countStatement: 'event/count-of-actors',
};

/** One page of the events that pass a filter. */
export async function eventsPage({ reads, loaders }: RequestContext, args: EventsArgs): Promise<Connection<Event>> {
  const filter = args.filter ?? {};
  const sides = await sidesOf(loaders, filter);
  const given = eventParameters(filter);
  if (filter.text) {
    return pageOf(reads, AMONG, args, { ...given, ...sides, ids: await idsFound(reads, 'event', filter.text) });
  }
  const anchorId = await anchorOf(loaders, sides);
  return anchorId === undefined
    ? pageOf(reads, ALL, args, given)
    : pageOf(reads, OF_ONE, args, { ...given, ...sides, anchorId });
}

/** One page of the events of an actor that pass a filter. The same page of many actors is one statement. */
export async function eventsOfActor(
  { reads, pages, loaders }: RequestContext,
  id: string,
  args: EventsArgs,
): Promise<Connection<Event>> {
  const filter = args.filter ?? {};
  const eventIds = filter.text ? await idsFound(reads, 'event', filter.text) : null;
  const sides = await sidesOf(loaders, filter);
  return pages.page(OF_ACTORS, id, args, { ...eventParameters(filter), ...sides, eventIds });
}

/** @throws UnknownId */
export async function eventById({ loaders }: RequestContext, id: string): Promise<Event> {
  const event = await loaders.events.load(id);
  if (event === null) throw new UnknownId('event', id);
  return event;
}

/** The parameters that every list of events takes. */
function eventParameters({ types, modes, relations, statuses, contested, since, until }: EventFilter): Parameters {
  return {
    types: types ?? null,
    modes: modes ?? null,
    relations: relations ?? null,
    statuses: statuses ?? null,
    contested: contested ?? null,
    since: since ?? null,
    until: until ?? null,
  };
}

/** From whom to look: of those asked for, the one that the fewest articles name, since it has the fewest events. */
async function anchorOf({ participants }: Loaders, sides: Sides): Promise<string | undefined> {
  const ids = Object.values(sides).filter((id) => id !== null);
  if (ids.length < 2) return ids[0];
  const known = await Promise.all(ids.map((id) => participants.load(id)));
  const articlesOf = new Map(known.map((participant) => [participant?.id, participant?.articles]));
  return ids.sort((a, b) => (articlesOf.get(a) ?? 0) - (articlesOf.get(b) ?? 0))[0];
}

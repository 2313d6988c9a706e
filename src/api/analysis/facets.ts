import { eventsPart } from '../../filter/event-selection.js';
import { compose } from '../../graph/compose.js';
import { loadExisting } from '../loaders.js';
import { countRows, selectionOf } from '../events/events.queries.js';
import { checkedFilter } from '../filter/checked-filter.js';
import type { FilterArgs } from '../filter/filter.args.js';
import { countsOf } from '../filter/left-out.js';
import type { RequestContext } from '../request-context.js';
import type { Facets, ParticipantEvents, ValueEvents } from './facets.types.js';

/** Cypher that makes of an event, called `event`, a row of each of its values, called `value`. */
const VALUES = {
  types: 'WITH event, event.type AS value',
  modes: 'WITH event, event.mode AS value',
  statuses: 'WITH event, event.status AS value',
  relations: 'UNWIND event.relations AS value',
  sources: 'UNWIND event.sourceIds AS value',
  targets: 'UNWIND event.targetIds AS value',
  places: 'UNWIND event.placeIds AS value',
  sourceCountries: countryOf('<-[:SOURCE_OF]-(side:Participant)'),
  targetCountries: countryOf('-[:TARGETS]->(side:Participant)'),
  placeCountries: countryOf('-[:AT]->(side:Place)'),
  publishers:
    'MATCH (event)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS]-(article:Article) WITH DISTINCT event, article.publisher AS value',
  speakers: 'MATCH (event)<-[:ABOUT]-(:Claim)<-[:ASSERTS]-(side:Participant) WITH DISTINCT event, side.id AS value',
} as const;

export type Facet = keyof typeof VALUES;

function countryOf(path: string): string {
  return `MATCH (event)${path} WITH DISTINCT event, side.country AS value`;
}

/** The values of a facet, and how many events have each. */
export async function facetValues(
  context: RequestContext,
  { checked }: Facets,
  facet: Facet,
  first: number,
): Promise<ValueEvents[]> {
  const { statement, parameters } = compose(
    'event/facet',
    { EVENTS: eventsPart(await selectionOf(context, checked)), VALUES: { cypher: VALUES[facet], values: {} } },
    { first },
  );
  const rows = await context.reads.read<{ value: string; count: number }>(statement, parameters);
  return rows.map(({ value, count }) => ({ value, events: count }));
}

/** The same of a facet whose values are ids of actors and places. */
export async function facetParticipants(
  context: RequestContext,
  facets: Facets,
  facet: Facet,
  first: number,
): Promise<ParticipantEvents[]> {
  const values = await facetValues(context, facets, facet, first);
  return Promise.all(
    values.map(async ({ value, events }) => {
      return { participant: await loadExisting(context.loaders.participants, value), events };
    }),
  );
}

/** The facets of the events that pass a filter. */
export async function facetsOf(context: RequestContext, filter: FilterArgs['filter']): Promise<Facets> {
  const checked = await checkedFilter(context, filter, 'event');
  return { checked, counts: countsOf(() => countRows(context, checked), checked.asksForStatus) };
}

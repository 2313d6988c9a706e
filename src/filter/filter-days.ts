import { DateTime } from 'luxon';
import type { Part } from '../graph/compose.js';
import type { Candidates } from './candidates.js';
import { certainIn, type ResolvedFilter } from './resolved-filter.js';

/** Days between which all that a filter wants is listed, but what lasts for years or has no beginning or end. */
export interface FilterDays {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Most days of an event that isn't `longer` or `open`. @see precisionOf in src/resolution/events.ts */
const MOST_DAYS = 366;

/**
 * The days of a filter that names some; null for one that names none. An event is listed by its first day, and wanted where
 * it wasn't over on the first day of the filter and had begun on its last.
 */
export function filterDays(filter: ResolvedFilter): FilterDays | null {
  const certain = certainIn(filter);
  const since = certain.flatMap(({ since }) => since ?? []).sort();
  const until = certain.flatMap(({ until }) => until ?? []).sort();
  if (since.length === 0 && until.length === 0) return null;
  const first = since.at(-1);
  const earliest =
    first === undefined ? null : DateTime.fromISO(first, { zone: 'utc' }).minus({ days: MOST_DAYS }).toISODate();
  return { earliest, latest: until[0] ?? null };
}

/** The conditions on events, called `event`, that are listed between days. */
export function daysCondition({ earliest, latest }: FilterDays): Part[] {
  return [
    ...(earliest === null ? [] : [{ cypher: 'event.day >= $earliest', values: { earliest } }]),
    ...(latest === null ? [] : [{ cypher: 'event.day <= $latest', values: { latest } }]),
  ];
}

/** The events that may be wanted though they are listed elsewhere. Collected, so that Neo4j looks for them by nothing else. */
export const UNBOUNDED_EVENTS: Candidates = {
  cypher: `UNWIND ['open', 'longer'] AS precision
MATCH (event:Event {precision: precision})
WITH collect(event) AS unbounded
UNWIND unbounded AS event
WITH event
WHERE`,
  values: {},
  areAll: false,
  implied: {},
  articles: null,
};

import { eventTypeDefinition, type EventType } from '../../ontology/event-types.js';
import type { Status } from '../../ontology/statuses.js';
import type { StatusEvents, TypeEvents } from './timeline.types.js';

/** How many events are of one type and status, and the sum of their intensities. */
export interface Count {
  readonly type: EventType;
  readonly status: Status;
  readonly count: number;
  readonly intensity: number;
}

/** What rows of counts say together. */
export interface Tally {
  readonly events: number;
  readonly meanIntensity: number | null;
  readonly types: TypeEvents[];
  readonly statuses: StatusEvents[];
}

export function tallyOf(rows: readonly Count[]): Tally {
  const rated = rows.filter(({ type }) => eventTypeDefinition(type).intensity !== null);
  const ratedEvents = total(rated);
  return {
    events: total(rows),
    meanIntensity: ratedEvents === 0 ? null : rated.reduce((sum, row) => sum + row.intensity, 0) / ratedEvents,
    types: byFrequency(rows, ({ type }) => type).map(([type, events]) => ({ type, events })),
    statuses: byFrequency(rows, ({ status }) => status).map(([status, events]) => ({ status, events })),
  };
}

const total = (rows: readonly { readonly count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0);

function byFrequency<K extends string>(rows: readonly Count[], keyOf: (row: Count) => K): [K, number][] {
  const sums = new Map<K, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.count);
  return [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

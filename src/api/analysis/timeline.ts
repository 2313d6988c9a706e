import { DateTime } from 'luxon';
import { eventsPart } from '../../filter/event-selection.js';
import { compose } from '../../graph/compose.js';
import { ArgumentsInvalid } from '../errors.js';
import type { EventType } from '../../ontology/event-types.js';
import type { Status } from '../../ontology/statuses.js';
import { countRows, selectionOf } from '../events/events.queries.js';
import { checkedFilter } from '../filter/checked-filter.js';
import { countsOf } from '../filter/left-out.js';
import type { RequestContext } from '../request-context.js';
import { tallyOf, type Count } from './tally.js';
import type { Period, Timeline, TimelineArgs } from './timeline.types.js';

/** Most steps of a timeline. Chosen: three years of days, more than a screen shows. */
const MOST_STEPS = 1_100;

/** What of a day tells its period; weeks are made of days. */
const PERIODS: Readonly<Record<Period, string>> = {
  DAY: 'event.day',
  WEEK: 'event.day',
  MONTH: 'left(event.day, 7)',
  YEAR: 'left(event.day, 4)',
};

interface PeriodRow {
  readonly period: string;
  readonly counts: readonly (readonly [status: Status, type: EventType, count: number, intensity: number])[];
}

/**
 * Counts the events that pass a filter by the period of their first day.
 *
 * @throws ArgumentsInvalid where there would be too many steps
 */
export async function timeline(context: RequestContext, { filter, by }: TimelineArgs): Promise<Timeline> {
  const checked = await checkedFilter(context, filter, 'event');
  const selection = await selectionOf(context, checked);
  const { statement, parameters } = compose('event/timeline', {
    EVENTS: eventsPart(selection),
    PERIOD: { cypher: PERIODS[by], values: {} },
  });
  const rows = await context.reads.read<PeriodRow>(statement, parameters);
  const steps = new Map<string, Count[]>();
  const undated: Count[] = [];
  for (const { period, counts } of rows) {
    const start = period === '' ? null : startOf(period, by);
    const counted = start === null ? undated : (steps.get(start) ?? []);
    counted.push(...counts.map(([status, type, count, intensity]) => ({ status, type, count, intensity })));
    if (start !== null) steps.set(start, counted);
  }
  if (steps.size > MOST_STEPS) {
    throw new ArgumentsInvalid({
      by: [`by ${by} gives ${steps.size} steps, ${MOST_STEPS} is the most: take longer ones`],
    });
  }
  const { leftOut } = countsOf(() => countRows(context, checked), checked.asksForStatus);
  return {
    steps: [...steps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([start, counts]) => ({ start, ...tallyOf(counts) })),
    undated: tallyOf(undated).events,
    leftOut,
  };
}

/** The first day of a period that rows tell. */
function startOf(period: string, by: Period): string {
  switch (by) {
    case 'DAY':
      return period;
    case 'WEEK':
      return DateTime.fromISO(period, { zone: 'utc' }).startOf('week').toISODate()!;
    case 'MONTH':
      return `${period}-01`;
    case 'YEAR':
      return `${period}-01-01`;
  }
}

import { DateTime } from 'luxon';
import { eventsPart } from '../../filter/event-selection.js';
import { compose } from '../../graph/compose.js';
import { ArgumentsInvalid } from '../errors.js';
import { selectionOf } from '../events/events.queries.js';
import { checkedFilter } from '../filter/checked-filter.js';
import type { RequestContext } from '../request-context.js';
import { tallyOf, withoutLeftOut, type Count } from './tally.js';
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

interface PeriodCount extends Count {
  readonly period: string;
}

/**
 * Counts the events that pass a filter by the period of their first day.
 *
 * @throws ArgumentsInvalid where there would be too many steps
 */
export async function timeline(context: RequestContext, { filter, by }: TimelineArgs): Promise<Timeline> {
  const checked = await checkedFilter(context, filter, 'event');
  const selection = await selectionOf(context, { ...checked, asksForStatus: true });
  const { statement, parameters } = compose('event/timeline', {
    EVENTS: eventsPart(selection),
    PERIOD: { cypher: PERIODS[by], values: {} },
  });
  const rows = await context.reads.read<PeriodCount>(statement, parameters);
  const { kept, leftOut } = withoutLeftOut(rows, checked.asksForStatus);
  const dated = kept.filter(({ period }) => period !== '');
  const steps = new Map<string, PeriodCount[]>();
  for (const row of dated) {
    const start = startOf(row.period, by);
    steps.set(start, [...(steps.get(start) ?? []), row]);
  }
  if (steps.size > MOST_STEPS) {
    throw new ArgumentsInvalid({
      by: [`by ${by} gives ${steps.size} steps, ${MOST_STEPS} is the most: take longer ones`],
    });
  }
  return {
    steps: [...steps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([start, counts]) => ({ start, ...tallyOf(counts) })),
    undated: tallyOf(kept.filter(({ period }) => period === '')).events,
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

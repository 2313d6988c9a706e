import { DateTime } from 'luxon';

/** How many days are looked at first, how many times more each time after, and how often before all are. */
const FIRST_DAYS = 16;
const FACTOR = 4;
const WINDOWS = 4;

/**
 * Days in rows, the latest first, ever more of them: a page of the newest events is mostly found in a few days, and a store
 * that knows events by their day needn't look at all.
 *
 * @param from - the latest day: 2023-04-23
 * @returns windows one after another without gaps
 */
export function* dayWindows(from: string): Generator<string[]> {
  let day = DateTime.fromISO(from, { zone: 'utc' });
  for (let window = 0, days = FIRST_DAYS; window < WINDOWS; window += 1, days *= FACTOR) {
    yield Array.from({ length: days }, (_, at) => day.minus({ days: at }).toISODate()!);
    day = day.minus({ days });
  }
}

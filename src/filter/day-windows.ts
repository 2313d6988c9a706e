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
 * @param earliest - the last one that is wanted; null where it is as many as are worth it
 * @returns windows one after another without gaps
 */
export function* dayWindows(from: string, earliest: string | null = null): Generator<string[]> {
  let day = DateTime.fromISO(from, { zone: 'utc' });
  for (let window = 0, size = FIRST_DAYS; earliest !== null || window < WINDOWS; window += 1, size *= FACTOR) {
    const first = day;
    const days = Array.from({ length: size }, (_, at) => first.minus({ days: at }).toISODate()!);
    const wanted = earliest === null ? days : days.filter((one) => one >= earliest);
    if (wanted.length > 0) yield wanted;
    if (wanted.length < size) return;
    day = day.minus({ days: size });
  }
}

import type { Period, TimelineQuery } from '../../../client/generated/operations.js';

export type Step = TimelineQuery['timeline']['steps'][number];

const DAY_MS = 86_400_000;

/** So many steps are drawn at most: more would be thinner than a bar. */
const MOST_STEPS = 120;

/** How many days a period has, about. */
const DAYS: Readonly<Record<Period, number>> = { DAY: 1, WEEK: 7, MONTH: 30.4, YEAR: 365.25 };
const PERIODS: readonly Period[] = ['DAY', 'WEEK', 'MONTH', 'YEAR'];

/** The finest period in which what lies between two days is not too many steps. */
export function periodFor(first: string, last: string): Period {
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + DAYS.MONTH;
  return PERIODS.find((period) => days / DAYS[period] <= MOST_STEPS) ?? 'YEAR';
}

/** The last day of the step that begins on a day. */
export function endOf(start: string, period: Period): string {
  const date = new Date(`${start}T00:00:00Z`);
  if (period === 'DAY') return start;
  if (period === 'WEEK') date.setUTCDate(date.getUTCDate() + 7);
  if (period === 'MONTH') date.setUTCMonth(date.getUTCMonth() + 1);
  if (period === 'YEAR') date.setUTCFullYear(date.getUTCFullYear() + 1);
  return new Date(date.getTime() - DAY_MS).toISOString().slice(0, 10);
}

/** Every beginning of a step from the first to the last one, those in which nothing was too. */
export function allStarts(steps: readonly Step[], period: Period): string[] {
  const starts: string[] = [];
  const last = steps.at(-1)?.start ?? '';
  for (let start = steps[0]?.start; start !== undefined && start <= last; start = dayAfter(endOf(start, period))) {
    starts.push(start);
  }
  return starts;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

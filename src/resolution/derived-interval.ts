import { lengthInDays } from './days.js';
import type { Interval } from './events.js';
import { byCodeUnits } from './fold-forms.js';
import { groupBy } from './group-by.js';

/** When a claim says that it was. */
export interface ToldTime extends Interval {
  /** Whether the text says when; else the interval is the day of publication. */
  readonly timed: boolean;
  /** Whoever says so, else the publisher: what tells independent sources apart. */
  readonly sourceId: string;
}

/**
 * When an event was, as its claims tell it: the shortest time that a text tells, of several the one that most sources tell, of those
 * the earliest. Where no text tells any, the first day of publication, since news can't come before the event.
 *
 * @returns both null where no claim has a day
 */
export function derivedInterval(claims: readonly ToldTime[]): Interval {
  const withDay = claims.filter(({ from, to }) => from !== null || to !== null);
  const timed = withDay.filter((claim) => claim.timed);
  const candidates = [...groupBy(timed.length > 0 ? timed : withDay, ({ from, to }) => `${from} ${to}`).values()];
  const [best] = candidates
    .map((same) => ({
      interval: { from: same[0]!.from, to: same[0]!.to },
      length: lengthInDays(same[0]!.from, same[0]!.to),
      support: timed.length > 0 ? new Set(same.map(({ sourceId }) => sourceId)).size : 0,
    }))
    .sort(
      (a, b) =>
        (a.length === b.length ? 0 : a.length - b.length) ||
        b.support - a.support ||
        byCodeUnits(firstDay(a.interval), firstDay(b.interval)),
    );
  return best?.interval ?? { from: null, to: null };
}

/** What is open to the past comes last. */
const firstDay = ({ from, to }: Interval): string => from ?? `~${to}`;

import { STATUSES, type Status } from '../ontology/statuses.js';

/** How many independent sources tell of an event with each status; a source is whoever says so, else the publisher. */
export type StatusCounts = Readonly<Record<Status, number>>;

/**
 * What an event's status is, as its claims tell it:
 *
 * 1. What says that it happened (ACTUAL, ALLEGED) stands against what says that it didn't: DENIED, FAILED. The side that more
 *    sources tell wins, and where both are as many, that it happened: a denial shows in `isContested`, and is no reason to
 *    hide what others saw.
 * 2. Where it happened, one ACTUAL is enough for ACTUAL; else it's ALLEGED. Where it didn't, the more frequent of FAILED and
 *    DENIED, then FAILED.
 * 3. PLANNED, THREATENED and HYPOTHETICAL were said before, so they count only against a denial: they win where they are at least
 *    as many as the denials, the most frequent first, then in the order of STATUSES.
 *
 * @throws RangeError where no source tells of it
 */
export function derivedStatus(counts: StatusCounts): Status {
  const { ACTUAL, ALLEGED, DENIED, FAILED } = counts;
  const happened = ACTUAL + ALLEGED;
  if (happened > 0 && happened >= DENIED + FAILED) return ACTUAL > 0 ? 'ACTUAL' : 'ALLEGED';
  if (happened === 0 && FAILED === 0 && sum(counts, AHEAD) >= DENIED) return mostFrequent(counts, AHEAD);
  return FAILED >= DENIED ? 'FAILED' : 'DENIED';
}

/**
 * Whether sources disagree on an event: one says that it was done or tried (ACTUAL, ALLEGED, FAILED), another denies it. An
 * accusation counts: most of what is denied is never more than alleged. Plans and threats don't, since what was only planned can be
 * rightly denied to have happened.
 */
export function isContested({ ACTUAL, ALLEGED, FAILED, DENIED }: StatusCounts): boolean {
  return DENIED > 0 && ACTUAL + ALLEGED + FAILED > 0;
}

const AHEAD: readonly Status[] = ['PLANNED', 'THREATENED', 'HYPOTHETICAL'];

const sum = (counts: StatusCounts, statuses: readonly Status[]): number =>
  statuses.reduce((total, status) => total + counts[status], 0);

function mostFrequent(counts: StatusCounts, statuses: readonly Status[]): Status {
  if (sum(counts, STATUSES) === 0) throw new RangeError('An event without claims has no status.');
  return statuses.reduce((best, status) => (counts[status] > counts[best] ? status : best));
}

import type { FeedState } from '../../graph/feeds/feed-state.js';
import type { Feed } from '../../ingestion/feeds/feed.js';
import type { Poll } from '../../ingestion/feeds/poll-feed.js';
import { Tally } from '../ingest/tally.js';

/** What came of a poll, for people: "2024-05-01T10:00:00Z Daily: 3 new, 12 known, 0 failed; next at 2024-05-01T10:15:00Z". */
export function pollLine({ name }: Feed, { state, error, isUnchanged, outcomes, hasMore }: Poll): string {
  const next = hasMore ? 'more of it follows' : `next at ${seconds(state.nextAt)}`;
  const start = `${seconds(state.checkedAt)} ${name}:`;
  if (state.failures > 0) return `${start} ${timesInWords(state)}: ${clause(error!.message)}; ${next}`;
  if (isUnchanged) return `${start} nothing new; ${next}`;
  const tally = new Tally();
  tally.add(outcomes);
  const fault = error === null ? '' : ` (${clause(error.message)})`;
  return `${start} ${state.created} new, ${state.known} known, ${tally.failedInWords}${fault}; ${next}`;
}

/** The same, for programs. */
export function pollRecord(feed: Feed, { state, error, isUnchanged, outcomes, hasMore }: Poll): object {
  const tally = new Tally();
  tally.add(outcomes);
  return {
    ...{ time: state.checkedAt, feed: feed.url, name: feed.name, unchanged: isUnchanged },
    ...{ new: state.created, known: state.known, failed: state.failed, failures: Object.fromEntries(tally.failures) },
    ...(error === null ? {} : { error: `${error.message} ${error.details.remedy}`, code: error.code }),
    ...{ next: state.nextAt, more: hasMore },
  };
}

/** How a feed stands, for people. */
export function stateLine({ name }: Feed, state: FeedState | undefined): string {
  if (state === undefined) return `${name}: never polled`;
  const { created, known, failed, lastError, failures } = state;
  const counts = failures > 0 ? timesInWords(state) : `${created} new, ${known} known, ${failed} failed`;
  const fault = lastError === null ? '' : ` (${clause(lastError)})`;
  return `${name}: polled at ${seconds(state.checkedAt)}, ${counts}${fault}; next at ${seconds(state.nextAt)}`;
}

/** The same, for programs. */
export function stateRecord(feed: Feed, state: FeedState | undefined): object {
  const { created, known, failed, lastError, failures, checkedAt, nextAt } = state ?? {};
  return {
    ...{ feed: feed.url, name: feed.name, polled: checkedAt ?? null, next: nextAt ?? null, failures: failures ?? 0 },
    ...{ error: lastError ?? null, new: created ?? 0, known: known ?? 0, failed: failed ?? 0 },
  };
}

function timesInWords({ failures }: FeedState): string {
  return failures === 1 ? 'failed' : `failed ${failures} times in a row`;
}

/** A sentence as part of another. */
function clause(message: string): string {
  return message.replace(/\.$/, '');
}

function seconds(time: string): string {
  return time.replace(/\.\d+Z$/, 'Z');
}

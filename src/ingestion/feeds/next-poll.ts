import type { FeedState } from '../../graph/feeds/feed-state.js';
import type { Feed } from './feed.js';

/** Longest that a feed that fails is left alone, in milliseconds, unless its own interval is longer. Chosen: a day. */
const LONGEST_MS = 24 * 3_600_000;

/**
 * When a feed is to be polled next, in milliseconds since 1970. An interval that was made shorter since holds at once; a poll
 * that lies ahead was of a clock that went wrong.
 *
 * @param state - how it stood after its last poll; undefined where it had none
 */
export function dueAt({ everyMs }: Feed, state: FeedState | undefined, now: number): number {
  if (state === undefined) return now;
  const [checked, next] = [Date.parse(state.checkedAt), Date.parse(state.nextAt)];
  if (checked > now) return now;
  return state.failures > 0 ? next : Math.min(next, checked + everyMs);
}

/**
 * How long a feed that failed is left alone, in milliseconds: twice as long each time, and no shorter than its site asks.
 *
 * @param failures - how many polls in a row failed, the last one too
 */
export function pauseAfter({ everyMs }: Feed, failures: number, askedMs: number | null): number {
  const longest = Math.max(LONGEST_MS, everyMs);
  return Math.max(askedMs ?? 0, Math.min(longest, everyMs * 2 ** failures));
}

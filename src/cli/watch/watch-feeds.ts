import type { FailureLog } from '../../failure-log.js';
import { PageFetcher } from '../../fetching/page-fetcher.js';
import type { FeedState } from '../../graph/feeds/feed-state.js';
import { feedStates } from '../../graph/feeds/feed-states.js';
import type { GraphStore } from '../../graph/store.js';
import { PatientStore } from '../../ingestion/batch/patient-store.js';
import { ReadingThreads } from '../../ingestion/batch/reading-threads.js';
import type { Feed } from '../../ingestion/feeds/feed.js';
import { dueAt } from '../../ingestion/feeds/next-poll.js';
import { type Poll, pollFeed, type PollOptions } from '../../ingestion/feeds/poll-feed.js';
import { Bell } from '../../bell.js';
import { foreseenBy } from '../foreseen.js';
import { Interruption } from '../interruption.js';
import { printLine, tell } from '../output.js';
import { tellWaiting } from '../tell-waiting.js';
import type { FollowedFeeds } from './followed-feeds.js';
import { pollLine, pollRecord } from './poll-line.js';

/** How often the clock is looked at, at least, in milliseconds: it goes on while a machine sleeps. Chosen. */
const LOOK_MS = 60_000;

export interface WatchOptions {
  /** Polls those that are due, and ends. */
  readonly once: boolean;
  /** Prints a line of JSON for each poll. */
  readonly json: boolean;
  /** Whether addresses of this network may be asked. */
  readonly allowsPrivate: boolean;
}

/**
 * Polls feeds, each at its own time, one after the other, and ingests what is new in them, until Ctrl+C. How they stand is kept
 * in the graph, so that another start goes on from there.
 *
 * @returns how many polls and items failed, and whether it was stopped
 * @throws what pollFeed throws
 */
export async function watchFeeds(
  opened: GraphStore,
  log: FailureLog,
  list: FollowedFeeds,
  { once, json, allowsPrivate }: WatchOptions,
): Promise<{ failed: number; isStopped: boolean }> {
  const bell = new Bell();
  const interruption = new Interruption(() => {
    tell('casus: stopping once what is in hand is written; Ctrl+C again ends it at once');
    bell.ring();
  });
  const { signal } = interruption;
  const store = new PatientStore(opened, { signal, waits: tellWaiting });
  const reader = ReadingThreads.open();
  const options: PollOptions = {
    reader,
    fetcher: new PageFetcher(allowsPrivate),
    now: Date.now,
    signal,
    foreseen: foreseenBy(log),
  };
  let failed = 0;
  try {
    if (!once)
      await list.follow(() => {
        bell.ring();
      });
    for await (const { feed, poll } of polls(store, list, bell, once, options)) {
      if (json) await printLine(JSON.stringify(pollRecord(feed, poll)));
      else tell(`casus: ${pollLine(feed, poll)}`);
      failed += poll.state.failed + (poll.error === null ? 0 : 1);
    }
  } finally {
    interruption.end();
    await list.close();
    await reader.close();
  }
  return { failed, isStopped: signal.aborted };
}

async function* polls(
  store: GraphStore,
  list: FollowedFeeds,
  bell: Bell,
  once: boolean,
  options: PollOptions,
): AsyncGenerator<{ feed: Feed; poll: Poll }, void> {
  const states = new Map<string, FeedState | undefined>();
  const finished = new Set<string>();
  while (!options.signal.aborted) {
    // Taken anew each time: the file may have changed.
    const feeds = list.feeds.filter(({ id }) => !finished.has(id));
    await readStates(store, feeds, states);
    const now = options.now();
    const next = earliest(feeds, states, now);
    if (next === undefined || next.due > now) {
      if (once) return;
      await bell.wait(Math.min(LOOK_MS, (next?.due ?? Infinity) - now));
      continue;
    }
    const { feed } = next;
    const poll = await pollFeed(store, feed, states.get(feed.id), options);
    states.set(feed.id, poll.state);
    if (once && !poll.hasMore) finished.add(feed.id);
    yield { feed, poll };
  }
}

/** How feeds stand that weren't looked at yet. */
async function readStates(
  store: GraphStore,
  feeds: readonly Feed[],
  states: Map<string, FeedState | undefined>,
): Promise<void> {
  const ids = feeds.map(({ id }) => id).filter((id) => !states.has(id));
  if (ids.length === 0) return;
  const found = await feedStates(store, ids);
  for (const id of ids) states.set(id, found.get(id));
}

/** The feed that is due before all others, and when that is, in milliseconds since 1970. */
function earliest(
  feeds: readonly Feed[],
  states: ReadonlyMap<string, FeedState | undefined>,
  now: number,
): { feed: Feed; due: number } | undefined {
  return feeds
    .map((feed) => ({ feed, due: dueAt(feed, states.get(feed.id), now) }))
    .reduce<{ feed: Feed; due: number } | undefined>(
      (first, one) => (first && first.due <= one.due ? first : one),
      undefined,
    );
}

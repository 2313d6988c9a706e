import type { CasusError } from '../../errors.js';
import { PageRefused } from '../../fetching/errors.js';
import type { PageFetcher } from '../../fetching/page-fetcher.js';
import type { FeedState } from '../../graph/feeds/feed-state.js';
import { itemHash, itemsSeen, keepFeedState } from '../../graph/feeds/feed-states.js';
import type { GraphStore } from '../../graph/store.js';
import { type Listing, listingOf } from '../../sources/listing.js';
import { Checkpoints } from '../batch/checkpoints.js';
import { concernsAll } from '../batch/concerns-all.js';
import type { BatchOptions } from '../batch/ingest-batches.js';
import { ingestInputs } from '../batch/ingest-inputs.js';
import type { Outcome } from '../ingest-entries.js';
import type { Feed } from './feed.js';
import { itemsInput } from './items-input.js';
import { pauseAfter } from './next-poll.js';

/**
 * Most new items of a feed that are fetched in one poll; the rest follows in the next one, which is due at once, after those of
 * other feeds that are. Chosen: a minute or more, so that a sitemap of many thousands lets others have their turn.
 */
const MOST_AT_ONCE = 50;

/** What polling feeds needs beside these. */
export interface PollOptions extends BatchOptions {
  readonly fetcher: PageFetcher;
  /** Stops it once what is in hand is written. */
  readonly signal: AbortSignal;
  /** What time it is, in milliseconds since 1970. */
  readonly now: () => number;
}

/** What came of a poll. */
export interface Poll {
  readonly state: FeedState;
  /** Why the feed, or a part of it, can't be read; null where nothing is wrong with it. */
  readonly error: CasusError | null;
  /** Whether the site says that nothing has changed. */
  readonly isUnchanged: boolean;
  /** What came of its new items. */
  readonly outcomes: readonly Outcome[];
  /** Whether there are more new ones, so that it is due at once. */
  readonly hasMore: boolean;
}

/**
 * Looks at a feed, and ingests what is new in it. A feed that can't be read, and whatever else is wrong with it, is told and
 * kept in its state; items that fail become dead letters. The state is kept after the items are, so that nothing is lost
 * whatever ends it; where the signal stops it, of what is done.
 *
 * @param state - how it stood after its last poll; undefined where it had none
 * @throws what ingestBatches throws
 */
export async function pollFeed(
  store: GraphStore,
  feed: Feed,
  state: FeedState | undefined,
  options: PollOptions,
): Promise<Poll> {
  try {
    const fetched = await options.fetcher.fetch(feed.url, state);
    if (fetched.isUnchanged && state !== undefined) return await kept(store, unchanged(feed, state, options), null);
    const listing = await listingOf(fetched, feed.url, options.fetcher, options.signal);
    return await ingestNew(store, feed, listing, fetched, options);
  } catch (error) {
    if (concernsAll(error)) throw error;
    return kept(store, failed(feed, state, options.foreseen(feed.url, error), options), null);
  }
}

async function ingestNew(
  store: GraphStore,
  feed: Feed,
  { pages, failed, isAlone }: Listing,
  validators: Pick<FeedState, 'etag' | 'lastModified'>,
  options: PollOptions,
): Promise<Poll> {
  const { signal } = options;
  const seen = await itemsSeen(store, feed.id);
  const before = new Set(seen);
  const fresh = pages.filter(({ url }) => !before.has(itemHash(url)));
  const now: string[] = [];
  const items = fresh.slice(0, MOST_AT_ONCE);
  const input = itemsInput(feed, items, options.fetcher, (hash) => now.push(hash));
  const outcomes = items.length === 0 ? [] : await outcomesOf(store, input, options);
  const listed = pages.map(({ url }) => itemHash(url));
  const done = new Set([...seen, ...now]);
  const hasMore = now.length < fresh.length;
  const isWhole = !hasMore && !signal.aborted && failed.length === 0 && isAlone;
  const error = failed[0]?.error ?? null;
  const counted = countsOf(outcomes);
  const next: FeedState = {
    ...stateOf(feed, hasMore || signal.aborted ? 0 : feed.everyMs, options),
    // What isn't done yet isn't asked for where the site says that nothing has changed.
    etag: isWhole ? validators.etag : null,
    lastModified: isWhole ? validators.lastModified : null,
    lastError: error?.message ?? null,
    ...counted,
    known: counted.known + pages.length - fresh.length,
  };
  // What a list leaves out for a while is remembered too: one that fails in a sitemap of many would be read all anew.
  const remembered = [...new Set([...listed.filter((hash) => done.has(hash)), ...seen])];
  return kept(store, { state: next, error, isUnchanged: false, outcomes, hasMore }, remembered);
}

async function outcomesOf(
  store: GraphStore,
  input: ReturnType<typeof itemsInput>,
  options: PollOptions,
): Promise<Outcome[]> {
  async function* inputs() {
    yield await Promise.resolve(input);
  }
  // Nothing is kept in them of what has no version: the state of the feed says how far it is.
  const checkpoints = await Checkpoints.open(store, 'feeds', false);
  const all: Outcome[] = [];
  for await (const outcomes of ingestInputs(store, inputs(), { ...options, checkpoints, told: () => undefined })) {
    all.push(...outcomes);
  }
  return all;
}

function unchanged(feed: Feed, state: FeedState, options: PollOptions): Poll {
  const { etag, lastModified } = state;
  const next = { ...stateOf(feed, feed.everyMs, options), etag, lastModified };
  return { state: next, error: null, isUnchanged: true, outcomes: [], hasMore: false };
}

function failed(feed: Feed, state: FeedState | undefined, error: CasusError, options: PollOptions): Poll {
  const failures = (state?.failures ?? 0) + 1;
  const asked = error instanceof PageRefused ? error.retryAfterMs : null;
  const next = {
    ...stateOf(feed, pauseAfter(feed, failures, asked), options),
    etag: state?.etag ?? null,
    lastModified: state?.lastModified ?? null,
    failures,
    lastError: error.message,
  };
  return { state: next, error, isUnchanged: false, outcomes: [], hasMore: false };
}

/** @param pauseMs - until the next poll */
function stateOf({ id, url }: Feed, pauseMs: number, { now }: PollOptions): FeedState {
  const checked = now();
  return {
    ...{ id, url, etag: null, lastModified: null, failures: 0, lastError: null, created: 0, known: 0, failed: 0 },
    checkedAt: new Date(checked).toISOString(),
    nextAt: new Date(checked + pauseMs).toISOString(),
  };
}

function countsOf(outcomes: readonly Outcome[]): Pick<FeedState, 'created' | 'known' | 'failed'> {
  const failed = outcomes.filter((outcome) => 'error' in outcome).length;
  const created = outcomes.filter((outcome) => !('error' in outcome) && outcome.created).length;
  return { created, known: outcomes.length - failed - created, failed };
}

async function kept(store: GraphStore, poll: Poll, seen: readonly string[] | null): Promise<Poll> {
  await keepFeedState(store, poll.state, seen);
  return poll;
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LearnedFeed, type Learned } from '../../src/api/live/learned-feed.js';
import { readConfig } from '../../src/config/config.js';
import { FailureLog } from '../../src/failure-log.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import type { Row } from '../../src/graph/store.js';
import { claimAt, toldAt, WORLD } from '../contract/world.js';
import { ingestAll } from '../support/contents.js';

/** As on a server: others write, and tell nobody. */
const CONFIG = readConfig({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'unused' });

describe('what a server learns from others', () => {
  const newLog = (): FailureLog => new FailureLog(mkdtempSync(join(tmpdir(), 'casus-feed-')));

  /** Resolves at the next message. */
  const next = (feed: LearnedFeed): Promise<readonly Learned[]> =>
    new Promise((resolve) => {
      const end = feed.listen((learned) => {
        end();
        resolve(learned);
      });
    });

  it('is told once, with the event of each claim, and nothing of what was there before', async () => {
    const store = await EmbeddedStore.inMemory();
    await ingestAll(store, WORLD.slice(0, 1));
    const feed = new LearnedFeed(store, CONFIG, newLog());
    const told: Learned[] = [];
    const end = feed.listen((learned) => told.push(...learned));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const first = next(feed);
    await ingestAll(store, WORLD.slice(1, 2));
    await first;
    await ingestAll(store, WORLD.slice(2, 3));
    await next(feed);
    end();
    const ids = told.map(({ claimId }) => claimId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(claimAt(0, 0));
    expect(told).toContainEqual({ claimId: claimAt(1, 0), eventId: toldAt(1, 0) });
    await store.close();
  });

  it('goes on once the server can be reached again, and says so in the log alone', async () => {
    const store = await EmbeddedStore.inMemory();
    const log = newLog();
    const recorded = jest.spyOn(log, 'record');
    const feed = new LearnedFeed(store, CONFIG, log);
    const read = store.read.bind(store);
    let isGone = true;
    jest.spyOn(store, 'read').mockImplementation((statement, parameters): Promise<Row[]> => {
      const isAsked = typeof statement !== 'string' && statement.name === 'history/learned';
      if (!isAsked || !isGone) return read(statement, parameters);
      isGone = false;
      return Promise.reject(new Error('gone'));
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const told = next(feed);
    await ingestAll(store, WORLD.slice(0, 1));
    // The next question is asked a second later.
    expect((await told).length).toBeGreaterThan(0);
    expect(recorded).toHaveBeenCalledTimes(1);
    await store.close();
  });
});

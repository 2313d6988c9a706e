import { setTimeout as sleep } from 'node:timers/promises';
import { makeArticle } from '../../src/article/make-article.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { deadLetterPages } from '../../src/graph/dead-letters/read-dead-letters.js';
import { StoreUnavailable } from '../../src/graph/errors.js';
import type { GraphStore } from '../../src/graph/store.js';
import { IngestionFailed } from '../../src/ingestion/batch/errors.js';
import type { Outcome } from '../../src/ingestion/ingest-entries.js';
import { ArticleQueue, type ArticleJob } from '../../src/queue/article-queue.js';
import { ArticleWorker, LOCK_MS } from '../../src/queue/article-worker.js';
import { giveUp } from '../../src/queue/give-up.js';
import { resolve } from '../../src/resolution/resolve.js';
import { describeNotRun } from '../support/neo4j/neo4j-server.js';
import { OwnRedis } from '../support/own-redis.js';
import { randomArticles } from '../support/random-articles.js';

jest.setTimeout(120_000);

const ARTICLES = randomArticles(17, 60);
const NAME = 'the queue of articles';

const fault = OwnRedis.fault();
if (fault !== null) describeNotRun(NAME, fault);
else
  describe(NAME, () => {
    let redis: OwnRedis;
    let queue: ArticleQueue;
    let store: GraphStore;
    beforeAll(async () => {
      redis = await OwnRedis.start();
    });
    afterAll(() => redis.end());
    beforeEach(async () => {
      queue = await ArticleQueue.open(redis.url);
      store = await EmbeddedStore.inMemory();
    });
    afterEach(async () => {
      await queue.resume();
      await queue.queue.obliterate({ force: true });
      await queue.close();
      await store.close();
    });

    const jobs = (count: number): ArticleJob[] =>
      ARTICLES.slice(0, count).map(({ article }, at) => ({ where: `a:${at}`, name: null, article }));

    it('has each text once, and loses none that a worker takes', async () => {
      await queue.add(jobs(60));
      await queue.add(jobs(30));
      expect(await queue.counts()).toEqual({ waiting: 60, active: 0, delayed: 0, failed: 0, isPaused: false });
      const outcomes: Outcome[] = [];
      const worker = await workerOf(store, (some) => outcomes.push(...some));
      await until(async () => (await queue.counts()).waiting === 0);
      await worker.close();
      expect(outcomes.map((outcome) => 'created' in outcome && outcome.created)).toEqual(outcomes.map(() => true));
      expect(await store.read('graph/stats', {})).toMatchObject([{ articles: 60 }]);
      expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0, isPaused: false });
    });

    it('lets no worker take anything while it is paused', async () => {
      await queue.pause();
      await queue.add(jobs(5));
      const worker = await workerOf(store);
      expect(await queue.counts()).toMatchObject({ waiting: 5, isPaused: true });
      await queue.resume();
      await until(async () => (await queue.counts()).waiting === 0);
      await worker.close();
      expect(await store.read('graph/stats', {})).toMatchObject([{ articles: 5 }]);
    });

    it('either refuses to begin where Redis dies meanwhile, or goes on once it is back', async () => {
      for (const afterMs of [0, 1, 2, 4, 6, 8, 12]) {
        const opening = workerOf(store).catch((error: unknown) => error);
        await sleep(afterMs);
        await redis.kill();
        await redis.restart();
        await queue.add(jobs(10));
        const opened = await opening;
        const worker = opened instanceof ArticleWorker ? opened : await workerOf(store);
        if (opened !== worker) expect(opened).toMatchObject({ code: 'QUEUE_UNAVAILABLE' });
        await until(async () => (await queue.counts()).waiting + (await queue.counts()).active === 0);
        await worker.close();
      }
      expect(await store.read('graph/stats', {})).toMatchObject([{ articles: 10 }]);
    });

    it('gives what is no article, or was given up, over to the dead letters', async () => {
      await queue.queue.add('article', { where: 'x', name: null, article: { id: 'y', text: 'z' } } as never);
      const worker = await workerOf(store);
      await until(async () => (await queue.counts()).failed === 1);
      await worker.close();
      expect(await giveUp(store, queue)).toBe(1);
      expect(await queue.counts()).toMatchObject({ failed: 0 });
      for await (const letters of deadLetterPages(store, null)) {
        expect(letters).toMatchObject([
          { code: 'JOB_GIVEN_UP', reason: expect.stringContaining('it is no article') as string },
        ]);
      }
    });

    it('has back what a worker had in hand whose store failed', async () => {
      const failing = Object.create(store, {
        transaction: { value: () => Promise.reject(new StoreUnavailable('test')) },
      }) as GraphStore;
      await queue.add(jobs(3));
      const worker = await workerOf(failing);
      await expect(worker.ended).rejects.toThrow(StoreUnavailable);
      await worker.close();
      expect(await queue.counts()).toMatchObject({ active: 0, failed: 0, delayed: 3 });
    });

    it('makes whoever hands over wait where it is full', async () => {
      const many = Array.from({ length: 10_000 }, (_, at): ArticleJob => {
        return { where: `${at}`, name: null, article: makeArticle(`Number ${at}.`, {}, 'test') };
      });
      await queue.add(many);
      const stop = new AbortController();
      let hasRoom = false;
      const room = queue.room(stop.signal).then(() => (hasRoom = true));
      await new Promise((done) => setTimeout(done, 1_200));
      expect(hasRoom).toBe(false);
      const [first] = await queue.queue.getWaiting(0, 0);
      await first!.remove();
      await room;
      expect(hasRoom).toBe(true);
    });

    function workerOf(graph: GraphStore, told: (outcomes: readonly Outcome[]) => void = () => undefined) {
      const known = new Map(ARTICLES.map((told) => [told.article.id, told]));
      return ArticleWorker.open(graph, redis.url, {
        reader: {
          count: 2,
          read: ({ id }) => Promise.resolve(resolve(known.get(id)!.article, known.get(id)!.extraction)),
        },
        foreseen: (where, error) => new IngestionFailed(where, '1', error),
        told,
        gaveUp: () => undefined,
        lockMs: LOCK_MS,
      });
    }
  });

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((done) => setTimeout(done, 50));
}

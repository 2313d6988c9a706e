import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { syntheticArticles } from '../../bench/articles/synthetic-articles.mjs';
import { below, drawing } from '../../bench/random.mjs';
import { makeArticle } from '../../src/article/make-article.js';
import { casus, dataFolder, environmentOf, finished, type Finished } from '../e2e/casus.js';
import { describeNotRun } from '../support/neo4j/neo4j-server.js';
import { OwnServer } from '../support/neo4j/own-server.js';
import { OwnRedis } from '../support/own-redis.js';

const NAME = 'four workers that are killed, whose Redis and Neo4j are too';
const WORKERS = 4;
const COUNT = 400;
const LONGEST_END_MS = 60_000;

const fault = OwnServer.fault() ?? OwnRedis.fault();
if (fault !== null) describeNotRun(NAME, fault);
else
  describe(NAME, () => {
    const folder = dataFolder();
    const file = join(folder, 'articles.jsonl');
    const draw = drawing(41);
    let server: OwnServer;
    let redis: OwnRedis;
    let settings: Record<string, string>;
    beforeAll(async () => {
      [server, redis] = await Promise.all([OwnServer.start(), OwnRedis.start()]);
      settings = { NEO4J_URI: server.address.uri, CASUS_REDIS_URL: redis.url, CASUS_DATA: dataFolder() };
      writeFileSync(file, lines().join('\n'));
    }, 300_000);
    const workers: OwnWorker[] = [];
    afterAll(async () => {
      await Promise.all(workers.map((worker) => worker.kill()));
      await Promise.all([server.end(), redis.end()]);
    });

    it('make the same graph as one process that nobody disturbs', async () => {
      const alone = { CASUS_DATA: dataFolder() };
      expect(await casus(['ingest', file], alone)).toMatchObject({ code: 0 });
      const wanted = (await casus(['export'], alone)).stdout;

      for (let at = 0; at < WORKERS; at += 1) workers.push(new OwnWorker(settings));
      // Comes little by little, so that each kill meets it as well.
      const child = spawn(process.execPath, [resolve('bin/casus.mjs'), 'ingest', '--queue', '--format', 'jsonl', '-'], {
        env: environmentOf(settings),
      });
      const handedOver = finished(child, Readable.from(slowly()));
      await untilSome();
      const kills = { workers: 0, redis: 0, neo4j: 0 };
      for (let round = 0; round < 8; round += 1) {
        await sleep(1_000 + below(draw, 1_500));
        if (round === 3) {
          await redis.kill();
          await sleep(500);
          await redis.restart();
          kills.redis += 1;
        } else if (round === 5) {
          await server.kill();
          await sleep(500);
          await server.restart();
          kills.neo4j += 1;
        } else {
          const at = below(draw, WORKERS);
          await workers[at]!.kill();
          workers[at] = new OwnWorker(settings);
          kills.workers += 1;
        }
      }
      const { code, stderr } = await handedOver;
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('handed over') as string });
      await untilEmpty();
      const ends = await Promise.all(workers.map((worker) => worker.end()));
      process.stderr.write(`killed: ${JSON.stringify(kills)}\n`);
      expect(ends).toEqual(ends.map(() => expect.objectContaining({ code: 0 }) as Finished));
      expect(JSON.parse((await casus(['stats'], settings)).stdout)).toMatchObject({ articles: COUNT });
      expect((await casus(['failures', 'list', '--json'], settings)).stdout).toBe('');
      expect(await casus(['check'], settings)).toMatchObject({ code: 0 });
      expect((await casus(['export'], settings)).stdout).toBe(wanted);
    }, 600_000);

    /** Waits until the first articles are in the graph. */
    async function untilSome(): Promise<void> {
      while (/"articles":0,/.test((await casus(['stats'], settings)).stdout)) await sleep(500);
    }

    /** Waits until no article waits for a worker or is in the hand of one. */
    async function untilEmpty(): Promise<void> {
      for (;;) {
        const { stdout } = await casus(['queue', 'status', '--json'], settings);
        const { waiting, active, delayed } = JSON.parse(stdout) as Record<string, number>;
        if (waiting! + active! + delayed! === 0) return;
        await sleep(500);
      }
    }
  });

/** Short ones, so that there are many; each of its own. */
function lines(): string[] {
  return [...syntheticArticles(5, COUNT, makeArticle)].map(({ article }, at) => {
    const { title, published, publisher } = article;
    return JSON.stringify({ text: `${article.text.slice(0, 400)} That is report ${at}.`, title, published, publisher });
  });
}

/** Ten at a time, over half a minute. */
async function* slowly(): AsyncGenerator<string> {
  for (const [at, line] of lines().entries()) {
    if (at % 10 === 0) await sleep(750);
    yield `${line}\n`;
  }
}

/** A worker in a process of its own. */
class OwnWorker {
  private readonly child: ChildProcess;
  private readonly finished: Promise<Finished>;

  constructor(settings: Record<string, string>) {
    const args = [resolve('bin/casus.mjs'), 'worker', '--threads', '1', '--lock', '3'];
    this.child = spawn(process.execPath, args, { env: environmentOf(settings) });
    this.finished = finished(this.child);
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.finished;
  }

  /** As asked to; one that doesn't is killed, and has no code. */
  end(): Promise<Finished> {
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), LONGEST_END_MS);
    return this.finished.finally(() => {
      clearTimeout(timer);
    });
  }
}

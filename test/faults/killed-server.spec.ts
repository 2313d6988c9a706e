import { setTimeout as sleep } from 'node:timers/promises';
import { syntheticArticles } from '../../bench/articles/synthetic-articles.mjs';
import { below, drawing } from '../../bench/random.mjs';
import { makeArticle } from '../../src/article/make-article.js';
import { StoreUnavailable } from '../../src/graph/errors.js';
import { Neo4jStore } from '../../src/graph/neo4j/neo4j-store.js';
import { casus } from '../e2e/casus.js';
import { describeOnOwnServer } from '../support/neo4j/own-server.js';
import { expectWhole, holding } from '../support/whole.js';
import { Tally } from './tally.js';
import { ingestBySeveral } from './writers.js';

const ROUNDS = 3;
const WRITERS = 4;
const A_ROUND = 24;

describeOnOwnServer('a Neo4j server that is killed while four writers ingest', (server) => {
  it(`loses nothing that was acknowledged, and the writers finish, in ${ROUNDS} rounds`, async () => {
    const { uri } = server().address;
    const store = await Neo4jStore.connect(uri, '', '');
    const articles = [...syntheticArticles(31, ROUNDS * A_ROUND, makeArticle)];
    const draw = drawing(31);
    const tally = new Tally('kill -9 of Neo4j');
    const failures: unknown[] = [];
    for (; tally.rounds < ROUNDS; tally.rounds += 1) {
      const begun = tally.rounds * A_ROUND;
      const tellOf = async (error: unknown): Promise<void> => {
        failures.push(error);
        await sleep(500);
      };
      const written = ingestBySeveral(store, articles.slice(begun, begun + A_ROUND), WRITERS, tellOf);
      await sleep(300 + below(draw, 700));
      await server().kill();
      // In the last round it stays away for longer than the driver keeps trying.
      if (tally.rounds === ROUNDS - 1) await Promise.race([written, until(() => failures.length > 0)]);
      await server().restart();
      tally.acknowledged += await written;
      const { present, half } = await holding(store, articles);
      tally.lost += tally.acknowledged - present.length;
      tally.half += half;
    }
    await expectWhole(store, articles);
    await store.close();
    tally.tell();
    expect(tally).toMatchObject({ rounds: ROUNDS, acknowledged: articles.length, lost: 0, half: 0 });
    for (const error of failures) {
      expect(error).toBeInstanceOf(StoreUnavailable);
      expect((error as StoreUnavailable).message).toBe(`The graph store ${uri} does not answer.`);
    }
  }, 600_000);

  it('is told in one line where it is gone', async () => {
    await server().kill();
    const { uri } = server().address;
    const { code, stdout, stderr } = await casus(['stats'], { NEO4J_URI: uri });
    // A stale build is made anew first, and says so.
    const told = stderr.replace(/^casus: (Building|done).*\n/gm, '');
    expect({ code, stdout, told }).toEqual({
      code: 1,
      stdout: '',
      told: `casus: The graph store ${uri} does not answer. Check that it runs and that its address is right, then retry.\n`,
    });
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(100);
}

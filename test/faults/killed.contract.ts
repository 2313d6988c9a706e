import { syntheticArticles } from '../../bench/articles/synthetic-articles.mjs';
import { drawing } from '../../bench/random.mjs';
import { makeArticle } from '../../src/article/make-article.js';
import type { StoreConfig } from '../../src/graph/open-store.js';
import type { GraphStore } from '../../src/graph/store.js';
import { casus } from '../e2e/casus.js';
import { expectWhole, holding } from '../support/whole.js';
import { killedWriter, momentOf } from './killed-writer.js';
import { Tally } from './tally.js';

const ROUNDS = 50;
/** Every so many rounds the whole graph is compared; every round articles are counted. */
const COMPARED = 10;
const SEED = 29;
const ARTICLES = 400;
/** More than a writer can ingest before it is killed. */
const A_ROUND = 12;

/** A graph that a writer can be killed on. */
export interface Target {
  readonly config: StoreConfig;
  /** Shows the graph as the writer left it; what `look` does to it must not help the next writer. */
  look(look: (store: GraphStore) => Promise<void>): Promise<void>;
}

/** What a graph is after its writers were killed, one after the other, each by SIGKILL at a moment of its own. */
export function killedContract(name: string, empty: () => Promise<Target>): void {
  it(`loses nothing that was acknowledged, and keeps nothing by halves, in ${ROUNDS} rounds`, async () => {
    // So that what the writers run is what the sources say.
    expect(await casus(['--version'], {})).toMatchObject({ code: 0 });
    const target = await empty();
    const articles = [...syntheticArticles(SEED, ARTICLES, makeArticle)];
    const draw = drawing(SEED);
    const tally = new Tally(`kill -9 of Casus, ${name}`);
    const acknowledged = new Set<string>();
    let from = 0;
    while (tally.rounds < ROUNDS) {
      const work = { config: target.config, seed: SEED, from, until: from + A_ROUND };
      for (const id of await killedWriter(work, momentOf(draw))) acknowledged.add(id);
      tally.rounds += 1;
      await target.look(async (store) => {
        const { present, half } = await holding(store, articles);
        const ids = new Set(present.map(({ article }) => article.id));
        tally.lost += [...acknowledged].filter((id) => !ids.has(id)).length;
        tally.half += half;
        from = present.length;
        if (tally.rounds % COMPARED === 0) await expectWhole(store, present);
      });
    }
    tally.acknowledged = acknowledged.size;
    tally.tell();
    expect(tally).toMatchObject({ rounds: ROUNDS, lost: 0, half: 0 });
    expect(tally.acknowledged).toBeGreaterThan(ROUNDS);
  }, 600_000);
}

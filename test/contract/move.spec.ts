import { decide, undo } from '../../src/graph/decisions/decide.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import type { GraphStore } from '../../src/graph/store.js';
import { contents, ingestAll } from '../support/contents.js';
import { fullExport, importText } from '../support/moving.js';
import { describeOnNeo4j } from '../support/neo4j/neo4j-server.js';
import { randomArticles, randomNumbers } from '../support/random-articles.js';
import { randomDecision } from '../support/random-decision.js';
import { WORLD } from './world.js';

jest.setTimeout(300_000);

const at = (second: number) => ({
  by: 'ana',
  why: 'seen',
  now: new Date(1_700_000_000_000 + second * 1000).toISOString(),
});

describeOnNeo4j('A graph is moved', (open) => {
  it.each<[string, () => Promise<GraphStore>, () => Promise<GraphStore>]>([
    ['from the embedded store to Neo4j and back', () => EmbeddedStore.inMemory(), open],
    ['from Neo4j to the embedded store and back', open, () => EmbeddedStore.inMemory()],
  ])('%s without a byte of difference', async (_, openFirst, openSecond) => {
    const first = await openFirst();
    await ingestAll(first, [...WORLD, ...randomArticles(9, 12)]);
    const random = randomNumbers(9);
    for (let second = 0; second < 12; second += 1) {
      await decide(first, `d${second}`, await randomDecision(first, random), at(second)).catch(() => null);
    }
    await undo(first, 'd1', at(50)).catch(() => null);
    const [plain, full] = [await contents(first), await fullExport(first)];
    await first.close();
    const second = await openSecond();
    await importText(second, full);
    expect((await contents(second)).split('\n')).toEqual(plain.split('\n'));
    const again = await fullExport(second);
    expect(again.split('\n')).toEqual(full.split('\n'));
    await second.close();
    const third = await openFirst();
    await importText(third, again);
    expect((await contents(third)).split('\n')).toEqual(plain.split('\n'));
    await third.close();
  });
});

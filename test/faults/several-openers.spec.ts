import { Neo4jStore } from '../../src/graph/neo4j/neo4j-store.js';
import { describeOnOwnServer } from '../support/neo4j/own-server.js';

const OPENERS = 8;

describeOnOwnServer('a Neo4j server that several processes begin with at the same moment', (server) => {
  it('gets its schema once, and lets all of them in', async () => {
    const { uri } = server().address;
    const stores = await Promise.all(Array.from({ length: OPENERS }, () => Neo4jStore.connect(uri, '', '')));
    for (const store of stores) {
      expect(await store.missingOfSchema()).toEqual([]);
      await store.close();
    }
  }, 120_000);
});

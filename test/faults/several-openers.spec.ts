import { Neo4jStore } from '../../src/graph/neo4j/neo4j-store.js';
import { describeNotRun } from '../support/neo4j/neo4j-server.js';
import { OwnServer } from '../support/neo4j/own-server.js';

const NAME = 'a Neo4j server that several processes begin with at the same moment';
const OPENERS = 8;

const fault = OwnServer.fault();
if (fault !== null) describeNotRun(NAME, fault);
else
  describe(NAME, () => {
    let server: OwnServer;
    beforeAll(async () => {
      server = await OwnServer.start();
    }, 300_000);
    afterAll(() => server.end());

    it('gets its schema once, and lets all of them in', async () => {
      const { uri } = server.address;
      const stores = await Promise.all(Array.from({ length: OPENERS }, () => Neo4jStore.connect(uri, '', '')));
      for (const store of stores) {
        expect(await store.missingOfSchema()).toEqual([]);
        await store.close();
      }
    }, 120_000);
  });

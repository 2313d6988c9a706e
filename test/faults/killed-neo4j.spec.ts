import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { describeOnNeo4j, type Neo4jAddress } from '../support/neo4j/neo4j-server.js';
import { killedContract } from './killed.contract.js';

describeOnNeo4j('Neo4j, whose client is killed while it ingests', (open, address) => {
  killedContract('Neo4j', async () => {
    const store = await open();
    return {
      config: address,
      async look(look) {
        await untilNothingRuns(address);
        await look(store);
      },
    };
  });
});

/** The server may still be at what a client sent before it was killed. */
async function untilNothingRuns({ uri, username, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    for (;;) {
      const { records } = await driver.executeQuery('SHOW TRANSACTIONS');
      if (records.length === 1) return;
      await sleep(20);
    }
  } finally {
    await driver.close();
  }
}

import { describeOnNeo4j } from '../support/neo4j/neo4j-server.js';
import { apiContract } from './api.contract.js';
import { dataFolder } from './casus.js';

describeOnNeo4j('the API on a Neo4j server', (open, { uri, username, password }) => {
  apiContract(async () => {
    await (await open()).close();
    // A server that has just started plans each statement for the first time.
    const patience = { CASUS_QUERY_TIMEOUT_MS: '60000' };
    return {
      CASUS_DATA: dataFolder(),
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      ...patience,
    };
  });
});

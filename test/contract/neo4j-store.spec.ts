import { describeOnNeo4j } from '../support/neo4j/neo4j-server.js';
import { graphStoreContract } from './graph-store.contract.js';

describeOnNeo4j('A real Neo4j', (open) => {
  graphStoreContract('the Neo4j store', 'neo4j', open);
});

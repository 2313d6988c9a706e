// The peer as its manual has it: Apollo Server in its standalone form, and the schema that @neo4j/graphql makes of type
// definitions, over the labels, edges and indexes that Casus made. NODE_ENV=production is set by who starts it.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { FEATURES, TYPE_DEFINITIONS } from './peer-schema.mjs';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs: TYPE_DEFINITIONS, features: FEATURES, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`${url}graphql\n`);
process.once('SIGINT', async () => {
  await server.stop();
  await driver.close();
});

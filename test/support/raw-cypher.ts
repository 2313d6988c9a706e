import type { GraphStore } from '../../src/graph/store.js';

/** What stores have inside, which nothing but a test that breaks a graph on purpose may reach for. */
interface Insides {
  readonly store?: GraphStore;
  readonly database?: { executeCypher(cypher: string): Promise<unknown> };
  readonly driver?: { executeQuery(cypher: string): Promise<unknown> };
}

/** Runs any Cypher on the database of a store, past its statements and their checks. */
export async function rawCypher(store: GraphStore, cypher: string): Promise<void> {
  const { store: inner, database, driver } = store as unknown as Insides;
  if (inner !== undefined) await rawCypher(inner, cypher);
  else await (database?.executeCypher(cypher) ?? driver?.executeQuery(cypher));
}

import type { GraphStore } from './store.js';

/** Where the graph is: in a file of this machine, or on a Neo4j server; and how long a statement may run. */
export type StoreConfig = (
  { readonly dataFolder: string } | { readonly uri: string; readonly username: string; readonly password: string }
) & { readonly statementTimeoutMs?: number };

/**
 * Opens the graph, makes it where there is none yet, and brings its schema up to date. Loads only the driver that it
 * needs.
 *
 * @throws StoreLocked, StoreUnwritable, StoreUnreadable, StoreUnavailable, StoreForbidden, StoreTooOld, GraphTooNew
 */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  if ('uri' in config) {
    const { Neo4jStore } = await import('./neo4j/neo4j-store.js');
    return Neo4jStore.connect(config.uri, config.username, config.password, config.statementTimeoutMs);
  }
  const { EmbeddedStore } = await import('./embedded/embedded-store.js');
  return EmbeddedStore.open(config.dataFolder, config.statementTimeoutMs);
}

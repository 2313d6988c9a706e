import type { StoreConfig } from './open-store.js';
import type { StoreProbe } from './store.js';

/**
 * Looks at a graph and leaves it as it is: nothing is made, and its schema isn't brought up to date.
 *
 * @throws StoreLocked, StoreUnwritable, StoreUnreadable, StoreUnavailable, StoreForbidden, StoreTooOld, GraphTooNew
 */
export async function probeStore(config: StoreConfig): Promise<StoreProbe> {
  if ('uri' in config) {
    const { Neo4jStore } = await import('./neo4j/neo4j-store.js');
    return Neo4jStore.probe(config.uri, config.username, config.password);
  }
  const { EmbeddedStore } = await import('./embedded/embedded-store.js');
  return EmbeddedStore.probe(config.dataFolder);
}

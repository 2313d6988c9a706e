import type { GraphStore } from '../graph/store.js';

/** Opens the store of the settings, and closes it whatever comes of it. */
export async function withStore(use: (store: GraphStore) => Promise<void>): Promise<void> {
  const { readConfig } = await import('../config/config.js');
  const config = readConfig(process.env);
  const { openStore } = await import('../graph/open-store.js');
  const store = await openStore(config.store);
  try {
    await use(store);
  } finally {
    await store.close();
  }
}

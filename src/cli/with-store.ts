import type { Config } from '../config/config.js';
import type { GraphStore } from '../graph/store.js';
import { tell } from './output.js';

/** The settings, checked. */
export async function settings(): Promise<Config> {
  const { readSettings } = await import('../config/read-settings.js');
  return readSettings(process.env, process.cwd()).config;
}

/** Opens the store of the settings, brings its graph up to date, and closes it whatever comes of it. */
export async function withStore(use: (store: GraphStore) => Promise<void>): Promise<void> {
  const config = await settings();
  const { openStore } = await import('../graph/open-store.js');
  const store = await openStore(config.store);
  try {
    const { readAnew } = await import('../ingestion/read-anew.js');
    await readAnew(store, tell);
    await use(store);
  } finally {
    await store.close();
  }
}

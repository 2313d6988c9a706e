import type { Config } from '../config/config.js';
import type { GraphStore } from '../graph/store.js';
import type { Patience } from '../patiently.js';
import { tell } from './output.js';

/** The settings, checked. */
export async function settings(): Promise<Config> {
  const { readSettings } = await import('../config/read-settings.js');
  return readSettings(process.env, process.cwd()).config;
}

/**
 * Opens the store of the settings, brings its graph up to date, and closes it whatever comes of it.
 *
 * @param patience - waits for a store that doesn't answer yet; without it, it's refused at once
 */
export async function withStore(use: (store: GraphStore) => Promise<void>, patience?: Patience): Promise<void> {
  const config = await settings();
  const { openStore } = await import('../graph/open-store.js');
  const open = (): Promise<GraphStore> => openStore(config.store);
  const store = await (patience === undefined ? open() : openPatiently(open, patience));
  try {
    const { readAnew } = await import('../ingestion/read-anew.js');
    await readAnew(store, tell);
    await use(store);
  } finally {
    await store.close();
  }
}

async function openPatiently(open: () => Promise<GraphStore>, patience: Patience): Promise<GraphStore> {
  const { StoreUnavailable } = await import('../graph/errors.js');
  const { patiently } = await import('../patiently.js');
  return patiently(open, StoreUnavailable, patience);
}

import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Entry } from '../article/reading.js';
import type { GraphStore } from '../graph/store.js';

const SAMPLES = new URL('../../samples/', import.meta.url);

/**
 * Ingests the articles in samples/, if the graph holds no article yet.
 *
 * @returns how many were ingested
 */
export async function ingestSamples(store: GraphStore): Promise<number> {
  const [stats] = await store.read('graph/stats', {});
  if (stats?.articles !== 0) return 0;
  const { ingestEntries } = await import('./ingest-entries.js');
  let ingested = 0;
  for await (const outcome of ingestEntries(store, samples())) {
    // They are our own, so that a fault in one is a bug.
    if ('error' in outcome) throw new Error(`${outcome.where} is no article`, { cause: outcome.error });
    ingested += 1;
  }
  return ingested;
}

async function* samples(): AsyncGenerator<Entry, void> {
  const { readArticles } = await import('../article/read-articles.js');
  const names = (await readdir(SAMPLES)).filter((name) => /^\d.*\.md$/.test(name)).sort();
  for (const name of names) yield* readArticles(createReadStream(new URL(name, SAMPLES)), `samples/${name}`, {});
}

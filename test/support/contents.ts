import { exportGraph } from '../../src/graph/export.js';
import type { GraphStore } from '../../src/graph/store.js';
import { ingestArticle } from '../../src/ingestion/ingest-article.js';
import type { Told } from './told.js';

/** Ingests hand-made articles, one after the other. */
export async function ingestAll(store: GraphStore, articles: readonly Told[]): Promise<void> {
  for (const { article, extraction } of articles) await ingestArticle(store, article, () => extraction);
}

/** The whole graph as text, to be compared with another. */
export async function contents(store: GraphStore): Promise<string> {
  let text = '';
  for await (const line of exportGraph(store)) text += `${line}\n`;
  return text;
}

/** One line of an export. */
export type Line = Readonly<Record<string, unknown>>;

/** The lines of an export that are of one kind. */
export async function linesOf(store: GraphStore, record: string): Promise<Line[]> {
  const text = await contents(store);
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Line).filter((line) => line.record === record);
}

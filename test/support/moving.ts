import { exportFull } from '../../src/graph/move/export-full.js';
import { importGraph, type Imported } from '../../src/graph/move/import-graph.js';
import { readFull } from '../../src/graph/move/read-full.js';
import type { GraphStore } from '../../src/graph/store.js';

/** The full export of a graph, as text. */
export async function fullExport(store: GraphStore): Promise<string> {
  let text = '';
  for await (const line of exportFull(store, 'test')) text += `${line}\n`;
  return text;
}

/** Imports the text of a full export. */
export function importText(
  store: GraphStore,
  text: string,
  progress?: (imported: Imported) => void,
): Promise<Imported> {
  return importGraph(store, readFull(bytesOf(text), 'graph.jsonl'), progress);
}

/** Bytes in pieces that end where no line does. */
export async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 10_007) {
    yield await Promise.resolve(bytes.subarray(at, at + 10_007));
  }
}

import { createReadStream } from 'node:fs';
import { importGraph, type Imported } from '../graph/move/import-graph.js';
import type { Moved } from '../graph/move/format.js';
import { readFull } from '../graph/move/read-full.js';
import type { GraphStore } from '../graph/store.js';
import { InputUnreadable } from '../sources/errors.js';
import { isFileError } from '../sources/is-file-error.js';
import { printLine, tell } from './output.js';

/**
 * Imports a full export, and prints what came of it as one line of JSON. A file is checked to its end before the store is
 * opened; of standard input, what was kept before a fault is told.
 *
 * @throws ExportUnknown, ExportDamaged, ExportTruncated, InputUnreadable
 */
export async function importFile(
  file: string,
  withStore: (use: (store: GraphStore) => Promise<void>) => Promise<void>,
): Promise<void> {
  if (file !== '-') await check(file);
  await withStore(async (store) => {
    const started = performance.now();
    const progress: { kept: Imported | null } = { kept: null };
    try {
      const { came, known } = await importGraph(store, linesOf(file), (imported) => {
        progress.kept = imported;
      });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      tell(`casus: ${told({ came, known })}, in ${seconds} s`);
      await printLine(JSON.stringify({ came, known }));
    } catch (error) {
      const { kept } = progress;
      tell(kept === null ? 'casus: nothing was imported' : `casus: imported before this: ${told(kept)}`);
      throw error;
    }
  });
}

/** Reads a file to its end, which throws where anything is wrong with it. */
async function check(file: string): Promise<void> {
  const lines = linesOf(file);
  while ((await lines.next()).done !== true);
}

async function* linesOf(file: string): AsyncGenerator<Moved, void> {
  try {
    yield* readFull(file === '-' ? process.stdin : createReadStream(file), file);
  } catch (error) {
    if (isFileError(error)) throw new InputUnreadable(file, error);
    throw error;
  }
}

function told({ came, known }: Imported): string {
  const of = (what: keyof typeof came) => `${came[what] - known[what]} new ${what} and ${known[what]} known already`;
  return `${of('articles')}, ${of('decisions')}`;
}

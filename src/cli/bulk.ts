import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { READ_ME, bulk } from '../export/bulk/bulk.js';
import type { GraphStore } from '../graph/store.js';
import { OptionInvalid } from './errors.js';
import { writeFolder } from './output-folder.js';
import { printLine } from './output.js';

/**
 * Understands what is asked for, before a graph is opened.
 *
 * @param folder - where the files go; one that is empty, or isn't there yet
 * @returns what writes a graph for `neo4j-admin database import`, and prints how it is loaded
 * @throws OptionInvalid; what it returns throws FolderNotEmpty, FileUnwritable, GraphChanged, and what the store does
 */
export function bulkExport(folder: string | undefined): (store: GraphStore) => Promise<void> {
  if (folder === undefined) throw new OptionInvalid('neo4j-csv is a folder', '--out', 'Name one: --out FOLDER.');
  return async (store) => {
    await writeFolder(folder, bulk(store));
    await printLine((await readFile(join(folder, READ_ME), 'utf8')).trimEnd());
  };
}

import { exportSelection } from '../api/export/export-selection.js';
import { newReadContext } from '../api/request-context.js';
import { documentsOf, type ExchangeFormat, type ExportDocument, type Part } from '../export/formats.js';
import { Tally } from '../export/tally.js';
import type { GraphStore } from '../graph/store.js';
import { OptionInvalid } from './errors.js';
import { tell, printText } from './output.js';
import { fileIn, writeFile } from './output-file.js';
import { filterOf, type FilterOptions } from './filter-of.js';

/** What `casus export` is asked for where it writes for other programs. */
export interface ExchangeOptions extends FilterOptions {
  readonly part?: Part;
  /** A file; a folder where the format has two documents and both are wanted. */
  readonly out?: string;
}

/**
 * Understands what is asked for, before a graph is opened.
 *
 * @returns what writes the export of a graph, and tells on standard error how much it is and what was left out
 * @throws OptionInvalid; what it returns throws FileUnwritable, and what the store does
 */
export function exchangeExport(format: ExchangeFormat, options: ExchangeOptions): (store: GraphStore) => Promise<void> {
  const filter = filterOf(options);
  const documents = wanted(format, options);
  return async (store) => {
    const selection = await exportSelection(newReadContext(store), filter);
    let told = '';
    for (const document of documents) {
      // Each document reads the graph anew, and counts what it is made of.
      const tally = new Tally();
      const text = document.write({ reader: store, selection, tally });
      if (options.out === undefined) await printText(text);
      else await writeFile(documents.length > 1 ? await fileIn(options.out, document.fileName) : options.out, text);
      told = tally.inWords(document.holds);
    }
    tell(`casus: ${told}`);
  };
}

/** The documents that are wanted: one for standard output or a file, both for a folder. */
function wanted(format: ExchangeFormat, { part, out }: ExchangeOptions): readonly ExportDocument[] {
  const documents = documentsOf(format);
  if (documents.length === 1) {
    if (part === undefined) return documents;
    throw new OptionInvalid(
      `${format} is one document`,
      '--part',
      'Leave --part out; it is for csv and neo4j-excerpt.',
    );
  }
  if (part !== undefined) return documents.filter((document) => document.part === part);
  if (out !== undefined) return documents;
  throw new OptionInvalid(
    `${format} is two documents`,
    '--part',
    'Give a folder for both (--out FOLDER), or choose one: --part nodes, --part edges.',
  );
}

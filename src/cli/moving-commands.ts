import { type Command, Option } from 'commander';
import { withStore } from './with-store.js';

/** `casus export`: the whole graph as text. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('print the whole graph, sorted, so that two graphs can be compared, or moved')
    .addOption(new Option('--format <format>', 'form of the export').choices(['jsonl']).default('jsonl'))
    .option('--as-of <moment>', 'as it was known then: 2024-05-01, or 2024-05-01T10:00:00Z')
    .option('--full', 'in place of what the graph shows, all that it is made of, for casus import')
    .addHelpText(
      'after',
      `
With --full each line is a decision of an analyst, undone ones too, or an article with all that it says. The first line
tells how many there are, the last one their checksum, so that a file that was cut short is refused.

Examples:
  $ casus export > one.jsonl && cmp one.jsonl other.jsonl
  $ casus export --full > graph.jsonl
  $ casus export --full | NEO4J_URI=neo4j://127.0.0.1:7687 casus import -`,
    )
    .action(async ({ full, asOf }: { full?: boolean; asOf?: string }) => {
      const { printExport, printExportAsOf, printFullExport } = await import('./export.js');
      if (full === true) await withStore(printFullExport);
      else await withStore((store) => (asOf === undefined ? printExport(store) : printExportAsOf(store, asOf)));
    });
}

/** `casus import`: a graph out of a full export. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('add what casus export --full printed to the graph; what is there already stays as it is')
    .argument('<file>', 'a full export, or "-" for standard input')
    .addHelpText(
      'after',
      `
A file is read to its end before anything is written, and a damaged one changes nothing. Of standard input, what was imported
before a fault is told, and kept. Importing again does only what is missing, so one that was cut short is simply repeated.
Prints how many of each are new, and how many were there already.

Examples:
  $ casus import graph.jsonl
  $ gunzip -c graph.jsonl.gz | casus import -`,
    )
    .action(async (file: string) => {
      const { importFile } = await import('./import.js');
      await importFile(file, withStore);
    });
}

/** `casus backup`: a copy of the embedded graph's file. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('copy the embedded graph into a file that takes its place when it is needed')
    .argument('[file]', 'a file that is not there yet; else one in backups/ of the data folder, named by the time')
    .addHelpText(
      'after',
      `
While a server has the graph, ask the server: curl http://127.0.0.1:4000/graphql --json '{"query": "mutation { backup { file } }"}'
To go back to a backup, end Casus and copy it to graph.grafeo in the data folder.
A Neo4j server has backups of its own; casus export --full works for both.`,
    )
    .action(async (file: string | undefined) => {
      const { backUp } = await import('./backup.js');
      await backUp(file);
    });
}

import type { Command } from 'commander';
import { withStore } from './with-store.js';

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

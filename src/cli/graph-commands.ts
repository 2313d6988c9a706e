import type { Command } from 'commander';
import type { CheckOptions } from './check.js';
import { FAILED } from './failure.js';
import { withStore } from './with-store.js';

/** `casus serve`: the API. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the graph: the explorer on /, GraphQL on /graphql, an editor for queries on /graphiql')
    .option('--samples', 'first ingest the articles in samples/, if the graph is empty')
    .addHelpText(
      'after',
      `
Listens on 127.0.0.1:4000 (HOST, PORT). Elsewhere only where there are keys (casus keys create) or a sign-in; each request
then sends one as "Authorization: Bearer KEY". Ctrl+C ends it once the running requests are answered.`,
    )
    .action(async ({ samples }: { samples?: boolean }) => {
      const { serve } = await import('../main.js');
      await serve({ samples: samples === true });
    });
}

/** `casus stats`: how much the graph holds. */
export function addStats(program: Command): void {
  program
    .command('stats')
    .description('print how much the graph holds, as JSON')
    .action(async () => {
      const { printStats } = await import('./stats.js');
      await withStore(printStats);
    });
}

/** `casus check`: whether everything holds that holds in every graph. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('check that the graph is whole, and that all that is derived follows from what articles say')
    .option('--repair', 'mend what can be mended, then check again')
    .option('--json', 'print the result as one object of JSON')
    .addHelpText(
      'after',
      `
Prints a line for each kind of fault, with how many there are and the first three, then how much was looked at. The exit
code is 1 where faults are left. Nobody may write to the graph meanwhile. Memory grows with the claims in it.

A repair derives events, relations, actors and places anew where they differ, removes what belongs to nothing, and leaves
what articles say as it is: an article whose text is damaged is named, to be deleted and ingested again.`,
    )
    .action(async (options: CheckOptions) => {
      const { printCheck } = await import('./check.js');
      await withStore(async (store) => {
        if (!(await printCheck(store, options))) process.exitCode = FAILED;
      });
    });
}

/** `casus delete`: an article out of the graph. */
export function addDelete(program: Command): void {
  program
    .command('delete')
    .description('delete an article, and what it alone supported')
    .argument('<id>', 'id of the article, as ingest prints it')
    .option('--forget', 'keep nothing of it, so that differences can no longer tell that it was there')
    .action(async (id: string, { forget }: { forget?: boolean }) => {
      const { deleteOne } = await import('./delete.js');
      await withStore((store) => deleteOne(store, id, forget === true));
    });
}

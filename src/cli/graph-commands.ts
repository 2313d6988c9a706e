import { type Command, Option } from 'commander';
import { ARTICLE_FORMATS, type ArticleFormat } from '../article/article-format.js';
import type { InputHints } from '../article/input-hints.js';
import type { CheckOptions } from './check.js';
import { FAILED } from './failure.js';
import { withStore } from './with-store.js';

interface IngestOptions {
  readonly format?: ArticleFormat;
  readonly encoding?: string;
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly mergeSimilar?: boolean;
}

/** `casus ingest`: articles into the graph. */
export function addIngest(program: Command): void {
  program
    .command('ingest')
    .description('add articles to the graph; the same text twice changes nothing')
    .argument('<file...>', 'files, folders, or "-" for standard input')
    .addOption(
      new Option('--format <format>', 'what the files are, where suffix and look mislead').choices(ARTICLE_FORMATS),
    )
    .option('--encoding <name>', 'their encoding, where it is neither declared nor UTF-8')
    .option('--title <text>', 'title, in place of what the document tells')
    .option('--published <date>', 'day of publication: 2023-04-23, or 2023-04-23T10:00:00Z')
    .option('--publisher <name>', 'who published it')
    .option('--byline <names>', 'who wrote it')
    .option('--url <address>', 'where it is to be found')
    .option('--merge-similar', 'then merge actors as `casus merge-similar --json` does')
    .addHelpText(
      'after',
      `
Prints one line of JSON for each article: {"where", "id", "created", "claims", "events", "actors"}, or {"where",
"error", "code"}. A bad article doesn't stop the others; the exit code is 1 at the end.
Markdown may tell title, published, publisher, byline and url in front matter; HTML by its metadata and JSON-LD.

Examples:
  $ casus ingest article.txt --title "Talks fail" --published 2023-04-23 --publisher "The Daily"
  $ casus ingest archive/*.html archive.jsonl
  $ pdftotext report.pdf - | casus ingest -`,
    )
    .action(async (names: string[], options: IngestOptions) => {
      const { format, encoding, mergeSimilar, ...metadata } = options;
      const hints: InputHints = { format, encoding, metadata };
      const { ingestFiles } = await import('./ingest.js');
      await withStore(async (store) => {
        if ((await ingestFiles(store, names, hints)) > 0) process.exitCode = FAILED;
        if (mergeSimilar !== true) return;
        const { mergeAndPrint } = await import('./merge-similar.js');
        if ((await mergeAndPrint(store, {}, true)) > 0) process.exitCode = FAILED;
      });
    });
}

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

import { type Command, Option } from 'commander';
import { ARTICLE_FORMATS, type ArticleFormat } from '../article/article-format.js';
import type { InputHints } from '../article/read-articles.js';
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
      const { format, encoding, ...metadata } = options;
      const hints: InputHints = { format, encoding, metadata };
      const { ingestFiles } = await import('./ingest.js');
      await withStore(async (store) => {
        if ((await ingestFiles(store, names, hints)) > 0) process.exitCode = FAILED;
      });
    });
}

/** `casus serve`: the API. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the graph: GraphQL on /graphql, an editor for queries on /graphiql')
    .option('--samples', 'first ingest the articles in samples/, if the graph is empty')
    .addHelpText(
      'after',
      `
Listens on 127.0.0.1:4000 (HOST, PORT). Elsewhere only with CASUS_KEYS; each request then sends one of them as
"Authorization: Bearer KEY". Ctrl+C ends it once the running requests are answered.`,
    )
    .action(async ({ samples }: { samples?: boolean }) => {
      const { serve } = await import('../main.js');
      await serve({ samples: samples === true });
    });
}

/** `casus export`: the whole graph as text. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('print the whole graph, sorted, so that two graphs can be compared')
    .addOption(new Option('--format <format>', 'form of the export').choices(['jsonl']).default('jsonl'))
    .addHelpText('after', '\nExample:\n  $ casus export > one.jsonl && cmp one.jsonl other.jsonl')
    .action(async () => {
      const { printExport } = await import('./export.js');
      await withStore(printExport);
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

/** `casus delete`: an article out of the graph. */
export function addDelete(program: Command): void {
  program
    .command('delete')
    .description('delete an article, and what it alone supported')
    .argument('<id>', 'id of the article, as ingest prints it')
    .action(async (id: string) => {
      const { deleteOne } = await import('./delete.js');
      await withStore((store) => deleteOne(store, id));
    });
}

import { type Command, Option } from 'commander';
import { SOURCE_FORMATS, type SourceFormat, type SourceHints } from '../sources/source-hints.js';
import type { Config } from '../config/config.js';
import type { GraphStore } from '../graph/store.js';
import { isAddress } from '../sources/is-address.js';
import { OptionInvalid } from './errors.js';
import { FAILED } from './failure.js';
import type { IngestJob, JobResult } from './ingest/ingest-job.js';
import { INTERRUPTED } from './interruption.js';
import { settings, withStore } from './with-store.js';

interface Options {
  readonly format?: SourceFormat;
  readonly encoding?: string;
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly json?: boolean;
  readonly anew?: boolean;
  readonly queue?: boolean;
  readonly watch?: boolean;
  readonly mergeSimilar?: boolean;
}

/** `casus ingest`: articles into the graph. */
export function addIngest(program: Command): void {
  program
    .command('ingest')
    .description('add articles to the graph; the same text twice changes nothing')
    .argument('<name...>', 'files, folders, patterns, archives, addresses, or "-" for standard input')
    .addOption(
      new Option('--format <format>', 'what the files are, where suffix and look mislead').choices(SOURCE_FORMATS),
    )
    .option('--encoding <name>', 'their encoding, where it is neither declared nor UTF-8')
    .option('--title <text>', 'title, in place of what the document tells')
    .option('--published <date>', 'day of publication: 2023-04-23, or 2023-04-23T10:00:00Z')
    .option('--publisher <name>', 'who published it')
    .option('--byline <names>', 'who wrote it')
    .option('--url <address>', 'where it is to be found')
    .option('--json', 'print a line of JSON for each article, and one with the sums')
    .option('--anew', 'begin at the beginning, where the same command was stopped before')
    .addOption(
      new Option('--watch', 'go on with files as they come and change, until Ctrl+C').conflicts([
        ...['mergeSimilar', 'queue'],
      ]),
    )
    .option('--queue', 'hand the articles over to workers (casus worker) by the queue of CASUS_REDIS_URL')
    .option('--merge-similar', 'then merge actors as `casus merge-similar --json` does')
    .addHelpText(
      'after',
      `
Tells on one line how far it is. Ctrl+C stops it once what is in hand is written; the same command then goes on from there,
also after a crash. A bad article doesn't stop the others: it is kept, and \`casus failures\` lists, shows and retries it.
With --watch it then waits for more: a file is read once it has been left alone for two seconds, and Ctrl+C is its end.
Exit codes: 0 fine, 1 something failed, 2 not understood, 130 stopped.

With --json, a line for each article: {"where", "id", "created", "claims", "events", "actors"}, or {"where", "id", "error",
"code"}; at the end {"summary": {"created", "known", "failed", "failures", "milliseconds", "rate", "stopped"}}.
Markdown may tell title, published, publisher, byline and url in front matter; HTML by its metadata and JSON-LD.

Examples:
  $ casus ingest article.txt --title "Talks fail" --published 2023-04-23 --publisher "The Daily"
  $ casus ingest archive/*.html archive.jsonl
  $ casus ingest archive.zip crawl.warc.gz https://example.org/feed.xml
  $ casus ingest --watch incoming/ 'dumps/*.jsonl.gz'
  $ pdftotext report.pdf - | casus ingest -`,
    )
    .action(async (names: string[], options: Options) => {
      const { format, encoding, json = false, anew = false, watch = false, queue, mergeSimilar, ...metadata } = options;
      if (watch) mustBeWatchable(names);
      const hints: SourceHints = { format, encoding, metadata };
      const config = await settings();
      const job: IngestJob = { names, hints, json, anew, watch, allowsPrivate: config.CASUS_FETCH_PRIVATE };
      await withStore(async (store) => {
        const { failed, isStopped } = await (queue === true
          ? handOver(store, config, job)
          : ingest(store, config, job));
        if (failed > 0) process.exitCode = FAILED;
        if (isStopped) process.exitCode = INTERRUPTED;
        if (isStopped || mergeSimilar !== true) return;
        const { mergeAndPrint } = await import('./merge-similar.js');
        if ((await mergeAndPrint(store, {}, true)) > 0) process.exitCode = FAILED;
      });
    });
}

/** @throws OptionInvalid */
function mustBeWatchable(names: readonly string[]): void {
  const unwatched = names.find((name) => name === '-' || isAddress(name));
  if (unwatched === undefined) return;
  const remedy = 'Give files, folders and patterns; `casus watch` polls feeds at addresses.';
  throw new OptionInvalid(`${unwatched} can't be watched`, '--watch', remedy);
}

async function ingest(store: GraphStore, { CASUS_DATA }: Config, job: IngestJob): Promise<JobResult> {
  const { ingestFiles } = await import('./ingest/ingest-files.js');
  const { FailureLog } = await import('../failure-log.js');
  return ingestFiles(store, new FailureLog(CASUS_DATA), job);
}

async function handOver(store: GraphStore, config: Config, job: IngestJob): Promise<JobResult> {
  const { openQueue } = await import('./queue/open-queue.js');
  const { handOverFiles } = await import('./ingest/hand-over-files.js');
  const queue = await openQueue(config);
  try {
    return await handOverFiles(store, queue, job);
  } finally {
    await queue.close();
  }
}

import { InvalidArgumentError, type Command } from 'commander';
import { FAILED } from './failure.js';
import type { ListOptions, Wanted } from './failures.js';
import { withStore } from './with-store.js';

/** `casus failures`: what could not be ingested, and is kept. */
export function addFailures(program: Command): void {
  const failures = program
    .command('failures')
    .description('list, show, retry and discard what could not be ingested; it is kept with its reason and its bytes')
    .addHelpText(
      'after',
      `
What can't be ingested is kept in the graph as it came, with why and how often it was tried. The same failure again is the same
one, tried once more. Where a retry succeeds, it is gone from the list and its articles are in the graph.

Examples:
  $ casus failures list
  $ casus failures list --code ENCODING_UNCLEAR --json
  $ casus failures show 3f2a… --content > page.html
  $ casus failures retry --all
  $ casus failures discard 3f2a… 9c01…`,
    );
  addList(failures);
  addShow(failures);
  addRetry(failures);
  addDiscard(failures);
}

function addList(failures: Command): void {
  failures
    .command('list')
    .description('print what failed, the newest first: where it is from, why, when and how often')
    .option('--json', 'print each as a line of JSON')
    .option('--first <number>', 'how many at most', atMost, 20)
    .option('--after <cursor>', 'go on after those that were listed, by the cursor that was told')
    .option('--code <code>', 'only what failed with this code last: ARTICLE_EMPTY')
    .addHelpText(
      'after',
      `
With --json: {"id", "where", "name", "code", "reason", "remedy", "format", "bytes", "beginning", "failedAt", "triedAt",
"attempts", "cursor"}. "bytes" is null where nothing was kept: there was too much, or nothing could be had.`,
    )
    .action(async (options: ListOptions) => {
      const { printFailures } = await import('./failures.js');
      await withStore((store) => printFailures(store, options));
    });
}

function addShow(failures: Command): void {
  failures
    .command('show')
    .description('print one of them as JSON, with the beginning of its text')
    .argument('<id>', 'its id, as `casus failures list` prints it')
    .option('--content', 'print what was kept, byte by byte, and nothing else')
    .action(async (id: string, { content }: { content?: boolean }) => {
      const { printContent, printFailure } = await import('./failures.js');
      await withStore((store) => (content === true ? printContent(store, id) : printFailure(store, id)));
    });
}

function addRetry(failures: Command): void {
  withWanted(failures.command('retry').description('try them again as they were kept'))
    .addHelpText(
      'after',
      `
Prints one line of JSON for each: {"id", "where", "articles", "failed"}; articles as casus ingest prints them, failed with
"where", "error" and "code". Of what nothing was kept, the file is read anew if it is still there. The exit code is 1 where
anything failed again.

A file that was mended since is ingested as any other; its failure is discarded then.`,
    )
    .action(async (ids: string[], wanted: Wanted) => {
      const { retryFailures } = await import('./retry-failures.js');
      await withStore(async (store) => {
        if ((await retryFailures(store, ids, wanted)) > 0) process.exitCode = FAILED;
      });
    });
}

function addDiscard(failures: Command): void {
  withWanted(failures.command('discard').description('forget them, and what was kept of them'))
    .addHelpText(
      'after',
      '\nPrints one line of JSON for each: {"id", "discarded"}. The exit code is 1 where one wasn’t there.',
    )
    .action(async (ids: string[], wanted: Wanted) => {
      const { discardFailures } = await import('./failures.js');
      await withStore(async (store) => {
        if ((await discardFailures(store, ids, wanted)) > 0) process.exitCode = FAILED;
      });
    });
}

function withWanted(command: Command): Command {
  return command
    .argument('[id...]', 'their ids, as `casus failures list` prints them')
    .option('--all', 'all of them')
    .option('--code <code>', 'all that failed with this code last: ENCODING_UNCLEAR');
}

function atMost(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 to 9999.');
  return Number(value);
}

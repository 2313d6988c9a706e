import { type Command, Option } from 'commander';
import { FAILED } from './failure.js';
import { INTERRUPTED } from './interruption.js';
import { settings, withStore } from './with-store.js';

interface Options {
  readonly once?: boolean;
  readonly json?: boolean;
  readonly status?: boolean;
}

/** `casus watch`: what is new in feeds, again and again. */
export function addWatch(program: Command): void {
  program
    .command('watch')
    .description('poll feeds, each at its own time, and add what is new in them; until Ctrl+C')
    .argument('<file>', 'YAML that lists them; it is read again when it changes')
    .option('--once', 'poll those that are due, and end')
    .option('--json', 'print a line of JSON for each')
    .addOption(new Option('--status', 'print how each stands, and poll none').conflicts('once'))
    .addHelpText(
      'after',
      `
Feeds are RSS, Atom, RDF, JSON Feed, sitemaps, and lists of addresses:

  - https://news.example/rss
  - url: https://daily.example/sitemap-news.xml
    every: 1h              from 1m to 7d; 15m where nothing is said
    publisher: The Daily   where neither page nor feed tell
    name: Daily            in what is printed

How each stands is kept in the graph, so another start goes on from there. Each item is fetched once, and a feed only where it has
changed. A page that fails is kept, and \`casus failures\` lists, shows and retries it. A feed that fails is left alone for twice
as long each time, up to a day, or for as long as its site asks.

With --json: {"time", "feed", "name", "unchanged", "new", "known", "failed", "failures", "error"?, "code"?, "next", "more"}; with --status
{"feed", "name", "polled", "next", "failures", "error", "new", "known", "failed"}.
Exit codes: 0 also after Ctrl+C, 1 the store failed, or with --once anything, 2 not understood.

Examples:
  $ casus watch feeds.yaml
  $ casus watch --once --json feeds.yaml     from cron
  $ casus watch --status feeds.yaml`,
    )
    .action(async (file: string, { once = false, json = false, status = false }: Options) => {
      const { FollowedFeeds } = await import('./watch/followed-feeds.js');
      const list = FollowedFeeds.read(file);
      const { CASUS_DATA, CASUS_FETCH_PRIVATE: allowsPrivate } = await settings();
      await withStore(async (store) => {
        if (status) {
          const { printStatus } = await import('./watch/print-status.js');
          await printStatus(store, list.feeds, json);
          return;
        }
        const { watchFeeds } = await import('./watch/watch-feeds.js');
        const { FailureLog } = await import('../failure-log.js');
        const options = { once, json, allowsPrivate };
        const { failed, isStopped } = await watchFeeds(store, new FailureLog(CASUS_DATA), list, options);
        if (once && failed > 0) process.exitCode = FAILED;
        if (once && isStopped) process.exitCode = INTERRUPTED;
      });
    });
}

import { Option, type Command } from 'commander';
import { withStore } from './with-store.js';

interface DifferencesOptions {
  readonly since: string;
  readonly until?: string;
  readonly actor?: string;
  readonly type?: string[];
  readonly publisher?: string;
}

/** `casus reextract`: articles that an older version read, read anew. */
export function addReextract(program: Command): void {
  program
    .command('reextract')
    .description('read anew the articles that an older version read; decisions hold')
    .addHelpText(
      'after',
      `
Prints one line of JSON for each article: {"articleId", "kept", "came", "gone"}, counts of claims. Stopped in between, it goes
on where it was.`,
    )
    .action(async () => {
      const { printReextracted } = await import('./history.js');
      await withStore(printReextracted);
    });
}

/** `casus differences`: what was learned and what was withdrawn between two moments. */
export function addDifferences(program: Command): void {
  program
    .command('differences')
    .description('tell what was learned and what was withdrawn between two moments')
    .requiredOption('--since <moment>', 'from when on: 2024-05-01, or 2024-05-01T10:00:00Z; not included')
    .option('--until <moment>', 'until when; now, where it is not given')
    .option('--actor <id>', 'only claims in which this actor or place takes part')
    .addOption(new Option('--type <type...>', 'only events of these types: ASSAULT COERCE'))
    .option('--publisher <name>', 'only articles of this publisher')
    .addHelpText(
      'after',
      `
Prints one line of JSON for each claim: what was learned first, the latest first, as NEW (nothing was known of the event),
STRENGTHENED or CONTRADICTED, then what was WITHDRAWN, since its article was deleted or is read otherwise now. Each has its
sentence.

Example:
  $ casus differences --since 2024-05-01 --type ASSAULT`,
    )
    .action(async (options: DifferencesOptions) => {
      const { printDifferences } = await import('./history.js');
      await withStore((store) => printDifferences(store, options));
    });
}

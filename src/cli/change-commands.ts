import { InvalidArgumentError, type Command } from 'commander';
import { MERGE_BAR, SUGGESTION_BAR } from '../resolution/similarity-bars.js';
import { FAILED } from './failure.js';
import { withStore } from './with-store.js';

/** `casus undo`: a decision out of the graph. */
export function addUndo(program: Command): void {
  program
    .command('undo')
    .description('undo a decision, whatever came since; the graph is as if it had never been made')
    .argument('<id>', 'id of the decision, as `casus changes` prints it')
    .requiredOption('--why <text>', 'why, for those who come later')
    .option('--by <name>', 'who undoes it', 'analyst')
    .action(async (id: string, reason: { why: string; by: string }) => {
      const { undoOne } = await import('./decide.js');
      await withStore((store) => undoOne(store, id, reason));
    });
}

/** `casus changes`: what was decided. */
export function addChanges(program: Command): void {
  program
    .command('changes')
    .description('print what analysts decided, the latest first, undone decisions too')
    .action(async () => {
      const { printChanges } = await import('./changes.js');
      await withStore(printChanges);
    });
}

/** `casus suggestions`: which actors to merge. */
export function addSuggestions(program: Command): void {
  program
    .command('suggestions')
    .description('print which actors are probably one and aren’t merged, and why')
    .argument('[id]', 'id of an actor that one of the two has to be')
    .option('--first <number>', 'how many at most', atMost, 20)
    .addHelpText('after', '\nExample:\n  $ casus suggestions\n  $ casus decide merge ID ID --why "…"')
    .action(async (id: string | undefined, { first }: { first: number }) => {
      const { printSuggestions } = await import('./suggestions.js');
      await withStore((store) => printSuggestions(store, id ?? null, first));
    });
}

interface MergeSimilarCommandOptions {
  readonly dryRun?: boolean;
  readonly minScore: number;
  readonly json?: boolean;
}

/** `casus merge-similar`: merges what is so alike that it is one. */
export function addMergeSimilar(program: Command): void {
  program
    .command('merge-similar')
    .description('merge actors that are so alike that they are one, each by a decision that can be undone')
    .option('--dry-run', 'print what would be merged, and change nothing')
    .option('--min-score <number>', `how alike they have to be, from ${SUGGESTION_BAR} to 1`, scoreOf, MERGE_BAR)
    .option('--json', 'print each as a line of JSON')
    .addHelpText(
      'after',
      `
Prints a line for each two that are one: the id of the decision, their names and ids, how alike they are, and why. Actors of
which an analyst said that they are two, by a split or by undoing a merge, are left alone. What is merged may make others
alike, by partners that they have in common then: a dry run doesn't see those. With --json:
{"id", "ids", "names", "score", "reasons"}; the id is null in a dry run.

Examples:
  $ casus merge-similar --dry-run
  $ casus merge-similar --min-score 0.9
  $ casus undo ID --why "two brothers"`,
    )
    .action(async ({ dryRun, minScore, json }: MergeSimilarCommandOptions) => {
      const { mergeAndPrint } = await import('./merge-similar.js');
      const options = { minScore, isDryRun: dryRun === true };
      await withStore(async (store) => {
        if ((await mergeAndPrint(store, options, json === true)) > 0) process.exitCode = FAILED;
      });
    });
}

function scoreOf(value: string): number {
  const score = /^[01](\.\d+)?$/.test(value) ? Number(value) : NaN;
  if (score >= SUGGESTION_BAR && score <= 1) return score;
  throw new InvalidArgumentError(`It must be a number from ${SUGGESTION_BAR} to 1.`);
}

function atMost(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 to 9999.');
  return Number(value);
}

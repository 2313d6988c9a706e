import { InvalidArgumentError, type Command } from 'commander';
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

function atMost(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 to 9999.');
  return Number(value);
}

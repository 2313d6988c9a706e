import 'reflect-metadata';
import { CommanderError } from 'commander';
import { FailureLog } from '../failure-log.js';
import { FAILED, MISUSED, tellFailure } from './failure.js';
import { endWithReader } from './output.js';
import { newProgram } from './program.js';

/** Runs one command. Sets the exit code: 0 fine, 1 something failed, 2 not understood. */
export async function run(argv: readonly string[]): Promise<void> {
  endWithReader();
  const program = newProgram();
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has told what was wrong, or printed the help that was asked for.
      process.exitCode = error.exitCode === 0 ? 0 : MISUSED;
      return;
    }
    const verbose = program.opts<{ verbose?: boolean }>().verbose ?? process.env.DEBUG !== undefined;
    tellFailure(error, new FailureLog(await logFolder()), verbose);
    process.exitCode = FAILED;
  }
}

/** Where the settings say; where they can't be used, where the environment does. */
async function logFolder(): Promise<string> {
  const { settings } = await import('./with-store.js');
  return settings().then(
    ({ CASUS_DATA }) => CASUS_DATA,
    () => process.env.CASUS_DATA ?? './data',
  );
}

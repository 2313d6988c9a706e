import type { Command } from 'commander';
import { FAILED } from './failure.js';

/** `casus doctor`: whether Casus can run as it is set up. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check the set-up, and say what to do about what is wrong with it')
    .option('--json', 'print the result as one object of JSON')
    .addHelpText(
      'after',
      `
Looks at Node, the settings, the data folder, the store and its schema, who could reach the API, the port, where traces
are sent, the models and lists of words, and what only tests need; changes nothing. A line begins with ok, with warn
where something ought to be known, or with fail where Casus can't run; the exit code is 1 then.`,
    )
    .action(async (options: { json?: boolean }) => {
      const { printDoctor } = await import('./doctor.js');
      if (!(await printDoctor(options))) process.exitCode = FAILED;
    });
}

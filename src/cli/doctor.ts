import { examine } from '../doctor/examine.js';
import type { Finding } from '../doctor/finding.js';
import { oneLine } from '../one-line.js';
import { printLine, tell } from './output.js';

/** Columns of a line: the longest verdict, and the longest name of a check. */
const VERDICT_WIDTH = 4;
const CHECK_WIDTH = 11;

/**
 * Looks at the set-up, and prints a line for each thing that was looked at, with what to do; or all as one object of JSON.
 *
 * @returns whether Casus can run with it
 */
export async function printDoctor({ json }: { json?: boolean }): Promise<boolean> {
  const findings: Finding[] = [];
  for await (const finding of examine(process.env, process.cwd())) {
    findings.push(finding);
    if (json !== true) await printLine(lineOf(finding));
  }
  const failed = findings.filter(({ verdict }) => verdict === 'fail').length;
  const warned = findings.filter(({ verdict }) => verdict === 'warn').length;
  if (json === true) await printLine(JSON.stringify({ healthy: failed === 0, findings }, null, 2));
  else tell(`casus: ${failed === 0 ? 'can run' : 'can’t run like this'}; ${failed} failed, ${warned} to be known`);
  return failed === 0;
}

function lineOf({ verdict, check, says, remedy }: Finding): string {
  const sentence = /[.!?]$/.test(says) ? says : `${says}.`;
  const columns = `${verdict.padEnd(VERDICT_WIDTH)}  ${check.padEnd(CHECK_WIDTH)}  `;
  return oneLine(`${columns}${sentence}${remedy === null ? '' : ` ${remedy}`}`);
}

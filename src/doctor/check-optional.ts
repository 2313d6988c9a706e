import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ok, warn, type Finding } from './finding.js';

const run = promisify(execFile);

/** Longest that a program may take to tell its version, in milliseconds. */
const PATIENCE_MS = 10_000;

interface Program {
  readonly check: string;
  /** Commands that it may be called by, each with what makes it tell its version. */
  readonly calls: readonly (readonly [string, ...string[]])[];
  readonly without: string;
}

/** What Casus runs without, and what for each is. */
const PROGRAMS: readonly Program[] = [
  {
    check: 'java',
    calls: [['java', '-version']],
    without: 'Install Java 17 or later, and Maven, for tests on a real Neo4j. Casus itself needs neither.',
  },
  {
    check: 'docker',
    calls: [['docker', '--version']],
    without: 'Install Docker for `docker compose up`. Casus itself doesn’t need it.',
  },
  {
    check: 'chromium',
    calls: [
      ['chromium', '--version'],
      ['chromium-browser', '--version'],
      ['google-chrome', '--version'],
    ],
    without: 'Install Chromium for tests in a real browser. Casus itself doesn’t need it.',
  },
];

/** Looks for programs that only some things need. */
export function checkOptional(): Promise<Finding[]> {
  return Promise.all(PROGRAMS.map(findingOf));
}

async function findingOf({ check, calls, without }: Program): Promise<Finding> {
  for (const [command, ...args] of calls) {
    const version = await versionOf(command, args);
    if (version !== undefined) return ok(check, version);
  }
  return warn(check, 'is not there', without);
}

/** The first line that it prints, of which Java's is on standard error; undefined where it can't be run. */
async function versionOf(command: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run(command, args, { timeout: PATIENCE_MS });
    return `${stdout}${stderr}`.trim().split('\n')[0];
  } catch {
    return undefined;
  }
}

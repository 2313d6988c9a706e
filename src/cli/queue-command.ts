import { type Command, InvalidArgumentError } from 'commander';
import { FAILED } from './failure.js';
import { tell } from './output.js';
import { settings, withStore } from './with-store.js';

/** Longest time that a worker which died is waited for, in seconds: a day. */
const MOST_SECONDS = 86_400;

interface WorkerFlags {
  readonly threads?: number;
  readonly untilEmpty?: boolean;
  readonly lock: number;
}

/** `casus worker`: ingests what others hand over. */
export function addWorker(program: Command): void {
  program
    .command('worker')
    .description('ingest the articles that `casus ingest --queue` hands over; run as many as you like')
    .option('--threads <count>', 'how many articles are read at once; one for each core without', wholeNumber(1, 256))
    .option('--until-empty', 'end once no article waits any more')
    .option('--lock <seconds>', 'after how long a worker that says nothing has died', wholeNumber(1, MOST_SECONDS), 30)
    .addHelpText(
      'after',
      `
Workers share the queue of CASUS_REDIS_URL and the graph of NEO4J_URI. Any number can join, leave (Ctrl+C, SIGTERM) or be
killed: an article leaves the queue once it is in the graph, so another worker takes what one had in hand. Where Neo4j
doesn't answer, a worker waits up to five minutes, then ends with 1, and what it had goes back. What can't be ingested is
kept for \`casus failures\`; so is an article that five workers died of.

Examples:
  $ casus worker
  $ casus worker --threads 2 --until-empty
  $ docker compose --profile scale up --scale worker=4`,
    )
    .action(async ({ threads, untilEmpty = false, lock }: WorkerFlags) => {
      const { work } = await import('./queue/worker.js');
      const { Interruption } = await import('./interruption.js');
      const { tellWaiting } = await import('./tell-waiting.js');
      const config = await settings();
      const interruption = new Interruption(() => {
        tell('casus: ending once what is in hand is in the graph; Ctrl+C again ends it at once');
      });
      const job = { threads: threads ?? null, untilEmpty, lockMs: 1_000 * lock };
      const patience = { signal: interruption.signal, waits: tellWaiting };
      await withStore(async (store) => {
        if ((await work(store, config, job, interruption)) > 0) process.exitCode = FAILED;
      }, patience);
      interruption.end();
    });
}

/** `casus queue`: what waits for workers. */
export function addQueue(program: Command): void {
  const queue = program
    .command('queue')
    .description('look at the articles that wait for workers, pause and resume them');
  queue
    .command('status')
    .description('print how many articles wait, are in hand, will be tried again, and were given up')
    .option('--json', 'as one object of JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      const { printStatus } = await import('./queue/status.js');
      await printStatus(await settings(), json);
    });
  for (const [name, description] of [
    ['pause', 'let workers finish what they have, and take no more'],
    ['resume', 'let workers go on'],
  ] as const) {
    queue
      .command(name)
      .description(description)
      .action(async () => {
        const { openQueue } = await import('./queue/open-queue.js');
        const opened = await openQueue(await settings());
        await opened[name]().finally(() => opened.close());
      });
  }
  queue
    .command('dashboard')
    .description('show the queue in the browser, on this machine alone')
    .option('--port <number>', 'where', wholeNumber(0, 65_535), 4100)
    .action(async ({ port }: { port: number }) => {
      const { serveDashboard } = await import('./queue/dashboard.js');
      await serveDashboard(await settings(), port);
    });
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

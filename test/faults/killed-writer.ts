import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { below, chance } from '../../bench/random.mjs';
import type { StoreConfig } from '../../src/graph/open-store.js';

/** What a writer is to ingest: these of the synthetic articles of a seed, in this graph. */
export interface Work {
  readonly config: StoreConfig;
  readonly seed: number;
  readonly from: number;
  readonly until: number;
}

/** When to kill: so long after this many lines of the writer. */
interface Moment {
  readonly lines: number;
  readonly afterMs: number;
}

/**
 * A moment at random: one in five while the program starts or opens the graph, else within or between the first articles,
 * or while it closes and opens the graph again.
 */
export function momentOf(draw: () => number): Moment {
  if (chance(draw, 0.2)) return { lines: 0, afterMs: below(draw, 900) };
  return { lines: 1 + below(draw, 6), afterMs: below(draw, 100) };
}

/**
 * Has a process ingest articles, and kills it by SIGKILL.
 *
 * @returns ids of the articles that it said were kept
 */
export async function killedWriter(work: Work, { lines, afterMs }: Moment): Promise<string[]> {
  const child = spawn(process.execPath, [resolve('test/faults/writer.mjs'), JSON.stringify(work)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { said: '', errors: '' };
  const ended = new Promise<NodeJS.Signals | null>((done) =>
    child.on('close', (_, signal) => {
      done(signal);
    }),
  );
  child.stderr.on('data', (chunk: Buffer) => (output.errors += chunk.toString()));
  const reached = new Promise<void>((done) => {
    if (lines === 0) done();
    child.stdout.on('data', (chunk: Buffer) => {
      output.said += chunk.toString();
      if (output.said.split('\n').length > lines) done();
    });
  });
  await Promise.race([reached.then(() => sleep(afterMs)), ended]);
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error(`The writer ended by itself: ${output.errors}`);
  return output.said.split('\n').filter((line) => line !== '' && line !== 'open');
}

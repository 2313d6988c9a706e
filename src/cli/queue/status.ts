import type { Config } from '../../config/config.js';
import { printLine } from '../output.js';
import { openQueue } from './open-queue.js';

/** Prints how many articles are where in the queue. @throws QueueNotSet, QueueNeedsServer, QueueUnavailable */
export async function printStatus(config: Config, json: boolean): Promise<void> {
  const queue = await openQueue(config);
  const counts = await queue.counts().finally(() => queue.close());
  const { waiting, active, delayed, failed, isPaused } = counts;
  const paused = isPaused ? 'paused; ' : '';
  const words = `${paused}${waiting} waiting, ${active} in hand, ${delayed} to be tried again, ${failed} given up`;
  await printLine(json ? JSON.stringify({ waiting, active, delayed, failed, paused: isPaused }) : words);
}

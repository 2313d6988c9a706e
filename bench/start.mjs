// `npm run bench:start [-- --starts 7]`: from the start of the process until `casus serve --samples` is ready, the first time
// and, with nothing left to do, the next ones. Wanted of the median of these are 3 s at most.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare, root } from '../bin/prepare.mjs';
import { median } from './figures.mjs';

const MOST_SECONDS = 3;

const { values } = parseArgs({ options: { starts: { type: 'string', default: '7' } } });
prepare();
const folder = mkdtempSync(join(tmpdir(), 'casus-start-'));
try {
  const first = await start();
  const next = [];
  for (let at = 0; at < Number(values.starts); at += 1) next.push(await start());
  const [least, most] = [Math.min(...next), Math.max(...next)];
  process.stdout.write(`first start, with the samples to read: ${first.toFixed(2)} s
next starts: median ${median(next).toFixed(2)} s of ${next.length}, from ${least.toFixed(2)} to ${most.toFixed(2)}; \
${(median(next) / MOST_SECONDS).toFixed(2)} of the ${MOST_SECONDS} s wanted at most
`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Starts the server and ends it once it's ready; gives the seconds until then. */
async function start() {
  const started = performance.now();
  const env = { ...process.env, PORT: '0', CASUS_DATA: join(folder, 'data') };
  const child = spawn(process.execPath, [join(root, 'bin', 'casus.mjs'), 'serve', '--samples'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  const seconds = (performance.now() - started) / 1000;
  if (child.exitCode !== null) throw new Error('the server ended');
  child.kill('SIGINT');
  await ended;
  return seconds;
}

// Prints where the Neo4j server of a run of the tests is, or why there is none, as JSON. Starts it where it isn't yet.
// Usage: node ensure.mjs STATE RUN, as for keeper.mjs
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const [state, run] = process.argv.slice(2);
const answer = join(state, 'server.json');

if (isFirst()) {
  const log = openSync(join(state, 'log'), 'a');
  const keeper = fileURLToPath(new URL('keeper.mjs', import.meta.url));
  spawn(process.execPath, [keeper, state, run], { detached: true, stdio: ['ignore', log, log] }).unref();
}
while (!existsSync(answer)) await sleep(50);
process.stdout.write(readFileSync(answer, 'utf8'));

/** Whether nobody has asked before. */
function isFirst() {
  try {
    mkdirSync(state);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

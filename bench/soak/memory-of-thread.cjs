// Loaded into every thread of a watched process (see watched.mjs), also into those that it starts itself: writes to a file how
// much memory the process holds, each second, and now and then what is left of this thread's JavaScript after everything was
// thrown away that nothing holds, since between two collections most of the heap is garbage and says nothing of growth.
// CommonJS, since Node 20 loads modules that it is given by its options (`--import`) in the main thread alone.
const { appendFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');
const { isMainThread, threadId } = require('node:worker_threads');

const SAMPLE_MS = 1_000;

const { SOAK_MEMORY_FILE: file, SOAK_COLLECT_MS: collectMs } = process.env;

if (file !== undefined) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const write = (sample) => appendFileSync(file, `${JSON.stringify({ at: Date.now(), ...sample })}\n`);
  const live = () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    write({ thread: threadId, live: (heapUsed + external) / 1e6 });
  };
  setInterval(live, Number(collectMs)).unref();
  if (isMainThread) setInterval(() => write({ rss: process.memoryUsage.rss() / 1e6 }), SAMPLE_MS).unref();
}

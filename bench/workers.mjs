// `npm run bench:workers [-- --articles 1000]`: how much sooner two workers are done than one, each with one thread that reads,
// on one Redis and one Neo4j of this machine, for articles that take long to read and little to write: twenty long sentences in
// which nobody does anything to anybody. Each round begins with an empty graph; what it takes to start a worker isn't counted,
// nor a server that has just started and takes half a core to compile itself.
// And how much of Redis' memory an article of 400 words takes while it waits.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { prepare, root } from '../bin/prepare.mjs';
import { FILLERS } from './articles/phrases.mjs';
import { syntheticArticles } from './articles/synthetic-articles.mjs';
import { short, table } from './figures.mjs';
import { neo4jServer } from './neo4j-server.mjs';
import { drawing, pick } from './random.mjs';
import { ServerGraph } from './write/server-graph.mjs';

const SENTENCES = 20;
/** Short articles before the first round: until then, Neo4j compiles what it runs (JIT) while it writes. */
const SERVER_WARM_UP = 4_000;
/** Articles for each worker before those that are counted: it loads its models, and compiles what it runs. */
const WARM_UP = 1_000;
const WORDS = [...new Set(FILLERS.join(' ').match(/[a-z]{4,}/g))];
/** Workers of each round; of rounds with as many, the fastest counts. One comes last too, since all is compiled by then. */
const ROUNDS = [1, 2, 1];
const WANTED = 1.6;
/** Articles that wait while Redis' memory is looked at. */
const WAITING = 1_000;

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
const count = Number(values.articles);

prepare();
const { makeArticle } = await import('../dist/article/make-article.js');
const { ArticleQueue } = await import('../dist/queue/article-queue.js');
const { connected } = await import('../dist/queue/connection.js');

const folder = mkdtempSync(join(tmpdir(), 'casus-bench-'));
const redis = await redisServer();
try {
  const server = neo4jServer(folder);
  if ('reason' in server) throw new Error(`No Neo4j: ${server.reason}`);
  const bytes = await bytesWaiting();
  await warmUp(server);
  const rates = [];
  for (const workers of ROUNDS) rates.push(await rateOf(workers, server));
  const best = (number) => Math.max(...rates.filter((_, at) => ROUNDS[at] === number));
  const [one, two] = [best(1), best(2)];
  const rows = rates.map((rate, at) => [ROUNDS[at], short(rate), (rate / one).toFixed(2)]);
  process.stdout.write(`${count} articles, ${availableParallelism()} cores for workers, Redis and Neo4j

${table([['workers', 'articles/s', 'times one'], ...rows])}

two workers / one: ${(two / one).toFixed(2)} (wanted ${WANTED})
an article of 400 words that waits takes ${short(bytes / 1_000)} kB of Redis' memory
`);
} finally {
  redis.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

/** How many bytes of Redis' memory an article takes that waits; the queue is empty again then. */
async function bytesWaiting() {
  const queue = await ArticleQueue.open(redis.url);
  const client = await connected(redis.url);
  try {
    const used = async () => Number(/used_memory:(\d+)/.exec(await client.info('memory'))[1]);
    const jobs = [...syntheticArticles(7, WAITING, makeArticle)].map(({ article }, at) => {
      return { where: `${at}`, name: null, article };
    });
    const before = await used();
    await queue.add(jobs);
    const bytes = (await used()) - before;
    await queue.queue.obliterate();
    return bytes / WAITING;
  } finally {
    client.disconnect();
    await queue.close();
  }
}

/** Lets Neo4j compile what it runs. */
async function warmUp(server) {
  await withWorkers(1, server, (queue) => done(queue, 0, SERVER_WARM_UP, 1));
}

/** Articles a second, from when they are handed over until the last is in the graph. */
async function rateOf(workers, server) {
  return withWorkers(workers, server, async (queue) => {
    const warm = WARM_UP * workers;
    await done(queue, 0, warm, SENTENCES);
    const started = performance.now();
    await done(queue, warm, count, SENTENCES);
    return (count / (performance.now() - started)) * 1000;
  });
}

/** @returns what `work` gives, with so many workers on an empty graph */
async function withWorkers(workers, server, work) {
  const graph = new ServerGraph(server);
  const queue = await ArticleQueue.open(redis.url);
  try {
    await graph.empty();
    const children = Array.from({ length: workers }, () => worker(server));
    const result = await work(queue);
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(children.map((child) => once(child, 'exit')));
    return result;
  } finally {
    await queue.close();
    await graph.close();
  }
}

/** Hands articles over, and waits until they are in the graph. */
async function done(queue, from, number, sentences) {
  const jobs = Array.from({ length: number }, (_, at) => {
    return { where: `${from + at}`, name: null, article: articleAt(from + at, sentences) };
  });
  await queue.add(jobs);
  for (let left = number; left > 0; await pause(50)) {
    const { waiting, active, delayed } = await queue.counts();
    left = waiting + active + delayed;
  }
}

function worker({ uri, username, password }) {
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const args = [join(root, 'bin', 'casus.mjs'), 'worker', '--threads', '1'];
  return spawn(process.execPath, args, {
    env: { ...env, CASUS_REDIS_URL: redis.url, CASUS_DATA: join(folder, 'data') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** An article of words that mean nothing together, so that much is to be read and hardly anything to be written. */
function articleAt(at, sentences) {
  const draw = drawing(1_000 + at);
  const word = () => pick(draw, WORDS);
  const clause = () =>
    `the ${word()} of the ${word()} near a ${word()} and the ${word()} was ${word()} in the ${word()}, with the ${word()} of every ${word()} behind it`;
  const text = Array.from({ length: sentences }, () => `And ${[clause(), clause(), clause()].join(', while ')}.`);
  return makeArticle(text.join(' '), { published: '2024-03-01' }, `article ${at}`);
}

async function redisServer() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
    stdio: 'ignore',
  });
  const [fault] = await Promise.race([once(child, 'error'), pause(500, [null])]);
  if (fault !== null) throw new Error('No Redis: install redis-server.');
  return Object.assign(child, { url: `redis://127.0.0.1:${port}` });
}

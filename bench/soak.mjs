// `npm run soak [-- --minutes 30 --store embedded | neo4j --rate N --queries 5]`: `casus serve`, as users start it, is asked at
// a steady pace while articles come in without end. Asked are: no error; p95 of queries at most three times what it is while
// nothing comes in; and no memory growth of more than 5% once five minutes have passed (a sixth of a run that is shorter than
// half an hour).
//   1. 200 articles are ingested as fast as it goes, which tells the rate that this machine can hold, cold start left out;
//   2. queries alone, 30 seconds: idle;
//   3. for --minutes: synthetic articles at half of that rate (or --rate a second), and the same queries beside them;
//   4. queries alone again, on the graph that has grown: what of the difference is due to its size;
//   5. the server is started anew on that graph: what its memory is by the graph alone.
// In a run of less than three minutes the first, second and fourth are shorter. On the embedded store articles come over the
// API, since a graph is of one process; on Neo4j (the tests' server) by `casus ingest -`, a second process, watched as well.
// Queries are the explorer's own; each is due at its time, and one that has to wait has waited since then.
// Memory: the embedded graph itself is in the memory of the server, so resident memory grows with it, and has to: it is told,
// with megabytes for each 1,000 articles. Judged is what isn't the graph: what is left of the JavaScript of all threads, heap and
// external, after a full collection of garbage, which the server is made to do now and then. The first window ends with the
// warm-up, the last with the ingestion; each is as long as half the warm-up, and medians of both are compared.
// Everything shares one machine; figures compare within one run alone. Ctrl+C ends it with what it has so far. The exit code is 1
// where anything that is asked was missed or couldn't be measured.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { prepare } from '../bin/prepare.mjs';
import { syntheticArticles } from './articles/synthetic-articles.mjs';
import { short } from './figures.mjs';
import { Load } from './graphql/load.mjs';
import { startCasus } from './graphql/servers.mjs';
import { neo4jServer } from './neo4j-server.mjs';
import { Asking, quantile } from './soak/asking.mjs';
import { ApiIngester, CliIngester } from './soak/ingesters.mjs';
import { questionsOf } from './soak/questions.mjs';
import { reportOf } from './soak/report.mjs';
import { Watched } from './soak/watched.mjs';

const SEED = 17;
const WARM_UP_SECONDS = 300;
const IDLE_SECONDS = 30;
const FIRST_ARTICLES = 200;
/** Articles that are given at once. */
const AT_ONCE = 5;
/** The share of what the machine can do that it is to hold beside the queries. */
const OF_CAPACITY = 0.5;
/** Longest from one collection of garbage to the next; in shorter runs there are forty. */
const COLLECT_SECONDS = 45;
const CONNECTIONS = 64;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    store: { type: 'string', default: 'embedded' },
    rate: { type: 'string' },
    queries: { type: 'string', default: '5' },
  },
});
const seconds = 60 * Number(values.minutes);
const perSecond = Number(values.queries);
const isLong = seconds >= 180;
const idleSeconds = isLong ? IDLE_SECONDS : seconds / 6;
const warmUpMs = 1_000 * Math.min(WARM_UP_SECONDS, seconds / 6);
const collectMs = 1_000 * Math.min(COLLECT_SECONDS, Math.max(1, seconds / 40));

prepare();
const { makeArticle } = await import('../dist/article/make-article.js');

const interruption = new AbortController();
const { signal } = interruption;
process.once('SIGINT', () => {
  tell('stopping; Ctrl+C again ends it at once');
  interruption.abort();
});

const folder = mkdtempSync(join(tmpdir(), 'casus-soak-'));
const articles = syntheticArticles(SEED, Infinity, makeArticle);
const serverMemory = new Watched('server', join(folder, 'server.jsonl'), collectMs);
const watched = [serverMemory];
const found = { idle: [], loaded: [], idleAfter: [], errors: [] };
let server;
try {
  const graph = graphSettings();
  server = await startCasus({ ...graph, ...serverMemory.env });
  const load = new Load(server.url, CONNECTIONS);
  const ingester = ingesterOf(load, graph);
  const span = await soak(load, ingester);
  await ingester.end(signal.aborted);
  found.errors.push(...ingester.errors);
  await load.close();
  const anew = await startedAnew(graph);
  const { text, missed } = reportOf({ ...found, ...span, anew });
  process.stdout.write(`\n${text}`);
  for (const error of found.errors.slice(0, 5)) tell(error);
  if (missed) process.exitCode = 1;
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** All four parts, or as many as there is time for. */
async function soak(load, ingester) {
  const capacity = await fillFirst(ingester);
  const rate = Number(values.rate ?? OF_CAPACITY * capacity);
  tell(`${short(capacity)} articles a second at most; ${short(rate)} a second are ingested beside the queries`);
  const questions = await questionsOf(load);
  // The first time of each everything is cold.
  for (const { body } of questions) await load.ask(body);
  await ask(load, questions, idleSeconds, found.idle);
  const [before, started] = [ingester.done, Date.now()];
  let warm = before;
  void pause(warmUpMs, undefined, { ref: false }).then(() => (warm = ingester.done));
  const minutes = setInterval(() => tell(minuteLine(started, ingester)), 60_000);
  const feeding = feed(ingester, rate, performance.now() + 1_000 * seconds);
  await ask(load, questions, seconds, found.loaded);
  const [ended, end] = [Date.now(), ingester.done];
  clearInterval(minutes);
  await feeding;
  await ingester.settled(signal);
  const windowMs = warmUpMs / 2;
  const memories = watched.map((process) => ({
    name: process.name,
    warm: process.between(started + windowMs, started + warmUpMs),
    end: process.between(Math.max(ended - windowMs, started + warmUpMs), ended),
  }));
  await ask(load, questions, idleSeconds, found.idleAfter);
  const ingested = end - before;
  return { memories, articles: { warm, end, ingested, perSecond: (1_000 * ingested) / (ended - started) } };
}

/** @returns megabytes of a server that has the same graph and was asked once; NaN where nobody waits for it */
async function startedAnew(graph) {
  if (signal.aborted) return NaN;
  await server.stop();
  server = await startCasus(graph);
  const load = new Load(server.url, CONNECTIONS);
  for (const { body } of await questionsOf(load)) await load.ask(body);
  await load.close();
  return server.memory();
}

/** @returns articles a second, once it is warm */
async function fillFirst(ingester) {
  const count = isLong ? FIRST_ARTICLES : FIRST_ARTICLES / 5;
  // Models and lexicons are loaded, and code is compiled.
  for (let given = 0; given < count / 2; given += AT_ONCE) await ingester.give(take(AT_ONCE));
  await ingester.settled(signal);
  const started = performance.now();
  const [before] = [ingester.done];
  for (let given = 0; given < count / 2; given += AT_ONCE) await ingester.give(take(AT_ONCE));
  await ingester.settled(signal);
  return (1_000 * (ingester.done - before)) / (performance.now() - started);
}

/** Gives articles at a steady rate until a moment; where that is too much, as many as are taken. */
async function feed(ingester, rate, end) {
  const start = performance.now();
  for (let given = 0; !signal.aborted; given += AT_ONCE) {
    const due = start + (1_000 * given) / rate;
    if (due >= end || performance.now() >= end) return;
    await pause(Math.max(0, due - performance.now()), undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) await ingester.give(take(AT_ONCE));
  }
}

async function ask(load, questions, forSeconds, answers) {
  const asking = new Asking(load, questions, perSecond, signal);
  asking.answers = answers;
  await asking.until(performance.now() + 1_000 * forSeconds);
  found.errors.push(...asking.errors);
}

function minuteLine(started, ingester) {
  const now = Date.now();
  const times = found.loaded.filter(({ at }) => at > now - 60_000).map(({ ms }) => ms);
  const memories = watched.map((process) => {
    const { rss, live } = process.between(now - 60_000, now);
    return `${process.name} ${short(rss)} MB, of it JavaScript ${short(live)} MB`;
  });
  const minute = Math.round((now - started) / 60_000);
  const errors = found.errors.length + ingester.errors.length;
  return `minute ${minute}: ${ingester.done} articles; p95 ${short(quantile(times, 0.95))} ms; ${memories.join('; ')}; ${errors} errors`;
}

function graphSettings() {
  const data = { CASUS_DATA: join(folder, 'data') };
  if (values.store === 'embedded') return { ...data, NEO4J_URI: '' };
  mkdirSync(join(folder, 'server'));
  const neo4j = neo4jServer(join(folder, 'server'));
  if ('reason' in neo4j) throw new Error(`There is no Neo4j: ${neo4j.reason}`);
  return { ...data, NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password };
}

function ingesterOf(load, graph) {
  if (values.store === 'embedded') return new ApiIngester(load, signal);
  const memory = new Watched('casus ingest', join(folder, 'ingest.jsonl'), collectMs);
  watched.push(memory);
  return new CliIngester({ ...graph, ...memory.env }, signal);
}

function take(count) {
  return Array.from({ length: count }, () => articles.next().value.article);
}

function tell(line) {
  process.stderr.write(`${line}\n`);
}

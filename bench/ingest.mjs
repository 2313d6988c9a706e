// `npm run bench:ingest [-- --articles 20000 --store embedded | neo4j | both --written 600]`: generated articles of 400 words,
// each of which `casus ingest` reads and writes: articles a second of each stage by itself, and of the whole.
//   - reading: the lines of a JSONL file into articles;
//   - extraction: who did what to whom, in one thread, and in as many as there are cores;
//   - writing: --written articles, already extracted, 100 a transaction, by Casus and by statements written by hand for the very
//     graph that these make (see write/by-hand.mjs);
//   - the whole: all of it at once, as `casus ingest` does it.
// The whole is compared with 85% of what all cores could extract if they did nothing else, and with 60% of the hand-written
// rate: wanted is the lower. Tokens are words and marks; CoreNLP with PETRARCH2 is said to read 230 a second
// (Halterman et al., 2023, on one core), a figure from other hardware.
import { createReadStream, mkdtempSync, openSync, rmSync, writeSync, closeSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../bin/prepare.mjs';
import { syntheticArticles } from './articles/synthetic-articles.mjs';
import { bytesIn } from './bytes-in.mjs';
import { short, table } from './figures.mjs';
import { neo4jServer } from './neo4j-server.mjs';
import { byHand, statementsByHand } from './write/by-hand.mjs';
import { EmbeddedGraph } from './write/embedded-graph.mjs';
import { ServerGraph } from './write/server-graph.mjs';

const SEED = 7;
/** Articles that one thread extracts to tell its rate. */
const ALONE = 300;
const OF_CORES = 0.85;
const OF_HAND = 0.6;
const TOKENS_OF_PETRARCH = 230;
const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    written: { type: 'string', default: '600' },
    store: { type: 'string', default: 'both' },
  },
});
const [count, written] = [Number(values.articles), Number(values.written)];
const cores = availableParallelism();

prepare();
const dist = (name) => import(`../dist/${name}.js`);
const { makeArticle } = await dist('article/make-article');
const { readArticles } = await dist('article/read-articles');
const { extract } = await dist('extraction/extract');
const { addArticles } = await dist('graph/add-articles');
const { EmbeddedStore } = await dist('graph/embedded/embedded-store');
const { Neo4jStore } = await dist('graph/neo4j/neo4j-store');
const { Checkpoints } = await dist('ingestion/batch/checkpoints');
const { BATCH, ingestInputs } = await dist('ingestion/batch/ingest-inputs');
const { ReadingThreads } = await dist('ingestion/batch/reading-threads');
const { inputsOf } = await dist('sources/inputs');

const folder = mkdtempSync(join(tmpdir(), 'casus-bench-'));
const file = join(folder, 'articles.jsonl');
const rows = [['', 'articles', 'articles/s', 'tokens/s', 'against']];
try {
  const size = generate();
  process.stdout.write(`${count} articles, ${short(size / 1e6)} MB; ${cores} cores\n\n`);
  const articles = await reading();
  const tokensOf = tokensAnArticle(articles);
  const row = (name, number, perSecond, against) =>
    rows.push([name, number, short(perSecond), short(perSecond * tokensOf), against]);
  const alone = extraction(articles);
  const threads = ReadingThreads.open();
  const readAll = () => Promise.all(articles.map((article) => threads.read(article)));
  // Each thread loads its models, and V8 compiles what is used much.
  await readAll();
  await readAll();
  const together = await rateOf(articles.length, readAll);
  const read = await Promise.all(articles.slice(0, written).map((article) => threads.read(article)));
  await threads.close();
  const petrarch = `${short((alone * tokensOf) / TOKENS_OF_PETRARCH)} times CoreNLP + PETRARCH2`;
  row('extraction, one thread', Math.min(ALONE, articles.length), alone, petrarch);
  row(`extraction, ${cores} threads`, articles.length, together, `${short(together / (cores * alone))} of cores x one`);
  if (values.store !== 'neo4j') await ofStore('embedded', embedded, read, alone, row);
  if (values.store !== 'embedded') await ofStore('Neo4j', onServer, read, alone, row);
  process.stdout.write(`${table(rows)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function generate() {
  const lines = openSync(file, 'w');
  for (const { article } of syntheticArticles(SEED, count, makeArticle)) {
    const { id: _, ...told } = article;
    writeSync(lines, `${JSON.stringify(told)}\n`);
  }
  closeSync(lines);
  return statSync(file).size;
}

/** The rate of reading all, and the first articles, as many as the stages need. */
async function reading() {
  const first = [];
  const most = Math.max(written, ALONE);
  const perSecond = await rateOf(count, async () => {
    for await (const entry of readArticles(createReadStream(file), file, {})) {
      if ('error' in entry) throw entry.error;
      if (first.length < most) first.push(entry.article);
    }
  });
  rows.push(['reading JSONL', count, short(perSecond), '', '']);
  return first;
}

function tokensAnArticle(articles) {
  const sample = articles.slice(0, 100);
  return sample.reduce((sum, { text }) => sum + text.match(TOKEN).length, 0) / sample.length;
}

function extraction(articles) {
  extract(articles[0]);
  const started = performance.now();
  const sample = articles.slice(0, ALONE);
  for (const article of sample) extract(article);
  return (1000 * sample.length) / (performance.now() - started);
}

async function ofStore(name, open, read, alone, row) {
  const part = await open();
  if ('reason' in part) {
    rows.push([name, '', '', '', `not run: ${part.reason}`]);
    return;
  }
  const { graph, store, place, end } = part;
  try {
    const write = async () => {
      for (let at = 0; at < read.length; at += BATCH) {
        await store.transaction((transaction) => addArticles(transaction, read.slice(at, at + BATCH)));
      }
    };
    // The first time everything is slow, and this tells what is to be written by hand.
    await write();
    const statements = statementsByHand(await graph.copy());
    await graph.empty();
    await byHand(graph, statements);
    await graph.empty();
    const byCasus = await rateOf(read.length, write);
    await graph.empty();
    const hand = await rateOf(read.length, () => byHand(graph, statements));
    await graph.empty();
    row(`${name}: writing by hand`, read.length, hand, '');
    row(`${name}: writing`, read.length, byCasus, `${short(byCasus / hand)} of by hand`);
    const memory = [];
    const before = process.cpuUsage();
    const whole = await rateOf(count, () => ingestAll(store, memory));
    const { user, system } = process.cpuUsage(before);
    const [ofCores, ofHand] = [OF_CORES * cores * alone, OF_HAND * hand];
    const limit = Math.min(ofCores, ofHand);
    const which = ofCores < ofHand ? `85% of cores x one thread` : `60% of by hand`;
    row(`${name}: the whole`, count, whole, `${short(whole / limit)} of ${short(limit)}: ${which}`);
    const grown = memory.length < 2 ? '' : `${short(memory.at(-1) - memory[0])} MB more than after 1,000`;
    rows.push([
      `${name}: CPU of this process, an article`,
      count,
      `${short((user + system) / 1_000 / count)} ms`,
      '',
      '',
    ]);
    const disk = `${short(bytesIn(join(folder, place)) / 1000 / count)} kB`;
    rows.push([`${name}: on disk, an article`, count, disk, '', '']);
    rows.push([`${name}: memory at the end`, count, `${short(memory.at(-1) ?? 0)} MB`, '', grown]);
  } finally {
    await end();
  }
}

/** @param memory - gets the megabytes of this process after each 1,000 articles */
async function ingestAll(store, memory) {
  const reader = ReadingThreads.open();
  let done = 0;
  const batches = ingestInputs(store, inputsOf([file], {}), {
    reader,
    checkpoints: await Checkpoints.open(store, 'bench', true),
    foreseen: (_, error) => error,
    signal: new AbortController().signal,
    told: () => undefined,
  });
  for await (const outcomes of batches) {
    const failed = outcomes.find((outcome) => 'error' in outcome);
    if (failed !== undefined) throw failed.error;
    done += outcomes.length;
    if (done % 1_000 >= outcomes.length) continue;
    memory.push(process.memoryUsage().rss / 1e6);
    // Long runs are watched.
    process.stderr.write(`${done} articles, ${short(memory.at(-1))} MB\n`);
  }
  if (done !== count) throw new Error(`${done} of ${count} articles came through`);
  await reader.close();
}

async function embedded() {
  const store = await EmbeddedStore.open(join(folder, 'data'));
  return { store, graph: new EmbeddedGraph(store), place: 'data', end: () => store.close() };
}

async function onServer() {
  const server = neo4jServer(folder);
  if ('reason' in server) return server;
  const store = await Neo4jStore.connect(server.uri, server.username, server.password);
  const graph = new ServerGraph(server);
  return { store, graph, place: 'neo4j', end: () => Promise.all([store.close(), graph.close()]) };
}

/** Articles a second. */
async function rateOf(number, work) {
  const started = performance.now();
  await work();
  return (1000 * number) / (performance.now() - started);
}

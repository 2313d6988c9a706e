// `npm run bench:growth [-- --articles 50000 --store embedded | neo4j | both]` (`--neo4j` is `--store both`): whether an
// article takes longer the more the graph holds. Synthetic articles that were already read are ingested one by one, each in
// a transaction of its own, by ingestArticle, as `casus ingest` and the API do; what is timed is all that it does but the
// reading: the question whether the text is there already, who is who, writing, and what the graph then holds of it.
// Where others use the machine too, the CPU time of this process tells more; of Neo4j it is the client's alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../bin/prepare.mjs';
import { syntheticArticles } from './articles/synthetic-articles.mjs';
import { bytesIn } from './bytes-in.mjs';
import { median, short, table } from './figures.mjs';
import { neo4jServer } from './neo4j-server.mjs';

const SEED = 11;
const MARKS = [1_000, 5_000, 10_000, 25_000, 50_000];
/** The articles before a mark whose median is taken. */
const WINDOW = 500;
const MOST = 1.3;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: String(MARKS.at(-1)) },
    store: { type: 'string', default: 'embedded' },
    neo4j: { type: 'boolean', default: false },
  },
});
const count = Number(values.articles);
const wanted = values.neo4j ? 'both' : values.store;

prepare();
const { makeArticle } = await import('../dist/article/make-article.js');
const { openStore } = await import('../dist/graph/open-store.js');
const { ingestArticle } = await import('../dist/ingestion/ingest-article.js');

process.stdout
  .write(`${count} synthetic articles, each in a transaction of its own, by ingestArticle; ms an article are the
median and the 95th percentile of the ${WINDOW} before each mark\n`);
if (wanted !== 'neo4j') await inFolder('embedded store', async (folder) => ({ dataFolder: join(folder, 'data') }));
if (wanted !== 'embedded') await inFolder('Neo4j', async (folder) => neo4jServer(folder));

async function inFolder(name, configIn) {
  const folder = mkdtempSync(join(tmpdir(), 'casus-bench-'));
  try {
    const config = await configIn(folder);
    if ('reason' in config) process.stdout.write(`\n${name}: not run, ${config.reason}\n`);
    else await grow(name, await openStore(config), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function grow(name, store, folder) {
  const rows = [];
  const times = [];
  for (const { article, extraction } of syntheticArticles(SEED, count, makeArticle)) {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    await ingestArticle(store, article, () => extraction);
    const { user, system } = process.cpuUsage(cpu);
    times.push({ ms: performance.now() - start, cpuMs: (user + system) / 1000 });
    if (!MARKS.includes(times.length) && times.length !== count) continue;
    const row = await rowOf(times, store, folder);
    rows.push(row);
    // Long runs are watched.
    process.stderr.write(
      `${name}: ${row.articles} articles, ${row.ms.toFixed(1)} ms an article, ${row.cpuMs.toFixed(1)} of CPU\n`,
    );
  }
  await store.close();
  print(name, rows);
}

function print(name, rows) {
  const head = [
    'articles',
    'ms',
    'ms, 95th',
    'ms of CPU here',
    'times the first',
    'events',
    'MB on disk',
    'MB of this process',
  ];
  const first = rows[0];
  const lines = rows.map(({ articles, ms, slowMs, cpuMs, events, disk, memory }) => {
    const times = (ms / first.ms).toFixed(2);
    return [articles, ms.toFixed(1), slowMs.toFixed(1), cpuMs.toFixed(1), times, events, short(disk), short(memory)];
  });
  const last = rows.at(-1);
  process.stdout.write(`\n${name}\n${table([head, ...lines])}
ms an article at ${last.articles} / at ${first.articles}: ${(last.ms / first.ms).toFixed(2)} (wanted at most ${MOST}); by CPU here ${(last.cpuMs / first.cpuMs).toFixed(2)}\n`);
}

async function rowOf(times, store, folder) {
  const last = times.slice(-WINDOW);
  const all = last.map(({ ms }) => ms).sort((a, b) => a - b);
  const [{ events }] = await store.read('graph/stats', {});
  return {
    articles: times.length,
    ms: median(all),
    slowMs: all[Math.floor(0.95 * all.length)],
    cpuMs: median(last.map(({ cpuMs }) => cpuMs)),
    events,
    disk: bytesIn(folder) / 1e6,
    memory: process.memoryUsage().rss / 1e6,
  };
}

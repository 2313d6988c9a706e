// `npm run bench:bulk [-- --articles 2000 --store embedded | neo4j | both]`: how fast the files of
// `casus export --format neo4j-csv` are made of a graph, against writing the same articles online, which were read already:
// as many a transaction as `casus ingest` writes, by one writer, in the same run and into the store that the files are then
// made of. Where Java and Maven are, it is told as well how long neo4j-admin's own importer takes for the files.
// Where others use the machine too, the CPU time of this process tells more; of Neo4j it is the client's alone.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../bin/prepare.mjs';
import { syntheticArticles } from './articles/synthetic-articles.mjs';
import { short, table } from './figures.mjs';
import { neo4jServer } from './neo4j-server.mjs';
import { byCasus } from './write/by-casus.mjs';

const SEED = 7;
const WANTED = 5;
const options = {
  articles: { type: 'string', default: '2000' },
  store: { type: 'string', default: 'embedded' },
};
const { values } = parseArgs({ options });
const count = Number(values.articles);

prepare(['dist']);
const { makeArticle } = await import('../dist/article/make-article.js');
const { openStore } = await import('../dist/graph/open-store.js');
const { BATCH } = await import('../dist/ingestion/batch/ingest-inputs.js');
const { bulk } = await import('../dist/export/bulk/bulk.js');
const { writeFolder } = await import('../dist/cli/output-folder.js');

const told = [...syntheticArticles(SEED, count, makeArticle)];
if (values.store !== 'neo4j') await inFolder('embedded store', (folder) => ({ dataFolder: join(folder, 'data') }));
if (values.store !== 'embedded') await inFolder('Neo4j', (folder) => neo4jServer(folder));

async function inFolder(name, configIn) {
  const folder = mkdtempSync(join(tmpdir(), 'casus-bench-'));
  try {
    const config = configIn(folder);
    if ('reason' in config) process.stdout.write(`\n${name}: not run, ${config.reason}\n`);
    else await compare(name, config, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(name, config, folder) {
  const store = await openStore(config);
  const files = join(folder, 'files');
  try {
    const online = await timed(() => byCasus(store, told, BATCH, 1));
    // Long runs are watched.
    process.stderr.write(`${name}: written in ${short(online.seconds)} s\n`);
    const made = await timed(() => writeFolder(files, bulk(store)));
    print(name, online, made, files);
  } finally {
    await store.close();
  }
  await load(folder, files);
}

function print(name, online, made, files) {
  const row = (title, { seconds, cpu }) => [title, ...[seconds, cpu, count / seconds].map(short)];
  const head = [name, 'seconds', 'of CPU here', 'articles/s'];
  const megabytes = readdirSync(files).reduce((sum, file) => sum + statSync(join(files, file)).size, 0) / 1e6;
  process.stdout.write(`
${count} articles, ${BATCH} a transaction; ${readdirSync(files).length} files, ${short(megabytes)} MB

${table([head, row('written online', online), row('files made', made)])}

files / online: ${(online.seconds / made.seconds).toFixed(1)} (wanted ${WANTED}); by CPU here ${(online.cpu / made.cpu).toFixed(1)}
`);
}

/** Loads the files into a database of their own, which is gone afterwards. */
async function load(folder, files) {
  const { importFull } = await import('../test/support/neo4j/java.mjs');
  const [, command] = /^neo4j-admin database import full ([\s\S]+?)\n\n/m.exec(
    readFileSync(join(files, 'README.txt'), 'utf8'),
  );
  try {
    const { seconds } = await timed(() => importFull(join(folder, 'imported'), command.split(' \\\n  '), files));
    process.stdout.write(`imported by neo4j-admin's importer in ${short(seconds)} s, Java's start included\n`);
  } catch (error) {
    process.stdout.write(`not imported: ${error.message.split('\n')[0]}\n`);
  }
}

async function timed(work) {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

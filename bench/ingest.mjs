// `npm run bench:ingest [-- COUNT]`: articles a second through extraction alone, and into each store, from COUNT generated
// articles (200 if not told) of 400 words made of the samples' sentences. Neo4j is the tests' own: see test/support/neo4j.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { prepare, root } from '../bin/prepare.mjs';
import { below, drawing } from './random.mjs';
import { neo4jServer } from './neo4j-server.mjs';

const WORDS = 400;
const count = Number(process.argv[2] ?? 200);

prepare();
const dist = (name) => import(`../dist/${name}.js`);
const { readArticles } = await dist('article/read-articles');
const { extract } = await dist('extraction/extract');
const { ingest } = await dist('ingestion/ingest');
const { EmbeddedStore } = await dist('graph/embedded/embedded-store');
const { Neo4jStore } = await dist('graph/neo4j/neo4j-store');

const folder = mkdtempSync(join(tmpdir(), 'casus-bench-'));
try {
  const articles = await generated(count);
  extract(articles[0]);
  const alone = await rate(articles, (article) => extract(article));
  print('extraction alone, one thread', alone, alone);
  await ofStore('embedded store', await EmbeddedStore.open(join(folder, 'data')), articles, alone);
  const server = neo4jServer(folder);
  if ('reason' in server) process.stdout.write(`Neo4j: not run, ${server.reason}\n`);
  else await ofStore('Neo4j', await Neo4jStore.connect(server.uri, server.username, server.password), articles, alone);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function ofStore(name, store, articles, alone) {
  try {
    print(name, await rate(articles, (article) => ingest(store, article)), alone);
  } finally {
    await store.close();
  }
}

/** Articles a second. */
async function rate(articles, work) {
  const start = performance.now();
  for (const article of articles) await work(article);
  return (1000 * articles.length) / (performance.now() - start);
}

function print(name, perSecond, alone) {
  const share = `${((100 * perSecond) / alone).toFixed(0)}% of extraction alone`;
  process.stdout.write(`${name.padEnd(30)} ${perSecond.toFixed(1).padStart(7)} articles/s  ${share}\n`);
}

/** Articles of sentences drawn from the samples, always the same. */
async function generated(number) {
  const sentences = readdirSync(join(root, 'samples'))
    .filter((file) => /^\d.*\.md$/.test(file))
    .flatMap((file) =>
      readFileSync(join(root, 'samples', file), 'utf8')
        .split('---')
        .at(-1)
        .split(/(?<=[.”"])\s+/u),
    )
    .filter((sentence) => sentence.split(' ').length > 5);
  const draw = drawing(1);
  const lines = Array.from({ length: number }, (_, at) => {
    const text = [];
    while (text.join(' ').split(' ').length < WORDS) text.push(sentences[below(draw, sentences.length)]);
    const day = String(1 + (at % 28)).padStart(2, '0');
    return JSON.stringify({
      id: `bench-${at}`,
      text: text.join(' '),
      title: `Report ${at}`,
      published: `2024-03-${day}`,
    });
  });
  const articles = [];
  for await (const entry of readArticles(Readable.from([Buffer.from(lines.join('\n'))]), 'bench.jsonl', {})) {
    if ('error' in entry) throw entry.error;
    articles.push(entry.article);
  }
  return articles;
}

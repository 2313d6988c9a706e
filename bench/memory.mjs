// `npm run bench:memory [-- --articles 100000 --words 60]`: the memory of `casus ingest`, a process of its own that writes to the
// tests' Neo4j, while one article comes after the other: wanted is that it grows by no more than 50 MB from 1,000 to 100,000.
// Articles are short, since only their number counts here. Told are, after each tenth, the megabytes that the system gave the
// process, and what is left of the JavaScript of all its threads, heap and external, after a full collection of garbage (looked
// at every ten seconds). What the system gave also holds garbage, whose amount V8 chooses by how fast it comes. A graph in the
// process itself grows with its articles by what they are, so the embedded store isn't asked.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../bin/prepare.mjs';
import { syntheticArticles } from './articles/synthetic-articles.mjs';
import { short, table } from './figures.mjs';
import { neo4jServer } from './neo4j-server.mjs';
import { CliIngester } from './soak/ingesters.mjs';
import { Watched } from './soak/watched.mjs';

const SEED = 23;
/** From here on memory is to stay the same. */
const FIRST = 1_000;
const LIMIT_MB = 50;
const AT_ONCE = 50;
const COLLECT_MS = 10_000;

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100000' }, words: { type: 'string', default: '60' } },
});
const [count, words] = [Number(values.articles), Number(values.words)];

prepare();
const { makeArticle } = await import('../dist/article/make-article.js');

const folder = mkdtempSync(join(tmpdir(), 'casus-memory-'));
try {
  const server = neo4jServer(folder);
  if ('reason' in server) throw new Error(`There is no Neo4j: ${server.reason}`);
  const memory = new Watched('casus ingest', join(folder, 'memory.jsonl'), COLLECT_MS);
  const env = {
    ...{ CASUS_DATA: join(folder, 'data'), NEO4J_URI: server.uri },
    ...{ NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password },
    ...memory.env,
  };
  const { signal } = new AbortController();
  const ingester = new CliIngester(env, signal);
  const articles = shortArticles();
  const rows = [['articles', 'articles/s', 'resident MB', 'JavaScript MB']];
  const seen = [];
  let [before, since] = [0, Date.now()];
  for (const to of [
    FIRST,
    ...Array.from({ length: 10 }, (_, at) => ((at + 1) * count) / 10).filter((to) => to > FIRST),
  ]) {
    while (ingester.given < to) {
      const some = Array.from({ length: Math.min(AT_ONCE, to - ingester.given) }, () => articles.next().value);
      await ingester.give(some);
    }
    await ingester.settled(signal);
    // So that garbage was collected at least once since.
    await new Promise((done) => setTimeout(done, COLLECT_MS));
    const now = Date.now();
    const found = memory.between(now - COLLECT_MS, now);
    seen.push(found);
    rows.push([to, short((1_000 * (to - before)) / (now - COLLECT_MS - since)), short(found.rss), short(found.live)]);
    process.stderr.write(`${rows.at(-1).join(' ')}\n`);
    [before, since] = [to, now];
  }
  await ingester.end(false);
  if (ingester.errors.length > 0) throw new Error(ingester.errors[0]);
  process.stdout.write(`${table(rows)}\n`);
  for (const [name, kind] of [
    ['resident', 'rss'],
    ['JavaScript', 'live'],
  ]) {
    const grown = seen.at(-1)[kind] - seen[0][kind];
    process.stdout.write(
      `${name}: ${grown.toFixed(1)} MB more than after ${FIRST}, ${(grown / LIMIT_MB).toFixed(2)} of ${LIMIT_MB}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The first sentences of articles, each with a line of its own, so that none is a copy of another. */
function* shortArticles() {
  for (const { article } of syntheticArticles(SEED, count, makeArticle)) {
    const start = article.text.split(/\s+/).slice(0, words).join(' ');
    yield { ...article, text: `${start}. Report ${article.id.slice(0, 12)}.` };
  }
}

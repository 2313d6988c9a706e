// `npm run bench:write [-- --articles 600 --batch 50 --rounds 3 --langchain 60]`: how fast articles that were already read
// are written to a real Neo4j, the same articles on the same server in the same run:
//   - by Casus, who is who included, a batch of articles a transaction, with one writer and with four;
//   - by statements written by hand for the very graph that Casus makes of them: see write/by-hand.mjs;
//   - by addGraphDocuments of @langchain/neo4j, a smaller sample, each article's graph as Casus makes it of that one alone.
// Each begins with an empty graph with Casus' schema; all take turns, every round in another order; medians are shown.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../bin/prepare.mjs';
import { syntheticArticles } from './articles/synthetic-articles.mjs';
import { median, short, table } from './figures.mjs';
import { neo4jServer } from './neo4j-server.mjs';
import { byCasus } from './write/by-casus.mjs';
import { byHand, statementsByHand } from './write/by-hand.mjs';

const SEED = 7;
const options = {
  articles: { type: 'string', default: '600' },
  batch: { type: 'string', default: '50' },
  rounds: { type: 'string', default: '3' },
  langchain: { type: 'string', default: '60' },
};
const { articles, batch, rounds, langchain } = Object.fromEntries(
  Object.entries(parseArgs({ options }).values).map(([name, value]) => [name, Number(value)]),
);

prepare();
const { makeArticle } = await import('../dist/article/make-article.js');
const { Neo4jStore } = await import('../dist/graph/neo4j/neo4j-store.js');
const { byLangChain, graphDocument, openLangChain } = await import('./write/by-langchain.mjs');
const { ServerGraph } = await import('./write/server-graph.mjs');

const folder = mkdtempSync(join(tmpdir(), 'casus-bench-'));
try {
  const server = neo4jServer(folder, true);
  if ('reason' in server) throw new Error(`No Neo4j: ${server.reason}`);
  await compare(server);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(server) {
  const store = await Neo4jStore.connect(server.uri, server.username, server.password);
  const graph = new ServerGraph(server);
  const peer = await openLangChain(server);
  try {
    const told = [...syntheticArticles(SEED, articles, makeArticle)];
    const sample = told.slice(0, langchain);
    // The first time everything is slow, and this tells what the others are to write.
    await graph.empty();
    await byCasus(store, told, batch, 1);
    const wanted = await graph.counts();
    const byHandStatements = statementsByHand(await graph.copy());
    const documents = await documentsOf(store, graph, sample);
    await warmUp(graph, peer, byHandStatements, documents);

    const sides = [
      { name: 'Casus, 1 writer', count: articles, wanted, write: () => byCasus(store, told, batch, 1) },
      { name: 'Casus, 4 writers', count: articles, wanted, write: () => byCasus(store, told, batch, 4) },
      { name: 'by hand, 1 writer', count: articles, wanted, write: () => byHand(graph, byHandStatements) },
      { name: 'LangChain, 1 writer', count: sample.length, wanted: null, write: () => byLangChain(peer, documents) },
    ].map((side) => ({ ...side, seconds: [] }));
    for (let round = 0; round < rounds; round += 1) {
      for (let at = 0; at < sides.length; at += 1) await measure(graph, sides[(round + at) % sides.length]);
    }
    print(sides);
  } finally {
    await Promise.all([store.close(), graph.close(), peer.close()]);
  }
}

/** What Casus makes of each article alone. */
async function documentsOf(store, graph, sample) {
  const documents = [];
  for (const told of sample) {
    await graph.empty();
    await byCasus(store, [told], 1, 1);
    documents.push(graphDocument(told, await graph.copy()));
  }
  return documents;
}

async function warmUp(graph, peer, statements, documents) {
  await graph.empty();
  await byHand(graph, statements);
  await graph.empty();
  await byLangChain(peer, documents.slice(0, 10));
}

async function measure(graph, side) {
  await graph.empty();
  const start = performance.now();
  await side.write();
  side.seconds.push((performance.now() - start) / 1000);
  // Long runs are watched.
  process.stderr.write(`${side.name}: ${short(side.seconds.at(-1))} s\n`);
  side.size = await graph.size();
  const counts = await graph.counts();
  if (side.wanted === null || counts.join() === side.wanted.join()) return;
  const difference = counts.filter((line) => !side.wanted.includes(line));
  throw new Error(`${side.name} wrote another graph: ${difference.join(', ')}`);
}

function print(sides) {
  const perSecond = ({ count, seconds }) => count / median(seconds);
  const [casus, , hand, chain] = sides.map(perSecond);
  const rows = sides.map((side) => {
    const seconds = median(side.seconds);
    const rates = [perSecond(side), side.size.nodes / seconds, side.size.edges / seconds, perSecond(side) / casus];
    const spread = `${short(Math.min(...side.seconds))}-${short(Math.max(...side.seconds))}`;
    return [side.name, side.count, short(seconds), spread, ...rates.map(short)];
  });
  const head = ['', 'articles', 'seconds', 'from-to', 'articles/s', 'nodes/s', 'edges/s', 'times Casus'];
  process.stdout
    .write(`${articles} articles, ${batch} a transaction by Casus, 1,000 rows a transaction by hand, 1 article
by LangChain; ${sides[0].size.nodes} nodes, ${sides[0].size.edges} edges; medians of ${rounds}

${table([head, ...rows])}

casus / hand-written: ${(casus / hand).toFixed(2)} (wanted 0.60)
casus / langchain: ${(casus / chain).toFixed(1)} (wanted 5)
`);
}

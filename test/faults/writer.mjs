// Ingests synthetic articles, each in a transaction of its own, until it is killed, and prints a line for each thing that was
// done: "open" where the graph was opened, an article's id once the article is kept. Closes and opens the graph again after
// every third article, so that a kill may meet that as well.
// Usage: node writer.mjs '{"config", "seed", "from", "until"}', config being openStore's
import { writeSync } from 'node:fs';
import { syntheticArticles } from '../../bench/articles/synthetic-articles.mjs';
import { makeArticle } from '../../dist/article/make-article.js';
import { openStore } from '../../dist/graph/open-store.js';
import { ingestArticle } from '../../dist/ingestion/ingest-article.js';

const A_SESSION = 3;
const { config, seed, from, until } = JSON.parse(process.argv[2]);
const articles = [...syntheticArticles(seed, until, makeArticle)].slice(from);

while (articles.length > 0) {
  const store = await openStore(config);
  say('open');
  for (const { article, extraction } of articles.splice(0, A_SESSION)) {
    await ingestArticle(store, article, () => extraction);
    say(article.id);
  }
  await store.close();
}

/** At once: what is printed later may be lost with the process. */
function say(line) {
  writeSync(1, `${line}\n`);
}

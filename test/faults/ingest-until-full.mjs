// Ingests synthetic articles into the embedded store, prints the id of each that is kept, and fails as the command line does.
// Usage: node ingest-until-full.mjs FOLDER SEED COUNT
import { writeSync } from 'node:fs';
import { syntheticArticles } from '../../bench/articles/synthetic-articles.mjs';
import { makeArticle } from '../../dist/article/make-article.js';
import { FAILED, tellFailure } from '../../dist/cli/failure.js';
import { FailureLog } from '../../dist/failure-log.js';
import { openStore } from '../../dist/graph/open-store.js';
import { ingestArticle } from '../../dist/ingestion/ingest-article.js';

const [folder, seed, count] = process.argv.slice(2);
try {
  const store = await openStore({ dataFolder: folder });
  try {
    for (const { article, extraction } of syntheticArticles(Number(seed), Number(count), makeArticle)) {
      await ingestArticle(store, article, () => extraction);
      writeSync(1, `${article.id}\n`);
    }
  } finally {
    await store.close();
  }
} catch (error) {
  tellFailure(error, new FailureLog(folder), false);
  process.exitCode = FAILED;
}

import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.js';
import { readArticles } from '../../src/article/read-articles.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { deleteArticle } from '../../src/ingestion/delete-article.js';
import { ingest } from '../../src/ingestion/ingest.js';
import { contents, ingestAll } from '../support/contents.js';
import { describeOnNeo4j } from '../support/neo4j/neo4j-server.js';
import { randomArticles } from '../support/random-articles.js';
import { WORLD } from './world.js';

jest.setTimeout(300_000);

/** The two stores side by side. */
describeOnNeo4j('The embedded store and a real Neo4j', (open) => {
  it.each([1, 2, 3])(
    'give the same export of the same articles, whatever order they come and go in (%i)',
    async (seed) => {
      const articles = [...WORLD, ...randomArticles(seed * 100, 20)];
      const embedded = await EmbeddedStore.inMemory();
      const neo4j = await open();
      await ingestAll(embedded, articles);
      await ingestAll(neo4j, [...articles].reverse());
      for (const { article } of articles.slice(3, 9)) {
        await deleteArticle(embedded, article.id);
        await deleteArticle(neo4j, article.id);
      }
      const lines = (await contents(embedded)).split('\n');
      expect(lines.length).toBeGreaterThan(500);
      expect((await contents(neo4j)).split('\n')).toEqual(lines);
      await Promise.all([embedded.close(), neo4j.close()]);
    },
  );

  it('give the same export of the samples, as our own extraction reads them', async () => {
    const articles = await samples();
    const embedded = await EmbeddedStore.inMemory();
    const neo4j = await open();
    for (const article of articles) await ingest(embedded, article);
    for (const article of [...articles].reverse()) await ingest(neo4j, article);
    const lines = (await contents(embedded)).split('\n');
    expect(lines.length).toBeGreaterThan(500);
    expect((await contents(neo4j)).split('\n')).toEqual(lines);
    await Promise.all([embedded.close(), neo4j.close()]);
  });
});

async function samples(): Promise<Article[]> {
  const articles: Article[] = [];
  for (const name of readdirSync('samples').filter((file) => /^\d.*\.md$/.test(file))) {
    for await (const entry of readArticles(createReadStream(join('samples', name)), name, {})) {
      if ('error' in entry) throw entry.error;
      articles.push(entry.article);
    }
  }
  return articles;
}

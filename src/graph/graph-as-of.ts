import type { ResolvedArticle } from '../resolution/resolved-article.js';
import { addArticles } from './add-articles.js';
import { toChange } from './decisions/changes.js';
import type { Change } from './decisions/decision.js';
import { replay } from './decisions/replay.js';
import { pages } from './pages.js';
import type { GraphReader, GraphStore, Row, Statement } from './store.js';
import { toldArticles } from './told-articles.js';

/** Articles that are read and added at once. */
const PAGE = 50;

/**
 * The graph as it was at a moment: the articles known then, as they were read then, and the decisions that stood then. It
 * is a graph in memory, apart from the one it is made of, and takes about as long as ingesting what was extracted before.
 *
 * @param moment - ISO 8601 in UTC
 * @returns to be closed by the caller
 */
export async function graphAsOf(reader: GraphReader, moment: string): Promise<GraphStore> {
  const { EmbeddedStore } = await import('./embedded/embedded-store.js');
  const store = await EmbeddedStore.inMemory();
  try {
    const changes: Change[] = [];
    for await (const rows of pages(reader, 'export/changes', PAGE)) changes.push(...rows.map(toChange));
    const standing = changes
      .filter(({ made, undone }) => made <= moment && (undone === null || undone > moment))
      .map((change) => ({ ...change, undone: null, undoneBy: null, undoneWhy: null }));
    await store.transaction((transaction) => replay(transaction, standing));
    for await (const articles of readingsAt(reader, moment)) {
      await store.transaction((transaction) => addArticles(transaction, articles, moment));
    }
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function* readingsAt(reader: GraphReader, moment: string): AsyncGenerator<ResolvedArticle[]> {
  for await (const rows of pagesAt(reader, 'history/readings-at', moment)) {
    yield rows.map(({ told }) => {
      const { claims, ...article } = JSON.parse(told as string) as ResolvedArticle;
      return { ...article, claims: claims.filter(({ learned }) => learned === null || learned <= moment) };
    });
  }
  for await (const rows of pagesAt(reader, 'history/articles-at', moment)) {
    yield await toldArticles(
      reader.read.bind(reader),
      rows.map(({ id }) => id as string),
    );
  }
}

async function* pagesAt(reader: GraphReader, statement: Statement, moment: string): AsyncGenerator<Row[]> {
  for (let after = ''; ;) {
    const rows = await reader.read(statement, { moment, after, first: PAGE });
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id as string;
  }
}

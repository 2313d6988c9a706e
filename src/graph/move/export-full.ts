import { createHash } from 'node:crypto';
import type { ResolvedArticle } from '../../resolution/resolved-article.js';
import { toChange } from '../decisions/changes.js';
import { pages } from '../pages.js';
import type { GraphStore, Row } from '../store.js';
import { toldArticles } from '../told-articles.js';
import { canonical } from './canonical.js';
import { FORMAT, SECTIONS, type Counts, type Footer, type Header, type Moved } from './format.js';

/** How many decisions or withdrawals are read at once. Chosen: as in the plain export. */
const PAGE = 10_000;

/** How many articles are read at once, and held meanwhile. Chosen: some megabytes of texts, sentences and claims. */
const ARTICLE_PAGE = 50;

/**
 * All that a graph is made of, as lines of JSON without line ends: what articles tell, as before any decision, and what
 * analysts decided, with who, when and why. importGraph makes the same graph of it, in either store. Read page by page,
 * so memory stays the same however much it is; each article is whole, though others may write meanwhile.
 *
 * The same content gives the same bytes.
 *
 * @param program - version of the program, for the header
 */
export async function* exportFull(store: GraphStore, program: string): AsyncGenerator<string, void, undefined> {
  const hash = createHash('sha256');
  const counts = { decisions: 0, articles: 0, withdrawals: 0 };
  const line = (fields: object): string => {
    const text = JSON.stringify(fields);
    hash.update(`${text}\n`);
    return text;
  };
  const [told] = await store.read('export/counts', {});
  const { decisions, articles, withdrawals } = told as unknown as Counts;
  const header: Header = { record: 'casus', format: FORMAT, program, decisions, articles, withdrawals };
  yield line(header);
  for await (const { record, ...fields } of moved(store)) {
    counts[SECTIONS[record]] += 1;
    yield line({ record, ...fields });
  }
  const footer: Footer = { record: 'end', ...counts, sha256: hash.digest('hex') };
  yield JSON.stringify(footer);
}

async function* moved(store: GraphStore): AsyncGenerator<Moved, void, undefined> {
  for await (const rows of pages(store, 'export/changes', PAGE)) {
    for (const row of rows) yield { record: 'decision', decision: decisionOf(row) };
  }
  for await (const rows of pages(store, 'export/article-ids', ARTICLE_PAGE)) {
    const articles = await wholeArticles(
      store,
      rows.map(({ id }) => id as string),
    );
    for (const article of articles) yield { record: 'article', article: articleOf(article) };
  }
  for await (const rows of pages(store, 'export/withdrawals', PAGE)) {
    for (const { properties } of rows) {
      yield { record: 'withdrawal', withdrawal: canonical(properties) } as Moved;
    }
  }
}

/** Reads articles while nobody can change them: several statements tell of each. */
function wholeArticles(store: GraphStore, ids: readonly string[]): Promise<ResolvedArticle[]> {
  return store.transaction(async (transaction) => {
    await transaction.run('article/hold', { ids });
    return toldArticles(transaction.run.bind(transaction), ids);
  });
}

/** What a decision is about keeps the order of its fields, since the graph keeps it as text. */
function decisionOf(row: Row) {
  const { payload, ...change } = toChange(row);
  return { ...(canonical(change) as object), payload } as ReturnType<typeof toChange>;
}

function articleOf({ dropped: _, ...article }: ResolvedArticle): ResolvedArticle {
  return canonical(article) as ResolvedArticle;
}

import type { ResolvedArticle } from '../resolution/resolved-article.js';
import type { Transaction } from './store.js';

/** Stand-in: reads articles as analysts decided. */
export function decidedArticles(
  _transaction: Transaction,
  articles: readonly ResolvedArticle[],
): Promise<readonly ResolvedArticle[]> {
  return Promise.resolve(articles);
}

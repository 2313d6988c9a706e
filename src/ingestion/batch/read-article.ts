import type { Article } from '../../article/article.js';
import { resolve } from '../../resolution/resolve.js';
import type { ResolvedArticle } from '../../resolution/resolved-article.js';
import { loadExtractor } from '../extractor.js';

/** Tells what an article says, as the graph takes it. */
export type Read = (article: Article) => Promise<ResolvedArticle>;

/** What an article says, as the graph takes it, by our own extraction. */
export async function readArticle(article: Article): Promise<ResolvedArticle> {
  const { extract, lexiconName } = await loadExtractor();
  return resolve(article, extract(article), lexiconName);
}

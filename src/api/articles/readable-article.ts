import type { Article } from '../../article/article.js';
import { makeArticle, type Metadata } from '../../article/make-article.js';
import { mustBeEnglish } from '../../article/must-be-english.js';

/**
 * The article that the argument `input` holds.
 *
 * @throws ArticleError
 */
export function readableArticle(text: string, metadata: Metadata): Promise<Article> {
  return mustBeEnglish(makeArticle(text, metadata, 'input'), 'input');
}

import type { Article } from './article.js';
import { ArticleNotEnglish } from './errors.js';
import { languageOf } from './language-of.js';

/**
 * Refuses an article that is mostly in another language, since the models read English alone.
 *
 * @param where - file, line or field, for the error
 * @returns the article
 * @throws ArticleNotEnglish
 */
export async function mustBeEnglish(article: Article, where: string): Promise<Article> {
  const language = await languageOf(article.text);
  if (language !== null) throw new ArticleNotEnglish(where, language);
  return article;
}

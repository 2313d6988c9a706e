import { type Article, articleId } from './article.js';
import { ArticleEmpty, ArticleMalformed, ArticleTooLong } from './errors.js';
import { MAX_FIELD_LENGTH, MAX_TEXT_LENGTH } from './limits.js';
import { publishedDate } from './published-date.js';

/** What may be told of an article beside its text; null and absent are the same. */
export interface Metadata {
  readonly title?: string | null;
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly byline?: string | null;
  readonly url?: string | null;
}

/**
 * Makes an article of a text and what is told of it. The text stays as it is, so that offsets into it hold;
 * only halves of surrogate pairs, which no encoding can store, become U+FFFD.
 *
 * @param where - file, line or field, for errors
 * @throws ArticleEmpty, ArticleTooLong, ArticleMalformed, DateInvalid
 */
export function makeArticle(text: string, metadata: Metadata, where: string): Article {
  if (text.trim() === '') throw new ArticleEmpty(where);
  if (text.length > MAX_TEXT_LENGTH) throw new ArticleTooLong(where, text.length, MAX_TEXT_LENGTH);
  const wellFormed = toWellFormed(text);
  const published = metadata.published?.trim() ?? '';
  return {
    id: articleId(wellFormed),
    text: wellFormed,
    title: field('title', metadata.title, where),
    published: published === '' ? null : publishedDate(published, `published of ${where}`),
    publisher: field('publisher', metadata.publisher, where),
    byline: field('byline', metadata.byline, where),
    url: url(metadata.url, where),
  };
}

function field(name: string, value: string | null | undefined, where: string): string | null {
  const text = toWellFormed(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text.length > MAX_FIELD_LENGTH) {
    throw new ArticleMalformed(`${name} of ${where}`, `has more than ${MAX_FIELD_LENGTH} characters`);
  }
  return text === '' ? null : text;
}

function url(value: string | null | undefined, where: string): string | null {
  const text = field('url', value, where);
  if (text === null) return null;
  // Shown as a link, so a script in it would be run by whoever clicks.
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new ArticleMalformed(`url of ${where}`, 'is no http or https address');
  }
  return text;
}

function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

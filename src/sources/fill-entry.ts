import { makeArticle, type Metadata } from '../article/make-article.js';
import { mergeMetadata } from '../article/merge-metadata.js';
import { isDate } from '../article/published-date.js';
import type { Entry } from '../article/reading.js';

/** Fills what an article doesn't tell of itself from what is told of it elsewhere; there, a date or address that is none is left out. */
export function fillEntry(entry: Entry, told: Metadata): Entry {
  if ('error' in entry) return entry;
  const { where, article } = entry;
  const { published, url, ...rest } = told;
  const sound = {
    ...rest,
    published: published !== null && published !== undefined && isDate(published) ? published : null,
    url: url !== null && url !== undefined && /^https?:/.test(url) && URL.canParse(url) ? url : null,
  };
  return { ...entry, article: makeArticle(article.text, mergeMetadata(article, sound), where) };
}

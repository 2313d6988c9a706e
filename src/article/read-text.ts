import { makeArticle, type Metadata } from './make-article.js';
import type { Reading } from './reading.js';

/** Reads plain text: the article is the text, and nothing else is known of it. */
export function readText(text: string, metadata: Metadata, where: string): Reading {
  return { id: null, article: makeArticle(text, metadata, where) };
}

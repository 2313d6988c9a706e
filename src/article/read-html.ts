import { Readability } from '@mozilla/readability';
import { blockText } from './block-text.js';
import { NoArticleInPage } from './errors.js';
import { makeArticle, type Metadata } from './make-article.js';
import { mergeMetadata } from './merge-metadata.js';
import { pageMetadata } from './page-metadata.js';
import { parsePage } from './parse-page.js';
import type { Reading } from './reading.js';

/** Shortest main text, in UTF-16 units, that is an article. Readability's own least for a paragraph that counts. */
const SHORTEST_TEXT = 140;

/** Largest share of the main text that may be links: a list of headlines has nearly all of it. Chosen: half. */
const MOST_LINKED = 0.5;

/**
 * Reads a web page: the main text by Mozilla's Readability, without menus, comments and share buttons; title, byline,
 * date, publisher and address from the page's metadata.
 *
 * @throws NoArticleInPage, and what makeArticle throws
 */
export function readHtml(source: string, metadata: Metadata, where: string): Reading {
  const document = parsePage(source, where);
  const told = pageMetadata(document);
  const main = new Readability(document).parse();
  const body = parsePage(main?.content ?? '', where).body;
  const text = blockText(body);
  const linked = Array.from(body.querySelectorAll('a'), (link) => link.textContent.length).reduce(
    (sum, n) => sum + n,
    0,
  );
  if (text.length < SHORTEST_TEXT || linked > text.length * MOST_LINKED) throw new NoArticleInPage(where);
  const found = { title: main?.title ?? null, byline: main?.byline ?? null };
  return { id: null, article: makeArticle(text, mergeMetadata(metadata, mergeMetadata(told, found)), where) };
}

/** The encoding that a page declares in its first kilobyte, as browsers look for it; undefined where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1];
}

import { marked } from 'marked';
import { parse } from 'yaml';
import { blockText } from './block-text.js';
import { ArticleMalformed } from './errors.js';
import { makeArticle, type Metadata } from './make-article.js';
import { mergeMetadata } from './merge-metadata.js';
import { parsePage } from './parse-page.js';
import type { Reading } from './reading.js';

/**
 * Reads Markdown: front matter between `---` lines gives title, published, publisher, byline and url; the text is what
 * a reader of the page would see. A first heading that is the title again is left out.
 *
 * @throws ArticleMalformed where the front matter is no YAML, and what makeArticle throws
 */
export function readMarkdown(source: string, metadata: Metadata, where: string): Reading {
  const { frontMatter, body } = splitFrontMatter(source);
  const told = frontMatter === null ? {} : metadataOf(frontMatter, where);
  const document = parsePage(htmlOf(body, where), where);
  const heading = document.querySelector('h1');
  const title = told.title ?? heading?.textContent ?? null;
  if (heading !== null && heading.textContent.trim() === title?.trim()) heading.remove();
  return {
    id: null,
    article: makeArticle(blockText(document.body), mergeMetadata(metadata, { ...told, title }), where),
  };
}

function htmlOf(body: string, where: string): string {
  try {
    return marked.parse(body, { async: false });
  } catch (cause) {
    throw new ArticleMalformed(where, 'is Markdown that is nested too deeply', { cause });
  }
}

function splitFrontMatter(source: string): { frontMatter: string | null; body: string } {
  const match = /^---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/ms.exec(source);
  if (match === null || match.index !== 0) return { frontMatter: null, body: source };
  return { frontMatter: match[1] ?? '', body: source.slice(match[0].length) };
}

function metadataOf(frontMatter: string, where: string): Metadata {
  let fields: unknown;
  try {
    // Dates stay as written: YAML's own would turn 2023-04-23 into midnight.
    fields = parse(frontMatter, { schema: 'core' }) ?? {};
  } catch (cause) {
    throw new ArticleMalformed(`front matter of ${where}`, 'is no YAML', { cause });
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw new ArticleMalformed(`front matter of ${where}`, 'is no list of "name: value"');
  }
  const { title, published, date, publisher, byline, author, url } = fields as Record<string, unknown>;
  return {
    title: scalar(title),
    published: scalar(published ?? date),
    publisher: scalar(publisher),
    byline: scalar(byline ?? author),
    url: scalar(url),
  };
}

function scalar(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

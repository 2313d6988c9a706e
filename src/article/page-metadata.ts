import type { Metadata } from './make-article.js';
import type { Page } from './page.js';
import { isDate } from './published-date.js';

type Node = Readonly<Record<string, unknown>>;

/** schema.org's types of articles, by the end of their name: NewsArticle, ReportageNewsArticle, BlogPosting. */
const ARTICLE_TYPE = /(Article|Posting|Report)$/;

/**
 * What a page tells of its article: first in JSON-LD (schema.org), then in meta elements (Open Graph, Dublin Core),
 * then in its first time element. A date or address that can't be read is left out here, since the reader of a page
 * can't mend it.
 */
export function pageMetadata(page: Page): Metadata {
  const article = linkedData(page).find((node) =>
    [node['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type))),
  );
  const meta = (...names: string[]) => firstOf(names.map((name) => metaContent(page, name)));
  return {
    title: firstOf([text(article?.headline), meta('og:title')]),
    byline: firstOf([namesOf(article?.author), meta('author', 'parsely-author', 'dc.creator', 'article:author')]),
    publisher: firstOf([namesOf(article?.publisher), meta('og:site_name', 'dc.publisher', 'publisher')]),
    published: firstOf(
      [
        text(article?.datePublished),
        meta(
          'article:published_time',
          'parsely-pub-date',
          'datePublished',
          'dc.date',
          'dcterms.date',
          'date',
          'pubdate',
        ),
        page.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
      ].filter((date) => date !== null && isDate(date)),
    ),
    url: firstOf(
      [
        page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
        meta('og:url'),
        text(article?.url),
      ].filter((url) => url !== null && /^https?:\/\//.test(url) && URL.canParse(url)),
    ),
  };
}

/** Every node of the page's JSON-LD, those in a @graph too; a script that can't be parsed is as if it weren't there. */
function linkedData(page: Page): Node[] {
  return Array.from(page.querySelectorAll('script[type="application/ld+json"]')).flatMap((script) => {
    try {
      const nodes = [JSON.parse(script.textContent) as unknown].flat().filter(isNode);
      return nodes.flatMap((node) => [node, ...[node['@graph']].flat().filter(isNode)]);
    } catch {
      return [];
    }
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** The names of one or more persons or organisations, given as text or as nodes. */
function namesOf(value: unknown): string | null {
  const names = [value].flat().map((one) => text(isNode(one) ? one.name : one));
  return firstOf([names.filter((name) => name !== null && !/^https?:/.test(name)).join(', ')]);
}

function metaContent(page: Page, name: string): string | null {
  const selector = ['name', 'property', 'itemprop'].map((attribute) => `meta[${attribute}="${name}" i]`).join(',');
  return page.querySelector(selector)?.getAttribute('content') ?? null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function firstOf(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null && value.trim() !== '') ?? null;
}

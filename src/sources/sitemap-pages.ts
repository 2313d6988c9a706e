import { XMLParser } from 'fast-xml-parser';
import { FeedMalformed } from './errors.js';
import type { ListedPage } from './listed-page.js';
import { mustDeclareNoEntities } from './no-entities.js';

/** What a sitemap lists: pages, or other sitemaps. */
export interface Sitemap {
  readonly pages: readonly ListedPage[];
  readonly sitemaps: readonly string[];
}

const PARSER = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: false,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

/**
 * What a sitemap lists, with what sitemaps of news tell of their pages. What has no address is passed over.
 *
 * @see https://www.sitemaps.org/protocol.html
 * @throws FeedMalformed
 */
export function sitemapPages(source: string, where: string): Sitemap {
  mustDeclareNoEntities(source, where);
  const { urlset, sitemapindex } = parsed(source, where);
  if (urlset === undefined && sitemapindex === undefined) throw new FeedMalformed(where, 'is no sitemap');
  const pages = listOf(urlset, 'url').flatMap((url) => {
    const loc = textOf(url, 'loc');
    const news = childOf(url, 'news');
    const told = {
      title: textOf(news, 'title'),
      published: textOf(news, 'publication_date'),
      publisher: textOf(childOf(news, 'publication'), 'name'),
    };
    return loc === null ? [] : [{ url: loc, told, content: null }];
  });
  return { pages, sitemaps: listOf(sitemapindex, 'sitemap').flatMap((sitemap) => textOf(sitemap, 'loc') ?? []) };
}

type Node = Readonly<Record<string, unknown>>;

function parsed(source: string, where: string): Node {
  try {
    return nodeOf(PARSER.parse(source));
  } catch (cause) {
    throw new FeedMalformed(where, `is no sitemap (${(cause as Error).message.slice(0, 120)})`, { cause });
  }
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}

function childOf(node: Node, name: string): Node {
  return nodeOf(node[name]);
}

function listOf(parent: unknown, name: string): Node[] {
  return [nodeOf(parent)[name] ?? []].flat().map(nodeOf);
}

function textOf(node: Node, name: string): string | null {
  const value = node[name];
  return typeof value === 'string' && value.trim() !== '' ? withoutEntities(value.trim()) : null;
}

/** The five that XML has without declaring any. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity]!);
}

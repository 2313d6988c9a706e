import { parseFeed } from 'feedsmith';
import { blockText } from '../article/block-text.js';
import { parsePage } from '../article/parse-page.js';
import { FeedMalformed } from './errors.js';
import type { ListedPage } from './listed-page.js';
import { mustDeclareNoEntities } from './no-entities.js';

/** Shortest content, in UTF-16 units, that is an article's whole text. Chosen: summaries are shorter. */
const SHORTEST_CONTENT = 500;

/**
 * The pages of a feed: RSS, Atom, RDF or JSON Feed. An item without an address is passed over.
 *
 * @param where - the address of the feed, or its name where it is a file
 * @throws FeedMalformed
 */
export function feedPages(source: string, where: string): ListedPage[] {
  mustDeclareNoEntities(source, where);
  try {
    return itemsOf(source).flatMap(({ url, title, published, byline, content }) =>
      url === undefined || url.trim() === ''
        ? []
        : [
            {
              url: absolute(url.trim(), where),
              told: { title: title === undefined ? null : plain(title, where), published: published ?? null, byline },
              content: (content ?? '').length > SHORTEST_CONTENT ? content! : null,
            },
          ],
    );
  } catch (cause) {
    throw new FeedMalformed(where, `is no feed (${(cause as Error).message.slice(0, 120)})`, { cause });
  }
}

interface Item {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly byline: string | null;
  readonly content: string | undefined;
}

function itemsOf(source: string): Item[] {
  const parsed = parseFeed(source);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(({ link, guid, title, pubDate, dc, authors, content }) => ({
        url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        title,
        published: pubDate ?? dc?.dates?.[0],
        byline: dc?.creators?.join(', ') ?? namesOf(authors),
        content: content?.encoded,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ link, title, dc, content }) => ({
        url: link,
        title,
        published: dc?.dates?.[0],
        byline: dc?.creators?.join(', ') ?? null,
        content: content?.encoded,
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ links, title, published, updated, authors, content }) => ({
        url: (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href,
        title: title?.value,
        published: published ?? updated,
        byline: namesOf(authors),
        content: content?.value,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map(({ url, title, date_published, authors, content_html, content_text }) => ({
        url,
        title,
        published: date_published,
        byline: namesOf(authors),
        content: content_html ?? content_text,
      }));
  }
}

/** Some feeds leave out what an address shares with their own. In a file, whose address nobody knows, it stays as it is. */
function absolute(url: string, where: string): string {
  return !URL.canParse(url) && URL.canParse(url, where) ? new URL(url, where).href : url;
}

/** Names of persons; of RSS also "a@example.org (A. Writer)". */
function namesOf(authors: readonly { readonly name?: string | undefined }[] | undefined): string | null {
  const names = (authors ?? []).flatMap(({ name }) => (name === undefined ? [] : [/\((.+)\)/.exec(name)?.[1] ?? name]));
  return names.length === 0 ? null : names.join(', ');
}

/** Titles may hold the marks and entities of HTML. */
function plain(title: string, where: string): string {
  return /[<&]/.test(title) ? blockText(parsePage(title, where).body) : title;
}

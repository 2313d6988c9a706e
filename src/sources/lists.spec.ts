import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Entry } from '../article/reading.js';
import { inputsOf } from './inputs.js';
import { streamOf, told } from './packed.fixture.js';
import { PageFetcher } from '../fetching/page-fetcher.js';
import { readSource } from './read-source.js';

const PARAGRAPH = '<p>The minister met the rebels on Monday, an official said. Nothing more came of it, he added.</p>';
const PAGE = `<!DOCTYPE html><html><head></head><body><article>${PARAGRAPH.repeat(3)}</article></body></html>`;
const TEXT = expect.stringMatching(/^The minister/) as string;

describe('Lists of articles', () => {
  let server: Server;
  let site: string;
  let pages: Record<string, { readonly type: string; readonly body: string | Buffer; readonly to?: string }>;
  beforeEach(async () => {
    pages = { '/story': { type: 'text/html', body: PAGE } };
    server = createServer((request, response) => {
      const page = pages[request.url!];
      if (page?.to !== undefined) response.writeHead(302, { location: page.to }).end();
      else if (page === undefined) response.writeHead(404).end();
      else response.setHeader('content-type', page.type).end(page.body);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Reads a file by its name, where addresses of this machine may be asked, or not. */
  function read(source: string | Buffer, name: string, allowsPrivate = true): AsyncGenerator<Entry, void> {
    const file = { where: name, name, chunks: streamOf(Buffer.from(source)), expansion: null };
    return readSource(file, { hints: {}, fetcher: () => Promise.resolve(new PageFetcher(allowsPrivate)) });
  }

  async function all(entries: AsyncIterable<Entry>): Promise<Entry[]> {
    const found: Entry[] = [];
    for await (const entry of entries) found.push(entry);
    return found;
  }

  it.each([
    [
      'RSS',
      (url: string) =>
        `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>F</title><item>
        <title>Talks &amp;amp; more</title><link>${url}</link><pubDate>Sun, 23 Apr 2023 10:00:00 GMT</pubDate>
        <dc:creator>A. Writer</dc:creator></item></channel></rss>`,
    ],
    [
      'Atom',
      (url: string) =>
        `<!-- made by hand --><feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title type="html">Talks &amp;amp; more</title>
        <link href="${url}"/><author><name>A. Writer</name></author><published>2023-04-23T10:00:00Z</published></entry></feed>`,
    ],
    [
      'RDF',
      (url: string) =>
        `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>F</title></channel><item><title>Talks &amp;amp; more</title><link>${url}</link><dc:creator>A. Writer</dc:creator>
        <dc:date>2023-04-23T10:00:00Z</dc:date></item></rdf:RDF>`,
    ],
    [
      'a JSON feed',
      (url: string) =>
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'F',
          items: [
            {
              id: '1',
              url,
              title: 'Talks & more',
              date_published: '2023-04-23T10:00:00Z',
              authors: [{ name: 'A. Writer' }],
            },
          ],
        }),
    ],
  ])('fetches what %s leads to, and takes from it what the page lacks', async (_, feed) => {
    expect(await all(read(feed(`${site}/story`), 'feed.xml'))).toEqual([
      {
        where: `${site}/story`,
        id: null,
        article: expect.objectContaining({
          text: TEXT,
          title: 'Talks & more',
          byline: 'A. Writer',
          published: '2023-04-23T10:00:00Z',
          url: `${site}/story`,
        }) as object,
      },
    ]);
  });

  it('takes the text of a feed where the page can’t be had, and the error where there is none', async () => {
    const item = (name: string, content: string) =>
      `<item><title>${name}</title><link>${site}/${name}</link><content:encoded><![CDATA[${content}]]></content:encoded></item>`;
    const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>F</title>
      ${item('gone', `<script>evil()</script>${PARAGRAPH.repeat(6)}`)}${item('lost', 'Read more')}</channel></rss>`;
    expect(await all(read(feed, 'feed.rss'))).toMatchObject([
      {
        article: {
          title: 'gone',
          url: `${site}/gone`,
          text: expect.stringMatching(/^The minister(?!.*evil)/s) as string,
        },
      },
      { where: `${site}/lost`, error: { code: 'PAGE_REFUSED' } },
    ]);
  });

  it('follows sitemaps, and sitemaps of sitemaps, also compressed', async () => {
    const news = `<news:news><news:publication><news:name>The Daily</news:name></news:publication><news:title>A &amp; B</news:title>
      <news:publication_date>2023-04-23</news:publication_date></news:news>`;
    const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>${site}/story</loc>${news}</url></urlset>`;
    const index = (name: string) =>
      `<?xml version="1.0"?><sitemapindex><sitemap><loc>${site}/${name}</loc></sitemap></sitemapindex>`;
    pages['/sitemap.xml.gz'] = { type: 'application/x-gzip', body: gzipSync(sitemap) };
    pages['/round.xml'] = { type: 'text/xml', body: index('round.xml') };
    expect(await all(read(index('sitemap.xml.gz'), 'sitemap.xml'))).toMatchObject([
      { article: { title: 'A & B', publisher: 'The Daily', published: '2023-04-23', text: TEXT } },
    ]);
    expect(await told(read(index('round.xml'), 'sitemap.xml'))).toEqual([[`${site}/round.xml`, 'LIST_TOO_DEEP']]);
  });

  it.each(['list.urls', 'list.txt', '-'])('reads a list of addresses: %s', async (name) => {
    expect(await told(read(`# Stories\n${site}/story\n\n`, name))).toEqual([[`${site}/story`, TEXT]]);
  });

  it('leaves a text alone that begins with an address', async () => {
    expect(await told(read('https://a.example/story\nIran met Pakistan.', 'a.txt'))).toHaveLength(1);
  });

  it('finds the pages that a feed names without what they share with its own address', async () => {
    pages['/feed'] = {
      type: 'application/rss+xml',
      body: '<rss version="2.0"><channel><title>F</title><item><title>Talks</title><link>/story</link></item></channel></rss>',
    };
    const inputs = inputsOf([`${site}/feed`], {}, { allowsPrivate: true });
    for await (const input of inputs) {
      const entries = await all(input.entries(() => undefined));
      expect(entries).toMatchObject([{ article: { title: 'Talks', url: `${site}/story`, text: TEXT } }]);
    }
  });

  it('reads what is at an address: a page, a feed, a list', async () => {
    pages['/feed'] = {
      type: 'text/html',
      body: `<rss version="2.0"><channel><title>F</title><item><link>${site}/story</link></item></channel></rss>`,
    };
    for (const name of ['/story', '/feed']) {
      for await (const input of inputsOf([`${site}${name}`], {}, { allowsPrivate: true })) {
        expect({ name: input.name, version: input.version, size: input.size }).toEqual({
          name: `${site}${name}`,
          version: null,
          size: null,
        });
        expect(await all(input.entries(() => undefined))).toMatchObject([
          { article: { text: TEXT, url: `${site}/story` } },
        ]);
      }
    }
  });

  it('asks nobody in this network, whoever leads there', async () => {
    const addresses = [
      'http://127.0.0.1/',
      'http://169.254.169.254/latest/meta-data/',
      'file:///etc/passwd',
      'javascript:alert(1)',
    ];
    const feed = `<rss version="2.0"><channel><title>F</title>${addresses.map((url) => `<item><link>${url}</link></item>`).join('')}</channel></rss>`;
    const sitemap = `<sitemapindex>${addresses.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
    for (const [name, source] of [
      ['a.rss', feed],
      ['a.xml', sitemap],
      ['a.urls', addresses.join('\n')],
    ] as const) {
      const entries = await told(read(source, name, false));
      expect(entries.map(([, code]) => code)).toEqual(addresses.map(() => 'ADDRESS_REFUSED'));
    }
    const [own] = await all(read(`${site}/story`, 'a.urls', false));
    expect(own).toMatchObject({ error: { code: 'ADDRESS_REFUSED' } });
  });

  it.each([
    ['an address of this machine that is no server’s', 'file:///etc/passwd', 'ADDRESS_REFUSED'],
    ['a page that isn’t there', '/gone', 'PAGE_REFUSED'],
  ])('follows a redirect to %s no further', async (_, to, code) => {
    pages['/moved'] = { type: '', body: '', to };
    expect(await told(read(`${site}/moved`, 'a.urls'))).toEqual([[`${site}/moved`, code]]);
  });

  const laughs = (root: string, inner: string) =>
    `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY a "ha">${'bcdefghij'
      .split('')
      .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]!};`.repeat(10)}">`)
      .join('')}]><${root}>${inner}</${root}>`;

  it.each([
    [
      'laughs in a feed',
      laughs('rss', '<channel><item><title>&j;</title><link>https://a.example</link></item></channel>'),
    ],
    ['laughs in a sitemap', laughs('urlset', '<url><loc>&j;</loc></url>')],
    [
      'a file of this machine in a feed',
      '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a;</title></item></channel></rss>',
    ],
    ['a feed that is none', '<rss><nope'],
    ['a feed nested without end', `<rss><channel>${'<a>'.repeat(100_000)}`],
    ['more than a feed may have', `<rss>${' '.repeat(16_000_001)}`],
  ])('refuses %s', async (_, source) => {
    expect(await told(read(source, 'a.xml'))).toEqual([['a.xml', 'FEED_MALFORMED']]);
  });
});

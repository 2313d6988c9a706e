import type { InputHints } from './input-hints.js';
import { readArticles } from './read-articles.js';

/** Reads one input, cut into pieces of three bytes, and tells of each entry its article's text or its error's code. */
async function read(source: string | Buffer, name: string, hints: InputHints = {}) {
  const entries = [];
  for await (const entry of readArticles(pieces(Buffer.from(source)), name, hints)) entries.push(entry);
  return entries.map((entry) =>
    'error' in entry ? { id: entry.id, code: entry.error.code, where: entry.where } : entry,
  );
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 3) yield await Promise.resolve(bytes.subarray(at, at + 3));
}

const page = (body: string, head = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const paragraphs =
  '<p>The minister met the rebels on Monday, an official said. Nothing more came of it, he added.</p>'.repeat(3);

describe('readArticles', () => {
  it.each([
    ['a.txt', '# Not a heading\n\n*x*', '# Not a heading\n\n*x*'],
    [
      'a.md',
      '# Heading\n\nThe *minister* said [so](https://a.example).\n\n- one\n- two\n',
      'The minister said so.\n\none\n\ntwo',
    ],
    ['a.json', '{"text": "Kept  as\\n given"}', 'Kept  as\n given'],
    ['-', 'Just words.', 'Just words.'],
    ['-', '---\ntitle: T\n---\nBody.', 'Body.'],
    ['-', '{"text": "One line"}\n{"text": ', undefined],
    ['-', '{curly} text', '{curly} text'],
  ])('reads %s by its name or its look', async (name, source, expected) => {
    const [entry] = await read(source, name);
    expect(entry).toMatchObject(
      expected === undefined ? { article: { text: 'One line' } } : { article: { text: expected } },
    );
  });

  it('takes front matter, and what the caller says over it', async () => {
    const source =
      '---\ntitle: "Their: title"\ndate: 2023-04-23\nauthor: A. Writer\nurl: https://a.example/x\n---\n# Their: title\n\nBody.';
    expect(await read(source, 'a.md', { metadata: { publisher: 'Ours', title: 'Our title' } })).toMatchObject([
      {
        article: {
          title: 'Our title',
          published: '2023-04-23',
          publisher: 'Ours',
          byline: 'A. Writer',
          url: 'https://a.example/x',
          text: 'Body.',
        },
      },
    ]);
  });

  it('takes the main text of a page, and what its metadata tells', async () => {
    const head = `<title>T</title><link rel="canonical" href="https://a.example/t">
      <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "Talks &amp; more",
      "datePublished": "2023-04-23T10:00:00+02:00", "author": [{"name": "A"}, {"name": "B"}], "publisher": {"name": "The Daily"}}]}</script>`;
    const body = `<nav><a href="/">Home</a> <a href="/w">World</a></nav><article>${paragraphs}</article><footer>All rights reserved</footer>`;
    const [entry] = await read(page(body, head), 'a.html');
    expect(entry).toMatchObject({
      article: {
        byline: 'A, B',
        published: '2023-04-23T08:00:00Z',
        publisher: 'The Daily',
        url: 'https://a.example/t',
      },
    });
    expect(entry).toMatchObject({
      article: { text: expect.stringMatching(/^The minister.*added\.\n\nThe minister[^<]*$/s) as string },
    });
    expect(entry).not.toMatchObject({ article: { text: expect.stringMatching(/Home|rights/) as string } });
  });

  it('falls back to meta elements, and passes over a date that is none', async () => {
    const head = `<meta property="og:title" content="T"><meta property="og:site_name" content="Site"><meta name="date" content="soon">
      <script type="application/ld+json">{broken</script>`;
    expect(await read(page(`<article>${paragraphs}</article>`, head), 'a.html')).toMatchObject([
      { article: { title: 'T', publisher: 'Site', published: null, url: null } },
    ]);
  });

  it('reads a page in the encoding that it declares', async () => {
    const source = Buffer.from(
      page(`<article>${paragraphs.replace('minister', 'Pr\xE9sident')}</article>`, '<meta charset="iso-8859-1">'),
      'latin1',
    );
    const [entry] = await read(source, 'a.html');
    expect(entry).toMatchObject({ article: { text: expect.stringContaining('Président') as string } });
  });

  it('reads JSONL in order, and goes on after a bad line', async () => {
    const source = [
      '{"id": "a", "text": "One\u2028line"}',
      '',
      '{broken',
      '{"id": 7, "text": "x", "published": "never"}',
      '{"id": "c"}',
      '[]',
      '{"text": "Last"}',
    ];
    expect(await read(source.join('\n'), 'a.jsonl')).toMatchObject([
      { id: 'a', article: { text: 'One\u2028line' } },
      { id: null, code: 'ARTICLE_MALFORMED', where: 'a.jsonl:3' },
      { id: '7', code: 'DATE_INVALID', where: 'a.jsonl:4' },
      { id: 'c', code: 'ARTICLE_MALFORMED' },
      { id: null, code: 'ARTICLE_MALFORMED' },
      { id: null, article: { text: 'Last' } },
    ]);
  });

  it.each([
    ['an empty file', '', 'a.txt', 'ARTICLE_EMPTY'],
    ['an empty page', '', 'a.html', 'NO_ARTICLE_IN_PAGE'],
    ['a form', page('<form>Log in <input></form><a href="/">Home</a>'), 'a.html', 'NO_ARTICLE_IN_PAGE'],
    [
      'a list of headlines',
      page(`<ul>${'<li><a href="/x">Something happened somewhere in the world</a></li>'.repeat(20)}</ul>`),
      'a.html',
      'NO_ARTICLE_IN_PAGE',
    ],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'a.txt', 'ARTICLE_BINARY'],
    ['a picture that calls itself a page', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'a.html', 'ARTICLE_BINARY'],
    ['a page nested without end', page('<div>'.repeat(1_000)), 'a.html', 'ARTICLE_MALFORMED'],
    ['Markdown nested without end', `${'> '.repeat(50_000)}x`, 'a.md', 'ARTICLE_MALFORMED'],
    ['front matter that is no YAML', '---\na: [\n---\nx', 'a.md', 'ARTICLE_MALFORMED'],
    ['front matter that is a list', '---\n- a\n---\nx', 'a.md', 'ARTICLE_MALFORMED'],
    ['a date that is none', '---\npublished: soon\n---\nx', 'a.md', 'DATE_INVALID'],
    ['broken JSON', '{"text": ', 'a.json', 'ARTICLE_MALFORMED'],
    ['JSON without a text', '{"title": "x"}', 'a.json', 'ARTICLE_MALFORMED'],
    ['JSON with a number for a title', '{"text": "x", "title": 7}', 'a.json', 'ARTICLE_MALFORMED'],
    [
      'a French text',
      'Le ministère accuse les rebelles d’avoir rompu la trêve et envoie des troupes à la frontière.',
      'a.txt',
      'ARTICLE_NOT_ENGLISH',
    ],
    ['more than any article', 'x'.repeat(1_000_001), 'a.txt', 'ARTICLE_TOO_LONG'],
  ])('refuses %s, by name', async (_, source, name, code) => {
    expect(await read(source, name)).toEqual([{ id: null, code, where: name }]);
  });
});

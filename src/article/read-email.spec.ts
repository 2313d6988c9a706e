import { readArticles } from './read-articles.js';

async function read(lines: readonly string[]): Promise<unknown> {
  const bytes = Buffer.from(lines.join('\r\n'), 'latin1');
  for await (const entry of readArticles(once(bytes), 'a.eml', {})) return entry;
  return null;
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

const HEAD = ['From: "A. Writer" <a@example.org>', 'Subject: =?utf-8?q?Talks_in_K=C3=B6ln?='];
const PARAGRAPH = '<p>The minister met the rebels on Monday, an official said. Nothing more came of it, he added.</p>';

describe('readEmail', () => {
  it('takes subject, date and sender, and the text of the part that is one', async () => {
    const email = [
      ...HEAD,
      'Date: Sun, 23 Apr 2023 12:00:00 +0200',
      'Content-Type: multipart/alternative; boundary=x',
      '',
      '--x',
      'Content-Type: text/html',
      '',
      '<p>The page.</p>',
      '--x',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'The pr=E9sident spoke.',
      '--x--',
    ];
    expect(await read(email)).toMatchObject({
      article: {
        title: 'Talks in Köln',
        published: '2023-04-23T10:00:00Z',
        byline: 'A. Writer',
        text: expect.stringMatching(/^The président spoke\.\s*$/) as string,
      },
    });
  });

  it('takes the main text of a page, and passes over a date that is none', async () => {
    const page = ['Date: soon', 'Content-Type: text/html', '', `<script>evil()</script>${PARAGRAPH.repeat(3)}`];
    expect(await read([...HEAD, ...page])).toMatchObject({
      article: { published: null, text: expect.stringMatching(/^The minister(?!.*evil)/s) as string },
    });
  });

  it.each([
    ['what is no email', ['Just a text.'], 'ARTICLE_MALFORMED'],
    ['an email without a text', [...HEAD, '', ''], 'ARTICLE_EMPTY'],
  ])('refuses %s', async (_, lines, code) => {
    expect(await read(lines)).toMatchObject({ error: { code }, original: { hints: { format: 'email' } } });
  });
});

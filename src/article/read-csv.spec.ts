import { readArticles } from './read-articles.js';
import type { InputHints } from './input-hints.js';
import type { Entry, FailedEntry, Original } from './reading.js';

async function read(source: string | Buffer, name = 'a.csv', hints: InputHints = {}): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of readArticles(pieces(Buffer.from(source)), name, hints)) entries.push(entry);
  return entries;
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 3) yield await Promise.resolve(bytes.subarray(at, at + 3));
}

const originalOf = ([first]: readonly Entry[]): Original => (first as FailedEntry).original!;

const text = (...texts: string[]) => texts.map((one) => ({ article: { text: one } }));

describe('readCsv', () => {
  it('takes what the columns are called, in any order and by their usual names', async () => {
    const source =
      'Headline,Publication Date,Author,Source,Link,Section,Content,ID\n' +
      'Talks,2023-04-23,A. Writer,The Daily,https://a.example/x,World,"They met, he said.\n""Again.""",7\n';
    expect(await read(source)).toEqual([
      {
        where: 'a.csv:2',
        id: '7',
        article: expect.objectContaining({
          title: 'Talks',
          published: '2023-04-23',
          byline: 'A. Writer',
          publisher: 'The Daily',
          url: 'https://a.example/x',
          text: 'They met, he said.\n"Again."',
        }) as object,
      },
    ]);
  });

  it.each([
    ['semicolons', 'title;text\r\nA, b;One.\r\nB;Two.\r\n', 'a.csv'],
    ['tabs', 'title\ttext\nA\tOne.\nB\tTwo.', 'a.csv'],
    ['tabs, and commas in the names', 'title, short\ttext\nA\tOne.\n\nB\tTwo.', 'a.tsv'],
    ['a byte order mark', '\uFEFFtext,title\nOne.,A\nTwo.,B', 'a.csv'],
    ['UTF-16', Buffer.from('\uFEFFtitle\ttext\nA\tOne.\nB\tTwo.', 'utf16le'), 'a.csv'],
    ['old line ends', 'title,text\rA,One.\rB,Two.\r', 'a.csv'],
  ])('reads rows with %s', async (_, source, name) => {
    expect(await read(source, name)).toMatchObject(text('One.', 'Two.'));
  });

  it.each([undefined, 'latin1'])('finds the encoding of a row, or takes what is said: %s', async (encoding) => {
    const row = 'title;text\n\x93Talks\x94;\x93The minister spoke,\x94 said an official. It\x92s fine.\n';
    const entries = await read(Buffer.from(row, 'latin1'), 'a.csv', { encoding });
    expect(entries).toMatchObject([{ article: { title: '“Talks”', text: expect.stringContaining('It’s') as string } }]);
  });

  it('tells of a wrong row, keeps it so that it can be read again, and goes on', async () => {
    const source = 'id,text,date\na,One.,soon\nb,,\nc,Too,many,fields\n,Last.,\n';
    const entries = await read(source, 'a.csv', { metadata: { publisher: 'Ours' } });
    expect(entries).toMatchObject([
      { where: 'a.csv:2', id: 'a', error: { code: 'DATE_INVALID' } },
      { where: 'a.csv:3', id: 'b', error: { code: 'ARTICLE_EMPTY' } },
      { where: 'a.csv:4', id: 'c', error: { code: 'ARTICLE_MALFORMED' } },
      { where: 'a.csv:5', id: null, article: { text: 'Last.', publisher: 'Ours' } },
    ]);
    const original = originalOf(entries);
    expect(Buffer.from(original.bytes).toString()).toBe('id,text,date\na,One.,soon\n');
    expect(await read(Buffer.from(original.bytes), '-', original.hints)).toMatchObject([
      { id: 'a', error: { code: 'DATE_INVALID' } },
    ]);
  });

  it('keeps a row of another encoding so that it can be read again', async () => {
    const source = Buffer.from('\uFEFFtext,date\nGrüße.,soon\n', 'utf16le');
    const original = originalOf(await read(source));
    const again = Buffer.from(Buffer.from(original.bytes).toString().replace('soon', '2023-04-23'));
    expect(await read(again, '-', original.hints)).toMatchObject(text('Grüße.'));
  });

  it.each([
    ['a file without a text', 'title,date\nA,2023-04-23\n', 'no column \\"text\\"'],
    ['a quote without an end', 'text,title\n"One,A\n', 'quote that is not closed'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'is binary'],
  ])('refuses %s', async (_, source, said) => {
    const [entry] = await read(source);
    expect(JSON.stringify((entry as { error: Error }).error.message)).toContain(said);
  });
});

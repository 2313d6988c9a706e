import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import type { SourceHints } from './source-hints.js';
import type { Entry } from '../article/reading.js';
import { answer, streamOf, tarOf, told, warcRecord, zipOf } from './packed.fixture.js';
import { readSource } from './read-source.js';

const ONE = 'Iran met Pakistan.';
const MB = 1_000_000;

/** csv-parse looks at each byte by itself, of up to 16 MB. In milliseconds. */
const LONG = 60_000;

function read(chunks: AsyncIterable<Uint8Array>, name: string, hints: SourceHints = {}): AsyncGenerator<Entry, void> {
  const fetcher = () => Promise.reject(new Error('No page is fetched here.'));
  return readSource({ where: name, name, chunks, expansion: null }, { hints, fetcher });
}

/** The same piece for so many bytes, or without end; tells how much was taken, and whether it was let go. */
function generated(
  piece: string,
  length = Infinity,
  first = '',
): { readonly chunks: AsyncGenerator<Uint8Array>; readonly state: { taken: number; isLetGo: boolean } } {
  const state = { taken: 0, isLetGo: false };
  const bytes = Buffer.from(piece);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    try {
      if (first !== '') yield await Promise.resolve(Buffer.from(first));
      for (; state.taken < length; state.taken += bytes.length) yield await Promise.resolve(bytes);
    } finally {
      state.isLetGo = true;
    }
  }
  return { chunks: pieces(), state };
}

describe('Hostile input', () => {
  /** 100 MB, compressed to a thousandth. */
  let bomb: Buffer;
  beforeAll(async () => {
    bomb = await buffer(Readable.from(generated('\0'.repeat(MB), 100 * MB).chunks).pipe(createGzip()));
  });

  it.each(['a.jsonl.gz', 'a.gz', 'a.txt.gz'])(
    'is refused where it is a bomb of gzip: %s',
    async (name) => {
      const entries = await told(read(streamOf(bomb), name));
      expect(entries.map(([, code]) => code)).toEqual([
        expect.stringMatching(/^(ARCHIVE_BOMB|ARTICLE_TOO_LONG)$/) as string,
      ]);
    },
    LONG,
  );

  it('is unpacked no further than a bomb shows itself', async () => {
    const { chunks, state } = generated('x'.repeat(MB), 2_000 * MB);
    const gzip = Readable.from(chunks).pipe(createGzip());
    expect(await told(read(gzip, 'a.jsonl.gz'))).toEqual([['a.jsonl.gz', 'ARCHIVE_BOMB']]);
    expect(state.taken).toBeLessThan(100 * MB);
    gzip.destroy();
  });

  it('is refused where it is a ZIP of bombs, or a ZIP of ZIPs of bombs; what is beside them is read', async () => {
    const zeros = Buffer.alloc(40 * MB, 'x');
    const inner = await zipOf({ 'bomb.jsonl': zeros, 'fine.txt': ONE });
    const outer = await zipOf({ 'a.txt': ONE, '1.zip': inner, '2.zip': inner, 'z.txt': ONE });
    const entries = await told(read(streamOf(outer), 'a.zip'));
    expect(entries.slice(0, 2)).toEqual([
      ['a.zip/a.txt', ONE],
      ['a.zip/1.zip/bomb.jsonl', 'ARCHIVE_BOMB'],
    ]);
    expect(entries.filter(([, code]) => code !== ONE).length).toBeLessThan(5);
  });

  it('is refused where an archive is in itself again and again', async () => {
    let zip = await zipOf({ 'a.txt': ONE });
    for (let depth = 0; depth < 50; depth += 1) zip = depth % 2 === 0 ? gzipSync(zip) : await zipOf({ 'a.zip': zip });
    const [[where, code], ...others] = (await told(read(streamOf(zip), 'a.zip'))) as [[string, string]];
    expect({ code, others }).toEqual({ code: 'ARCHIVE_TOO_DEEP', others: [] });
    expect(where).toMatch(/^a\.zip(\/a\.zip){3}$/);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'a/../../b.txt', 'C:/Windows/a.txt', '..\\a.txt', 'a\0.txt'])(
    'is refused where a name leads out of an archive: %j',
    async (name) => {
      const zip = await zipOf({ 'a.txt': ONE, [name]: 'x', 'b.txt': ONE });
      expect((await told(read(streamOf(zip), 'a.zip'))).map(([, code]) => code)).toEqual([ONE, 'MEMBER_REFUSED', ONE]);
      // In a tar, a NUL ends a name.
      if (name.includes('\0')) return;
      const tar = await tarOf([
        ['a.txt', ONE],
        [name, 'x'],
        ['b.txt', ONE],
      ]);
      const [, refused, after] = await told(read(streamOf(tar), 'a.tar'));
      expect(refused![1]).toBe('MEMBER_REFUSED');
      expect(after).toEqual(['a.tar/b.txt', ONE]);
    },
  );

  it.each([
    ['a gzip that is cut off', () => gzipSync(`${JSON.stringify({ text: ONE })}\n`.repeat(50_000)).subarray(0, 300)],
    ['a gzip with wrong bytes', () => Buffer.concat([gzipSync('x').subarray(0, 10), Buffer.alloc(100, 255)])],
    ['a gzip that has nothing but its mark', () => Buffer.from([0x1f, 0x8b, 8])],
    ['a ZIP that is cut off', async () => (await zipOf({ 'a.txt': ONE })).subarray(0, 60)],
    ['a tar that is cut off', async () => (await tarOf([['.a', 'x'.repeat(5_000)]])).subarray(0, 3_000)],
    [
      'a tar with a wrong head',
      async () => {
        const tar = await tarOf([
          ['.a', ''],
          ['b', ''],
        ]);
        return tar.fill(1, 512, 600);
      },
    ],
    ['a WARC that is cut off', () => warcRecord({ 'WARC-Type': 'warcinfo' }, 'x'.repeat(500)).subarray(0, 200)],
    [
      'a WARC with other bytes in it',
      () => Buffer.concat([warcRecord({ 'WARC-Type': 'warcinfo' }, 'x'), Buffer.from('not a record\r\n\r\n')]),
    ],
    ['a WARC of a head without end', () => Buffer.from(`WARC/1.0\r\n${'a: b\r\n'.repeat(500_000)}`)],
    ['a WARC of a line without end', () => Buffer.from(`WARC/1.0\r\n${'a'.repeat(3_000_000)}`)],
  ])('is refused where it is %s', async (_, make) => {
    const entries = await told(read(streamOf(await make()), 'broken'));
    expect(entries.filter(([, code]) => code === 'ARCHIVE_BROKEN')).toEqual([['broken', 'ARCHIVE_BROKEN']]);
  });

  it('is refused where a page in a WARC is a bomb, or has no end', async () => {
    const head = { 'WARC-Type': 'response', 'WARC-Target-URI': 'https://a.example/' };
    const compressed = answer(['Content-Type: text/html', 'Content-Encoding: gzip'], bomb);
    const long = answer(['Content-Type: text/html'], '1'.repeat(17 * MB));
    const warc = Buffer.concat([warcRecord(head, compressed), warcRecord(head, long), warcRecord(head, compressed)]);
    const codes = (await told(read(streamOf(warc), 'a.warc'))).map(([, code]) => code);
    expect(codes).toEqual([1, 2, 3].map(() => expect.stringMatching(/^(ARCHIVE|ARTICLE)_(BOMB|TOO_L)/) as string));
  });

  it('is refused where a ZIP comes as a stream and is too large to be held', async () => {
    const { chunks, state } = generated('\0'.repeat(MB), Infinity, 'PK\x03\x04');
    expect(await told(read(chunks, 'a.zip'))).toEqual([['a.zip', 'ARCHIVE_TOO_LARGE']]);
    expect(state).toEqual({ taken: expect.any(Number) as number, isLetGo: true });
    expect(state.taken).toBeLessThan(66 * MB);
  });

  it.each([
    ['text', 'a.txt', 'ARTICLE_TOO_LONG', 16],
    ['a page', 'a.html', 'ARTICLE_TOO_LONG', 16],
    ['an email', 'a.eml', 'ARTICLE_TOO_LONG', 16],
    ['a row of CSV', 'a.csv', 'ARTICLE_MALFORMED', 16],
  ])(
    'is given up where %s has no end',
    async (_, name, code, limit) => {
      const { chunks, state } = generated('word '.repeat(MB / 5), Infinity, name === 'a.csv' ? 'text,title\n"' : '');
      const entries = await told(read(chunks, name));
      await new Promise(setImmediate);
      expect(entries.map((entry) => entry[1])).toEqual([code]);
      expect(state.isLetGo).toBe(true);
      expect(state.taken).toBeLessThan((limit + 20) * MB);
    },
    LONG,
  );

  it('is passed over where a line of JSONL has 100 MB, and the next ones are read', async () => {
    const { chunks } = generated('x'.repeat(MB), 100 * MB);
    async function* lines(): AsyncGenerator<Uint8Array> {
      yield* chunks;
      yield Buffer.from(`\n{"text": "${ONE}"}\n`);
    }
    expect(await told(read(lines(), 'a.jsonl'))).toEqual([
      ['a.jsonl:1', 'ARTICLE_MALFORMED'],
      ['a.jsonl:2', ONE],
    ]);
  });

  it('is let go where lines have no end and nobody reads on', async () => {
    const { chunks, state } = generated(`{"text": "${ONE}"}\n`);
    for await (const { where } of read(chunks, 'a.jsonl')) if (where === 'a.jsonl:1000') break;
    expect(state.isLetGo).toBe(true);
    expect(state.taken).toBeLessThan(MB);
  });

  it('puts no script of a page into an article', async () => {
    const paragraph = '<p>The minister met the rebels on Monday, an official said. Nothing more came of it.</p>';
    const page = `<!DOCTYPE html><html><body onload="evil()"><script>evil()</script><article>${paragraph.repeat(2)}
      <script type="module">evil()</script><noscript>evil</noscript><style>.evil{}</style><svg><script>evil()</script></svg>
      <img src=x onerror="evil()"><a href="javascript:evil()">here</a><template>evil</template>${paragraph}</article></body></html>`;
    const [[, text]] = (await told(read(streamOf(Buffer.from(page)), 'a.html'))) as [[string, string]];
    expect(text).toMatch(/^The minister/);
    expect(text).not.toContain('evil');
  });
});

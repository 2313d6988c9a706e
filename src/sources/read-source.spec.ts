import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReadStream } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Entry } from '../article/reading.js';
import { answer, streamOf, tarOf, told, warcRecord, zipOf } from './packed.fixture.js';
import { type ReadContext, readSource } from './read-source.js';

const ONE = 'Iran met Pakistan.';
const TWO = 'The rebels left.';
const PARAGRAPH = '<p>The minister met the rebels on Monday, an official said. Nothing more came of it, he added.</p>';
const PAGE = `<!DOCTYPE html><html><head><title>Talks</title></head><body><article>${PARAGRAPH.repeat(3)}</article></body></html>`;

const CONTEXT: ReadContext = { hints: {}, fetcher: () => Promise.reject(new Error('No page is fetched here.')) };

function read(bytes: Buffer, name: string): AsyncGenerator<Entry, void> {
  return readSource({ where: name, name, chunks: streamOf(bytes), expansion: null }, CONTEXT);
}

describe('readSource', () => {
  it('reads what is compressed, also in several parts, by the name that it has without', async () => {
    const lines = [ONE, TWO].map((text) => gzipSync(`${JSON.stringify({ text })}\n`));
    expect(await told(read(Buffer.concat(lines), 'a.jsonl.gz'))).toEqual([
      ['a.jsonl.gz:1', ONE],
      ['a.jsonl.gz:2', TWO],
    ]);
  });

  it('reads the files of a ZIP, in place or from a stream, and passes over what is hidden', async () => {
    const zip = await zipOf({
      'b.txt': ONE,
      'in/a.jsonl': `{"text": "${TWO}"}\n`,
      'in/': '',
      '.hidden.txt': ONE,
      'in/.git/x.txt': ONE,
      '__MACOSX/b.txt': ONE,
    });
    const expected = [
      ['a.zip/b.txt', ONE],
      ['a.zip/in/a.jsonl:1', TWO],
    ];
    expect(await told(read(zip, 'a.zip'))).toEqual(expected);
    const folder = await mkdtemp(join(tmpdir(), 'casus-'));
    try {
      const file = join(folder, 'named-otherwise');
      await writeFile(file, zip);
      const source = { where: 'a.zip', name: 'a.zip', chunks: createReadStream(file), expansion: null };
      const seekable = { ...source, file: { path: file, told: () => undefined } };
      expect(await told(readSource(seekable, CONTEXT))).toEqual(expected);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('reads the files of a tar, and passes over links and devices', async () => {
    const tar = await tarOf([
      ['./in/a.txt', ONE],
      [{ name: 'link.txt', type: 'symlink', linkname: '/etc/passwd' }, ''],
      [{ name: 'hard.txt', type: 'link', linkname: '/etc/passwd' }, ''],
      [{ name: 'device', type: 'character-device' }, ''],
      [{ name: 'in', type: 'directory' }, ''],
      ['in/._a.txt', ONE],
      ['b.txt', TWO],
    ]);
    expect(await told(read(gzipSync(tar), 'a.tgz'))).toEqual([
      ['a.tgz/in/a.txt', ONE],
      ['a.tgz/b.txt', TWO],
    ]);
  });

  it('reads archives in archives, and goes on after what can’t be read', async () => {
    const inner = await zipOf({ 'a.txt': ONE, 'picture.png': Buffer.from([0x89, 0x50, 0, 0]), 'b.txt': TWO });
    const tar = await tarOf([
      ['inner.zip', inner],
      ['large.txt', 'x'.repeat(1_000_001)],
      ['c.txt', ONE],
    ]);
    expect(await told(read(gzipSync(tar), 'a.tar.gz'))).toEqual([
      ['a.tar.gz/inner.zip/a.txt', ONE],
      ['a.tar.gz/inner.zip/picture.png', 'ARTICLE_BINARY'],
      ['a.tar.gz/inner.zip/b.txt', TWO],
      ['a.tar.gz/large.txt', 'ARTICLE_TOO_LONG'],
      ['a.tar.gz/c.txt', ONE],
    ]);
  });

  it('reads the pages of a WARC, and when and where they were had', async () => {
    const response = (url: string, content: Buffer) =>
      warcRecord(
        {
          'WARC-Type': 'response',
          'WARC-Target-URI': url,
          'WARC-Date': '2023-04-23T10:00:00Z',
          'Content-Type': 'application/http',
        },
        content,
      );
    const chunked = `5\r\n${PAGE.slice(0, 5)}\r\n${(PAGE.length - 5).toString(16)}\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`;
    const records = [
      warcRecord({ 'WARC-Type': 'warcinfo' }, 'software: none'),
      response('https://a.example/plain', answer(['Content-Type: text/html; charset=utf-8'], PAGE)),
      response('https://a.example/gzip', answer(['Content-Type: text/html', 'Content-Encoding: gzip'], gzipSync(PAGE))),
      response(
        'https://a.example/br',
        answer(['Content-Type: text/html', 'Content-Encoding: br'], brotliCompressSync(PAGE)),
      ),
      response('https://a.example/chunked', answer(['Content-Type: text/html', 'Transfer-Encoding: chunked'], chunked)),
      response('https://a.example/gone', answer(['Content-Type: text/html'], PAGE, '404 Not Found')),
      response('https://a.example/picture', answer(['Content-Type: image/png'], PAGE)),
      warcRecord(
        { 'WARC-Type': 'resource', 'WARC-Target-URI': 'https://a.example/text', 'Content-Type': 'text/plain' },
        ONE,
      ),
    ];
    const entries: Entry[] = [];
    for await (const entry of read(Buffer.concat(records.map((record) => gzipSync(record))), 'a.warc.gz'))
      entries.push(entry);
    expect(entries.map(({ where }) => where)).toEqual(
      ['plain', 'gzip', 'br', 'chunked', 'text'].map((name) => `a.warc.gz/https://a.example/${name}`),
    );
    expect(entries.slice(0, 4)).toEqual(
      ['plain', 'gzip', 'br', 'chunked'].map(
        (name) =>
          expect.objectContaining({
            article: expect.objectContaining({
              title: 'Talks',
              url: `https://a.example/${name}`,
              published: '2023-04-23',
              text: expect.stringMatching(/^The minister/) as string,
            }) as object,
          }) as object,
      ),
    );
  });

  it('leaves the documents of office programs alone', async () => {
    const document = await zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' });
    expect(await told(read(document, 'a.docx'))).toEqual([['a.docx', 'ARTICLE_BINARY']]);
  });

  it('lets go of what it reads when nobody reads on', async () => {
    const tar = gzipSync(await tarOf(Array.from({ length: 50 }, (_, at) => [`${at}.txt`, ONE] as const)));
    let isLetGo = false;
    async function* pieces(): AsyncGenerator<Uint8Array> {
      try {
        yield* streamOf(tar, 10);
      } finally {
        isLetGo = true;
      }
    }
    const source = { where: 'a.tgz', name: 'a.tgz', chunks: pieces(), expansion: null };
    for await (const entry of readSource(source, CONTEXT)) if (entry.where.includes('/0')) break;
    await new Promise(setImmediate);
    expect(isLetGo).toBe(true);
  });

  it('doesn’t wait for more when nobody reads on', async () => {
    const line = gzipSync(`${JSON.stringify({ text: ONE })}\n`);
    async function* stuck(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(line);
      await new Promise(() => undefined);
    }
    const source = { where: 'a.jsonl.gz', name: 'a.jsonl.gz', chunks: stuck(), expansion: null };
    for await (const entry of readSource(source, CONTEXT)) {
      expect(entry).toMatchObject({ article: { text: ONE } });
      break;
    }
  });
});

import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import type { InputHints } from '../article/input-hints.js';
import { MAX_INPUT_BYTES } from '../article/limits.js';
import type { Metadata } from '../article/make-article.js';
import { ArchiveBroken, ArchiveTooLarge } from './errors.js';
import { Expansion } from './expansion.js';
import { type Compression, inflate } from './inflate.js';
import { hintsOfType, isTextType } from './media-type.js';

/** Longest head of a record, in bytes. Chosen: servers refuse heads of some 16 KB; what is read ahead counts too. */
const MAX_HEAD_BYTES = 1_000_000;

/** A page as it was once fetched. */
export interface ArchivedPage {
  readonly where: string;
  /** To be read, or left, before the next page is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly hints: InputHints;
  /** What holds where the page itself doesn't tell: the day that it was fetched. */
  readonly told: Metadata;
}

/**
 * The pages in a WARC, one at a time: what servers answered with status 200, and resources, of HTML or text.
 *
 * @see ISO 28500, https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 * @throws ArchiveBroken
 */
export async function* warcPages(
  chunks: AsyncIterable<Uint8Array>,
  archive: string,
  outer: Expansion | null,
): AsyncGenerator<ArchivedPage, void> {
  const source = headsBounded(chunks, archive);
  const parser = new WARCParser(new AsyncIterReader(source.bytes, null));
  try {
    for (let record = await parser.parse(); record !== null; record = await parser.parse()) {
      source.isInHead(false);
      if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new ArchiveBroken(archive, 'a record has no head');
      const page = pageOf(record, archive, outer);
      if (page !== null) yield page;
      if (outer?.isSpent === true) return;
      await passOver(record, archive);
      source.isInHead(true);
    }
  } finally {
    await source.bytes.return();
  }
}

/** warcio reads a head to its end, however far that is. */
function headsBounded(
  chunks: AsyncIterable<Uint8Array>,
  archive: string,
): { readonly bytes: AsyncGenerator<Uint8Array, void>; readonly isInHead: (is: boolean) => void } {
  let inHead = true;
  let length = 0;
  async function* bounded(): AsyncGenerator<Uint8Array, void> {
    for await (const chunk of chunks) {
      if (inHead) length += chunk.length;
      if (inHead && length > MAX_HEAD_BYTES + chunk.length) {
        throw new ArchiveBroken(archive, `a record has a head of more than ${MAX_HEAD_BYTES} bytes`);
      }
      yield chunk;
    }
  }
  const isInHead = (is: boolean): void => {
    inHead = is;
    length = 0;
  };
  return { bytes: bounded(), isInHead };
}

function pageOf(record: WARCRecord, archive: string, outer: Expansion | null): ArchivedPage | null {
  const { warcType, httpHeaders, warcTargetURI: url, warcDate } = record;
  if (url === null || url === undefined) return null;
  const isAnswer = warcType === 'response' && httpHeaders?.statusCode === 200;
  if (!isAnswer && (warcType as string) !== 'resource') return null;
  const type = (isAnswer ? httpHeaders.headers.get('content-type') : record.warcContentType) ?? '';
  if (!isTextType(type)) return null;
  const where = `${archive}/${url}`;
  const metadata = /^https?:/.test(url) ? { url } : {};
  return {
    where,
    chunks: payloadOf(record, where, outer),
    hints: { ...hintsOfType(type), metadata },
    told: { published: warcDate?.slice(0, 'YYYY-MM-DD'.length) ?? null },
  };
}

/** Its bytes as a browser would have them. warcio's own decompression has no bound. */
async function* payloadOf(
  record: WARCRecord,
  where: string,
  outer: Expansion | null,
): AsyncGenerator<Uint8Array, void> {
  const headers = record.httpHeaders?.headers;
  const isChunked = headers?.get('transfer-encoding')?.toLowerCase() === 'chunked';
  const raw = bounded(record.reader as AsyncIterable<Uint8Array>, where);
  const bytes = isChunked ? new AsyncIterReader(raw, null, true) : raw;
  const encoding = (headers?.get('content-encoding') ?? 'identity').toLowerCase();
  if (encoding === 'identity' || encoding === '') yield* bytes;
  else if (encoding in COMPRESSIONS) {
    yield* inflate(bytes, COMPRESSIONS[encoding]!, where, new Expansion(where, outer));
  } else throw new ArchiveBroken(where, `its encoding is ${encoding.slice(0, 40)}`);
}

const COMPRESSIONS: Readonly<Record<string, Compression>> = {
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
  br: 'br',
};

/** warcio holds a chunk of HTTP as a whole, and that may be all of the record. */
async function* bounded(chunks: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array, void> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_INPUT_BYTES) throw new ArchiveTooLarge(where, 'is a record of more than', MAX_INPUT_BYTES);
    yield chunk;
  }
}

/** Reads on to the end of a record. warcio's own way never ends where the archive ends before. */
async function passOver(record: WARCRecord, archive: string): Promise<void> {
  const rest = record._reader as AsyncIterable<Uint8Array> & { readonly limit: number };
  const bytes = rest[Symbol.asyncIterator]();
  while ((await bytes.next()).done !== true);
  if (!(rest.limit <= 0)) throw new ArchiveBroken(archive, 'it ends within a record');
}

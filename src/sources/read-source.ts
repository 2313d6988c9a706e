import { formatOfName } from '../article/article-format.js';
import type { Metadata } from '../article/make-article.js';
import { mergeMetadata } from '../article/merge-metadata.js';
import { peek } from '../article/peek.js';
import { readArticles } from '../article/read-articles.js';
import type { Entry, FailedEntry } from '../article/reading.js';
import { CasusError } from '../errors.js';
import type { PageFetcher } from '../fetching/page-fetcher.js';
import { ArchiveTooDeep, InputUnreadable } from './errors.js';
import { Expansion } from './expansion.js';
import { fillEntry } from './fill-entry.js';
import { inflate } from './inflate.js';
import { isFileError } from './is-file-error.js';
import { LIST_BYTES, listKindOf } from './list-kind.js';
import type { Member } from './member.js';
import { PACKING_BYTES, packingOf } from './packing.js';
import type { SourceFormat, SourceHints } from './source-hints.js';
import type { SeekableFile } from './zip-members.js';

/** How many times over something may be packed. Chosen: a WARC is packed twice, and a tar of such, once more compressed, four times. */
const MAX_DEPTH = 6;

/** Something to be read: a file, standard input, a member of an archive. */
export interface Source extends Member {
  readonly file?: SeekableFile;
  /** What is known of its article, where it is one. */
  readonly metadata?: Metadata;
}

/** What is known of sources, and what fetches the pages that lists lead to. */
export interface ReadContext {
  readonly hints: SourceHints;
  /** Called where there is a list. */
  readonly fetcher: () => Promise<PageFetcher>;
}

/**
 * Reads the articles of a source, unpacking it as often as needed. It is told by its first bytes how it is packed. What
 * can't be read or unpacked is an entry with its error, and what comes after it in an archive is read all the same.
 */
export function readSource(source: Source, context: ReadContext): AsyncGenerator<Entry, void> {
  return readPacked(source, context, 0);
}

async function* readPacked(source: Source, context: ReadContext, depth: number): AsyncGenerator<Entry, void> {
  const { where, chunks, expansion } = source;
  try {
    const { start, whole } = await peek(chunks, Math.max(PACKING_BYTES, LIST_BYTES), (bytes) =>
      isTold(bytes, formatOf(source, context)),
    );
    try {
      const packing = packingOf(start);
      if (packing !== null && depth === MAX_DEPTH) throw new ArchiveTooDeep(where, MAX_DEPTH);
      if (packing === null) {
        yield* readUnpacked(source, start, whole, context);
      } else if (packing === 'gzip') {
        yield* readPacked(unzipped(source, whole), context, depth + 1);
      } else if (packing === 'warc') {
        yield* readPages(whole, where, expansion);
      } else {
        for await (const member of await membersOf(packing, whole, source)) {
          if ('error' in member) yield member;
          else yield* readPacked(member, context, depth + 1);
        }
      }
    } finally {
      // Not waited for: what stopped waiting for more of standard input would wait for it here.
      whole.return?.().catch(() => undefined);
    }
  } catch (error) {
    yield failureOf(error, where);
  }
}

/** Each way of unpacking is loaded when it is needed, since most sources are plain files. */
async function membersOf(
  packing: 'tar' | 'zip',
  chunks: AsyncIterable<Uint8Array>,
  { where, file, expansion }: Source,
): Promise<AsyncIterable<Member | FailedEntry>> {
  if (packing === 'tar') return (await import('./tar-members.js')).tarMembers(chunks, where, expansion);
  return (await import('./zip-members.js')).zipMembers(chunks, file, where, expansion);
}

async function* readPages(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  expansion: Expansion | null,
): AsyncGenerator<Entry, void> {
  const { warcPages } = await import('./warc-pages.js');
  for await (const page of warcPages(chunks, where, expansion)) {
    for await (const entry of readArticles(page.chunks, page.where, page.hints)) yield fillEntry(entry, page.told);
  }
}

async function* readUnpacked(
  source: Source,
  start: Buffer,
  whole: AsyncIterable<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<Entry, void> {
  const { where, metadata = {} } = source;
  const { hints, fetcher } = context;
  const format = formatOf(source, context);
  const list = format === 'urls' ? format : mayBeList(format) ? listKindOf(start) : null;
  if (list !== null) {
    const { readList } = await import('./read-list.js');
    yield* readList(list, whole, where, await fetcher(), hints.metadata ?? {});
  } else if (format !== 'urls') {
    yield* readArticles(whole, where, { ...hints, format, metadata: mergeMetadata(hints.metadata ?? {}, metadata) });
  }
}

function formatOf({ name }: Source, { hints }: ReadContext): SourceFormat | undefined {
  return hints.format ?? (/\.urls$/i.test(name) ? 'urls' : formatOfName(name));
}

/** Whether no more has to be seen to know what it is: who writes line by line waits for each to be read. */
function isTold(start: Buffer, format: SourceFormat | undefined): boolean {
  const packing = packingOf(start);
  if (packing !== null) return packing !== 'zip';
  return format === 'jsonl' && start.includes('\n') && !start.includes(0);
}

/** Servers call a feed what they like, also a page; but what has lines or rows is no list, though its first article look like one. */
function mayBeList(format: SourceFormat | undefined): boolean {
  return format === undefined || format === 'text' || format === 'json' || format === 'html';
}

function unzipped({ where, name, expansion: outer }: Source, chunks: AsyncIterable<Uint8Array>): Member {
  const expansion = new Expansion(where, outer);
  return { where, name: name.replace(/\.gz$/i, ''), chunks: inflate(chunks, 'gzip', where, expansion), expansion };
}

/** What isn't the fault of the source is thrown. */
function failureOf(error: unknown, where: string): FailedEntry {
  const told = isFileError(error) ? new InputUnreadable(where, error) : error;
  if (!(told instanceof CasusError)) throw told;
  return { where, id: null, error: told, original: null };
}

import { type ArticleFormat, formatOfName } from '../article/article-format.js';
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
import { readList } from './read-list.js';
import type { SourceHints } from './source-hints.js';
import { tarMembers } from './tar-members.js';
import { warcPages } from './warc-pages.js';
import { type SeekableFile, zipMembers } from './zip-members.js';

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
  const { where, chunks, file, expansion } = source;
  try {
    const { start, whole } = await peek(chunks, Math.max(PACKING_BYTES, LIST_BYTES));
    try {
      const packing = packingOf(start);
      if (packing !== null && depth === MAX_DEPTH) throw new ArchiveTooDeep(where, MAX_DEPTH);
      if (packing === null) {
        yield* readUnpacked(source, start, whole, context);
      } else if (packing === 'gzip') {
        yield* readPacked(unzipped(source, whole), context, depth + 1);
      } else if (packing === 'warc') {
        for await (const page of warcPages(whole, where, expansion)) {
          for await (const entry of readArticles(page.chunks, page.where, page.hints))
            yield fillEntry(entry, page.told);
        }
      } else {
        const members =
          packing === 'tar' ? tarMembers(whole, where, expansion) : zipMembers(whole, file, where, expansion);
        for await (const member of members) {
          if ('error' in member) yield member;
          else yield* readPacked(member, context, depth + 1);
        }
      }
    } finally {
      await whole.return?.();
    }
  } catch (error) {
    yield failureOf(error, where);
  }
}

async function* readUnpacked(
  { where, name, metadata = {} }: Source,
  start: Buffer,
  whole: AsyncIterable<Uint8Array>,
  { hints: { format: given, ...hints }, fetcher }: ReadContext,
): AsyncGenerator<Entry, void> {
  const format = given ?? (/\.urls$/i.test(name) ? 'urls' : formatOfName(name));
  const list = format === 'urls' ? format : mayBeList(format) ? listKindOf(start) : null;
  if (list !== null) yield* readList(list, whole, where, await fetcher(), hints.metadata ?? {});
  else if (format !== 'urls') {
    yield* readArticles(whole, where, { ...hints, format, metadata: mergeMetadata(hints.metadata ?? {}, metadata) });
  }
}

/** Servers call a feed what they like, also a page; but what has lines or rows is no list, though its first article look like one. */
function mayBeList(format: ArticleFormat | undefined): boolean {
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

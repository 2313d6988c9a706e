import { isNativeError } from 'node:util/types';
import yauzl, { type Entry as ZipEntry, type ZipFile } from 'yauzl';
import type { FailedEntry } from '../article/reading.js';
import { CasusError } from '../errors.js';
import { ArchiveBroken, ArchiveTooLarge, MemberRefused } from './errors.js';
import { Expansion } from './expansion.js';
import { isFileError } from './is-file-error.js';
import { isWanted, memberPlace, type Member } from './member.js';

/** Largest ZIP that is held in memory, in bytes, since one can be read from its end alone. Chosen: some thousand articles. */
const MAX_HELD_BYTES = 64_000_000;

/** Names stay bytes, so that one that leads out is a member's fault, not the archive's. */
const OPTIONS = { lazyEntries: true, autoClose: true, decodeStrings: false };

/** A file that can be read from its end too. */
export interface SeekableFile {
  readonly path: string;
  /** Gets how many bytes of it more were taken in. */
  readonly told: (bytes: number) => void;
}

/**
 * The files in a ZIP, one at a time; folders, links and hidden files are passed over.
 *
 * @param file - where it is a file: it is read in place; a ZIP that comes as a stream is held in memory
 * @throws ArchiveBroken, ArchiveTooLarge
 */
export async function* zipMembers(
  chunks: AsyncIterable<Uint8Array>,
  file: SeekableFile | undefined,
  where: string,
  outer: Expansion | null,
): AsyncGenerator<Member | FailedEntry, void> {
  try {
    const zip = await (file === undefined
      ? yauzl.fromBufferPromise(await held(chunks, where), OPTIONS)
      : yauzl.openPromise(file.path, OPTIONS));
    yield* membersOf(zip, where, outer, file?.told);
  } catch (error) {
    throw faultOf(error, where);
  }
}

async function* membersOf(
  zip: ZipFile,
  archive: string,
  outer: Expansion | null,
  told: (bytes: number) => void = () => undefined,
): AsyncGenerator<Member | FailedEntry, void> {
  const whole = new Expansion(archive, outer);
  whole.takes(zip.fileSize);
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (name.endsWith('/') || isLink(entry) || !isWanted(name)) continue;
    try {
      yield memberOf(zip, entry, name, memberPlace(archive, name), whole);
    } catch (error) {
      if (!(error instanceof CasusError)) throw error;
      yield { where: error.details.where, id: null, error, original: null };
    }
    told(entry.compressedSize);
    if (whole.isSpent) return;
  }
}

/** @throws MemberRefused where it is locked */
function memberOf(zip: ZipFile, entry: ZipEntry, name: string, where: string, whole: Expansion): Member {
  if (!entry.canDecodeFileData()) {
    throw new MemberRefused(
      where,
      entry.isEncrypted() ? 'is locked by a password' : 'is packed in a way that is not read',
    );
  }
  const expansion = new Expansion(where, whole);
  expansion.takes(entry.compressedSize);
  return { where, name, chunks: bytesOf(zip, entry, where, expansion), expansion };
}

async function* bytesOf(
  zip: ZipFile,
  entry: ZipEntry,
  where: string,
  expansion: Expansion,
): AsyncGenerator<Uint8Array, void> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      expansion.gives(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw faultOf(error, where);
  }
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: ZipEntry): string {
  return yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

/** The kind of a file, in what Unix keeps of it (S_IFMT), and that of a link (S_IFLNK). */
const KIND = 0o170_000;
const LINK = 0o120_000;

function isLink({ externalFileAttributes }: ZipEntry): boolean {
  return ((externalFileAttributes >>> 16) & KIND) === LINK;
}

async function held(chunks: AsyncIterable<Uint8Array>, where: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_HELD_BYTES) {
      throw new ArchiveTooLarge(where, 'is a ZIP that comes as a stream, of more than', MAX_HELD_BYTES);
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** yauzl's errors have nothing but their message; those of files say what the system was asked for. */
function faultOf(error: unknown, where: string): unknown {
  if (error instanceof CasusError || !isNativeError(error) || isFileError(error)) return error;
  return new ArchiveBroken(where, error.message, { cause: error });
}

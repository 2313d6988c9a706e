import { pipeline, Readable } from 'node:stream';
import { isNativeError } from 'node:util/types';
import { extract } from 'tar-stream';
import type { FailedEntry } from '../article/reading.js';
import { CasusError } from '../errors.js';
import { ArchiveBroken } from './errors.js';
import type { Expansion } from './expansion.js';
import { isFileError } from './is-file-error.js';
import { isWanted, memberPlace, type Member } from './member.js';

/**
 * The files in a tar, one at a time, as they come; folders, links, devices and hidden files are passed over.
 *
 * @throws ArchiveBroken
 */
export async function* tarMembers(
  chunks: AsyncIterable<Uint8Array>,
  archive: string,
  outer: Expansion | null,
): AsyncGenerator<Member | FailedEntry, void> {
  const source = Readable.from(chunks);
  const tar = extract();
  // Its errors come to who asks for the next entry.
  pipeline(source, tar, () => undefined);
  try {
    for await (const entry of tar) {
      const { name, type } = entry.header;
      const bytes = entry[Symbol.asyncIterator]() as Bytes;
      if ((type === 'file' || type === 'contiguous-file') && isWanted(name)) {
        yield memberOf(archive, name, bytes, outer);
        if (outer?.isSpent === true) return;
      }
      await passOver(bytes);
    }
  } catch (error) {
    if (error instanceof CasusError || !isNativeError(error) || isFileError(error)) throw error;
    throw new ArchiveBroken(archive, error.message, { cause: error });
  } finally {
    source.destroy();
  }
}

type Bytes = AsyncIterator<Uint8Array>;

function memberOf(archive: string, name: string, bytes: Bytes, expansion: Expansion | null): Member | FailedEntry {
  try {
    const where = memberPlace(archive, name);
    // Without a return: it would end the whole archive.
    return { where, name, chunks: { [Symbol.asyncIterator]: () => ({ next: () => bytes.next() }) }, expansion };
  } catch (error) {
    if (!(error instanceof CasusError)) throw error;
    return { where: error.details.where, id: null, error, original: null };
  }
}

/** The next entry comes when this one is at its end. */
async function passOver(bytes: Bytes): Promise<void> {
  while ((await bytes.next()).done !== true);
}

import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileUnwritable } from './errors.js';
import { isFileError } from '../sources/is-file-error.js';

/**
 * Writes text to a file as it comes, and puts the file in its place once it is whole, so that one of that name is never
 * half of what it should be.
 *
 * @throws FileUnwritable, and what the text's source throws; what was there before is there still
 */
export async function writeFile(file: string, text: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(Readable.from(text), createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    // Where it was never made, that can fail too, and the first error says why.
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw isFileError(error) ? new FileUnwritable(file, error) : error;
  }
}

/**
 * The path of a file in a folder, which is made where it isn't there.
 *
 * @throws FileUnwritable
 */
export async function fileIn(folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw isFileError(error) ? new FileUnwritable(folder, error) : error;
  });
  return join(folder, name);
}

import { pipeline, Readable, type Transform } from 'node:stream';
import { isNativeError } from 'node:util/types';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ArchiveBroken } from './errors.js';
import type { Expansion } from './expansion.js';

export type Compression = 'gzip' | 'deflate' | 'br';

const INFLATERS: Readonly<Record<Compression, () => Transform>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Decompresses a stream; of gzip all its members, one after the other.
 *
 * @throws ArchiveBroken, and what the expansion throws
 */
export async function* inflate(
  chunks: AsyncIterable<Uint8Array>,
  compression: Compression,
  where: string,
  expansion: Expansion,
): AsyncGenerator<Uint8Array, void> {
  const inflater = INFLATERS[compression]();
  // Its errors come to who reads it.
  const inflated = pipeline(Readable.from(counted(chunks, expansion)), inflater, () => undefined);
  try {
    for await (const chunk of inflated as AsyncIterable<Uint8Array>) {
      expansion.gives(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error) ? new ArchiveBroken(where, error.message, { cause: error }) : error;
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, expansion: Expansion): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    expansion.takes(chunk.length);
    yield chunk;
  }
}

function isZlibError(error: unknown): error is NodeJS.ErrnoException {
  return isNativeError(error) && 'code' in error && /^(Z_|ERR__)/.test(String(error.code));
}

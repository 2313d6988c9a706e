import { CasusError } from '../errors.js';
import { byteLines } from './byte-lines.js';
import { decodeBytes } from './decode-bytes.js';
import { ArticleMalformed } from './errors.js';
import { MAX_INPUT_BYTES } from './limits.js';
import type { Metadata } from './make-article.js';
import type { Entry } from './reading.js';
import { idOf, parseJson, readRecord } from './read-json.js';

/**
 * Reads one article a line, in order, holding one at a time. A line that can't be read is an entry with its error,
 * and the next ones are read all the same. Empty lines are passed over.
 */
export async function* readJsonl(
  chunks: AsyncIterable<Uint8Array>,
  metadata: Metadata,
  where: string,
): AsyncGenerator<Entry> {
  let number = 0;
  for await (const line of byteLines(chunks, MAX_INPUT_BYTES)) {
    number += 1;
    const entry = entryOf(line, metadata, `${where}:${number}`);
    if (entry !== null) yield entry;
  }
}

function entryOf(line: Uint8Array | null, metadata: Metadata, where: string): Entry | null {
  let id: string | null = null;
  try {
    if (line === null) throw new ArticleMalformed(where, `has more than ${MAX_INPUT_BYTES} bytes`);
    const text = decodeBytes(line, where, 'utf8').trim();
    if (text === '') return null;
    const value = parseJson(text, where);
    id = idOf(value);
    return { where, ...readRecord(value, metadata, where) };
  } catch (error) {
    if (!(error instanceof CasusError)) throw error;
    return { where, id, error, original: line === null ? null : { bytes: line, hints: { format: 'json', metadata } } };
  }
}

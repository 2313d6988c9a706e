import { decodeBytes } from '../../article/decode-bytes.js';
import { ArticleError } from '../../article/errors.js';
import type { Original } from '../../article/reading.js';

/** How much of a letter is shown in a list, in UTF-16 units. Chosen: some lines. */
const BEGINNING = 300;

/** The most bytes that a UTF-16 unit is made of, in any encoding. */
const MOST_BYTES = 4;

/** How the text of an original begins, for people; null where it is no text. */
export function beginningOf(original: Original): string | null {
  return readable(original, BEGINNING);
}

/**
 * The text of an original, for people: what isn't in the encoding that it should be in is shown as U+FFFD.
 *
 * @param most - the longest text wanted, in UTF-16 units; one that is longer ends in "…"
 * @returns null where it is no text
 */
export function readable({ bytes, hints: { encoding } }: Original, most: number): string | null {
  const text = decoded(bytes.subarray(0, (most + 1) * MOST_BYTES), encoding);
  if (text === null || text.length <= most) return text;
  // Half of a surrogate pair would be left at the end.
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function decoded(bytes: Uint8Array, encoding: string | undefined): string | null {
  try {
    return decodeBytes(bytes, '', encoding);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    if (error.code === 'ARTICLE_BINARY') return null;
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  }
}

import { createHash } from 'node:crypto';

/** One text that came in, with what is known of it. */
export interface Article {
  /** Hash of the normalised text: the same text is the same article, wherever it came from. 32 hexadecimal digits. */
  readonly id: string;
  /** The text as stored; every offset counts UTF-16 units of it. Well-formed: no lone surrogates. */
  readonly text: string;
  readonly title: string | null;
  /** ISO 8601 date (2023-04-23) or date and time in UTC (2023-04-23T10:00:00Z), or null. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly url: string | null;
}

/**
 * Identifies a text: differences of Unicode form and of the amount of white space don't make another article.
 *
 * @returns 32 hexadecimal digits, the first half of a SHA-256
 */
export function articleId(text: string): string {
  const normal = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(normal).digest('hex').slice(0, 32);
}

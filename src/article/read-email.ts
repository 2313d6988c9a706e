import PostalMime, { type Address, type Email } from 'postal-mime';
import { ArticleMalformed } from './errors.js';
import { makeArticle, type Metadata } from './make-article.js';
import { mergeMetadata } from './merge-metadata.js';
import { isDate } from './published-date.js';
import { readHtml } from './read-html.js';
import type { Reading } from './reading.js';

/**
 * Reads an email as it was sent (EML): its subject is the title, its date when it was published, its sender the byline.
 * The text is its plain text; where it has none, the main text of its page. What is attached is left alone.
 *
 * @throws ArticleMalformed where it is no email, and what readHtml and makeArticle throw
 */
export async function readEmail(bytes: Uint8Array, metadata: Metadata, where: string): Promise<Reading> {
  const { from, subject, date, text, html } = await parsed(bytes, where);
  if (from === undefined && subject === undefined && date === undefined) {
    throw new ArticleMalformed(where, 'is no email: it has no sender, subject or date');
  }
  const told = mergeMetadata(metadata, {
    title: subject ?? null,
    // Whoever reads it can't mend its date.
    published: date !== undefined && isDate(date) ? date : null,
    byline: from === undefined ? null : nameOf(from),
  });
  if ((text ?? '').trim() === '' && html !== undefined) return readHtml(html, told, where);
  return { id: null, article: makeArticle(text ?? '', told, where) };
}

async function parsed(bytes: Uint8Array, where: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { rfc822Attachments: true });
  } catch (cause) {
    throw new ArticleMalformed(where, `is no email (${(cause as Error).message.slice(0, 120)})`, { cause });
  }
}

function nameOf({ name, address }: Address): string | null {
  return name === '' ? (address ?? null) : name;
}

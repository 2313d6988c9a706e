import { CasusError } from '../errors.js';
import { type ArticleFormat, formatOfName, formatOfText } from './article-format.js';
import { decodeBytes } from './decode-bytes.js';
import { ArticleTooLong } from './errors.js';
import type { InputHints } from './input-hints.js';
import { MAX_INPUT_BYTES } from './limits.js';
import type { Metadata } from './make-article.js';
import { mustBeEnglish } from './must-be-english.js';
import { originalOf } from './original-of.js';
import { declaredCharset, readHtml } from './read-html.js';
import { readJson } from './read-json.js';
import { readJsonl } from './read-jsonl.js';
import { readMarkdown } from './read-markdown.js';
import { readText } from './read-text.js';
import type { Entry, Reading } from './reading.js';

/**
 * Reads the articles of one input: one, or of JSONL and CSV as many as it has lines, in order and one at a time.
 * What can't be read is an entry with its error.
 *
 * @param where - the file's name, which also tells its format; "-" for standard input
 */
export async function* readArticles(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  hints: InputHints,
): AsyncGenerator<Entry, void> {
  for await (const entry of readAll(chunks, where, hints)) yield await inEnglish(entry);
}

async function* readAll(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  hints: InputHints,
): AsyncGenerator<Entry, void> {
  const format = hints.format ?? formatOfName(where);
  if (format === 'jsonl') {
    yield* readJsonl(chunks, hints.metadata ?? {}, where);
    return;
  }
  if (format === 'csv' || format === 'tsv') {
    const { readCsv } = await import('./read-csv.js');
    yield* readCsv(chunks, { ...hints, format }, where);
    return;
  }
  let bytes: Uint8Array | null = null;
  try {
    bytes = await allOf(chunks, where);
    if (format === 'email') {
      const { readEmail } = await import('./read-email.js');
      yield { where, ...(await readEmail(bytes, hints.metadata ?? {}, where)) };
      return;
    }
    const charset = format === undefined || format === 'html' ? declaredCharset(bytes) : undefined;
    const text = decodeBytes(bytes, where, hints.encoding ?? charset);
    const told = format ?? formatOfText(text);
    if (told === 'jsonl') yield* readJsonl(once(bytes), hints.metadata ?? {}, where);
    else yield { where, ...READERS[told](text, hints.metadata ?? {}, where) };
  } catch (error) {
    if (!(error instanceof CasusError)) throw error;
    yield { where, id: null, error, original: bytes === null ? null : { bytes, hints: { ...hints, format } } };
  }
}

/** The entry, or what refuses its article. */
async function inEnglish(entry: Entry): Promise<Entry> {
  if ('error' in entry) return entry;
  try {
    await mustBeEnglish(entry.article, entry.where);
    return entry;
  } catch (error) {
    if (!(error instanceof CasusError)) throw error;
    return { where: entry.where, id: entry.id, error, original: originalOf(entry.article) };
  }
}

type TextFormat = Exclude<ArticleFormat, 'jsonl' | 'csv' | 'tsv' | 'email'>;

type Reader = (text: string, metadata: Metadata, where: string) => Reading;

/** Of the formats that are one text, and so need nothing but their text. */
const READERS: Readonly<Record<TextFormat, Reader>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
  json: readJson,
};

async function allOf(chunks: AsyncIterable<Uint8Array>, where: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_INPUT_BYTES) throw new ArticleTooLong(where, length, MAX_INPUT_BYTES);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield await Promise.resolve(value);
}

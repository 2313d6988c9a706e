import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { CasusError } from '../errors.js';
import { decodeBytes, knownEncoding } from './decode-bytes.js';
import { ArticleMalformed } from './errors.js';
import type { InputHints } from './input-hints.js';
import { MAX_INPUT_BYTES } from './limits.js';
import { makeArticle } from './make-article.js';
import { mergeMetadata } from './merge-metadata.js';
import { peek } from './peek.js';
import type { Entry, Original, Reading } from './reading.js';

type Field = 'id' | 'text' | 'title' | 'published' | 'publisher' | 'byline' | 'url';

/** What columns are called, in small letters and nothing but letters. Chosen: the names of news data sets and of exports. */
const FIELD_OF_NAME: Readonly<Record<string, Field>> = {
  id: 'id',
  articleid: 'id',
  text: 'text',
  content: 'text',
  body: 'text',
  fulltext: 'text',
  article: 'text',
  articletext: 'text',
  title: 'title',
  headline: 'title',
  published: 'published',
  publishedat: 'published',
  publicationdate: 'published',
  pubdate: 'published',
  datepublished: 'published',
  date: 'published',
  publisher: 'publisher',
  publication: 'publisher',
  source: 'publisher',
  sourcename: 'publisher',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  url: 'url',
  link: 'url',
  sourceurl: 'url',
};

/** How much of a file is looked at for its encoding and for what stands between its fields. Chosen: more than any header. */
const START_BYTES = 64_000;

/** Stands between the fields of a row while they are decoded together, since a short one tells too little. In no text. */
const BETWEEN = '\x1B';

/** What csv-parse gives of a row: its fields and all of it, each byte a character. */
interface Row {
  readonly record: readonly string[];
  readonly raw: string;
}

/** The first row: what each column is, and the row itself. */
interface Header {
  readonly fields: readonly (Field | undefined)[];
  readonly raw: string;
}

/**
 * Reads one article a row, in order, holding one at a time; the first row names the columns. Fields are told apart by
 * what the first row has most of, comma, semicolon or tab; in TSV by tabs. A row that can't be read is an entry with its
 * error, and the next ones are read all the same; one without an end is the last. Empty rows are passed over.
 *
 * @param hints - its encoding, where it is known; else that of each row is found out
 * @param where - rows are counted from 1, the header's, as spreadsheets do: news.csv:2
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  hints: InputHints & { readonly format: 'csv' | 'tsv' },
  where: string,
): AsyncGenerator<Entry, void> {
  let number = 0;
  let header: Header | null = null;
  try {
    const { start, whole } = await peek(chunks, START_BYTES);
    const encoding = hints.encoding === undefined ? encodingOfMark(start) : knownEncoding(hints.encoding, where);
    const rowHints = { ...hints, encoding: encoding === null ? undefined : 'utf8' };
    const [first, bytes] =
      encoding === null ? [start, whole] : [Buffer.from(iconv.decode(start, encoding)), transcoded(whole, encoding)];
    const delimiter = hints.format === 'tsv' ? '\t' : delimiterOf(first);
    for await (const row of rowsOf(bytes, delimiter)) {
      number += 1;
      if (header === null) header = headerOf(row, rowHints, where);
      else if (row.record.some((field) => field.trim() !== '')) {
        yield entryOf(row, header, rowHints, `${where}:${number}`);
      }
    }
  } catch (error) {
    yield { where, id: null, error: faultOf(error, `${where}:${number + 1}`), original: null };
  }
}

function rowsOf(chunks: AsyncIterable<Uint8Array>, delimiter: string): AsyncIterable<Row> {
  const parser = parse({
    delimiter,
    encoding: 'latin1',
    raw: true,
    // Named, since looking for it in a row without end takes ten times as long.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_INPUT_BYTES,
  });
  // Its errors come to who reads the rows.
  return pipeline(Readable.from(chunks), parser, () => undefined);
}

/** @throws ArticleMalformed where no column is the text, or two are the same */
function headerOf({ record, raw }: Row, hints: InputHints, where: string): Header {
  const names = decoded(record, hints, where).map((name) => name.trim());
  const fields = names.map((name) => FIELD_OF_NAME[name.toLowerCase().replace(/[^a-z]/g, '')]);
  if (!fields.includes('text')) {
    throw new ArticleMalformed(where, `has no column "text" among ${JSON.stringify(names).slice(0, 200)}`);
  }
  // The first of several is the one: "date" after "published" is another date.
  return { fields: fields.map((field, at) => (fields.indexOf(field) === at ? field : undefined)), raw };
}

function entryOf(row: Row, header: Header, hints: InputHints, where: string): Entry {
  const known: { id: string | null } = { id: null };
  try {
    return { where, ...readRow(row, header, hints, where, known) };
  } catch (error) {
    if (!(error instanceof CasusError)) throw error;
    return { where, id: known.id, error, original: originalOf(row, header, hints) };
  }
}

/** @param known - gets the id of the row, also where the row is wrong otherwise */
function readRow(
  { record }: Row,
  { fields }: Header,
  hints: InputHints,
  where: string,
  known: { id: string | null },
): Reading {
  const values = decoded(record, hints, where);
  const told = Object.fromEntries(
    values.flatMap((value, at) => (fields[at] === undefined ? [] : [[fields[at], value] as const])),
  ) as Partial<Record<Field, string>>;
  const { id = '', text = '', ...metadata } = told;
  if (id.trim() !== '') known.id = id.trim();
  if (values.length !== fields.length) {
    throw new ArticleMalformed(where, `has ${values.length} fields, and the first row ${fields.length}`);
  }
  return { id: known.id, article: makeArticle(text, mergeMetadata(hints.metadata ?? {}, metadata), where) };
}

function decoded(record: readonly string[], { encoding }: InputHints, where: string): string[] {
  const bytes = Buffer.from(record.map((field) => field.replaceAll(BETWEEN, '')).join(BETWEEN), 'latin1');
  return decodeBytes(bytes, where, encoding).split(BETWEEN);
}

function originalOf(row: Row, header: Header, hints: InputHints): Original {
  const lines = [header.raw, row.raw].map((raw) => `${raw.replace(/[\r\n]+$/, '')}\n`);
  return { bytes: Buffer.from(lines.join(''), 'latin1'), hints };
}

function delimiterOf(start: Buffer): string {
  const [first = ''] = start.toString('latin1').split(/\r?\n|\r/, 1);
  const outside = first.replace(/"[^"]*"/g, '');
  return [',', ';', '\t'].reduce((most, one) => (countOf(outside, one) > countOf(outside, most) ? one : most));
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** UTF-16 is told by its mark alone; what else has a mark is read as it is. */
function encodingOfMark(start: Buffer): string | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf16be' : null;
}

async function* transcoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.write(Buffer.from(chunk)));
  yield Buffer.from(decoder.end() ?? '');
}

/** Why no more rows can be read. What is no fault of the file is thrown. */
function faultOf(error: unknown, where: string): CasusError {
  if (error instanceof CasusError) return error;
  if (!(error instanceof CsvError)) throw error;
  const fault =
    error.code === 'CSV_MAX_RECORD_SIZE' ? `has more than ${MAX_INPUT_BYTES} bytes` : 'has a quote that is not closed';
  return new ArticleMalformed(where, fault, { cause: error });
}

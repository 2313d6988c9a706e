import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { ArticleBinary, EncodingUnclear } from './errors.js';

/** Lowest confidence, in percent, at which a detected encoding is taken. Chosen: short true texts came out at 83 to 98, a wrong one at 41. */
const LOWEST_CONFIDENCE = 50;

/**
 * Turns the bytes of a file into text: by its byte order mark, else by `encoding`, else as UTF-8, else by what its
 * letters are likeliest in. iconv-lite, since TextDecoder of some Node 20 releases reads windows-1252 as latin1.
 *
 * @param where - the file, for errors
 * @param encoding - as the document or the caller names it; undefined where neither does
 * @throws ArticleBinary, EncodingUnclear
 */
export function decodeBytes(bytes: Uint8Array, where: string, encoding?: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, PDF.length).equals(PDF)) throw new ArticleBinary(where);
  const text = decoded(buffer, where, encoding);
  if (isBinary(text)) throw new ArticleBinary(where);
  return text;
}

function decoded(bytes: Buffer, where: string, encoding: string | undefined): string {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return iconv.decode(bytes, marked.encoding);
  if (bytes.includes(0) && !/utf-?(16|32)/i.test(encoding ?? '')) throw new ArticleBinary(where);
  if (encoding !== undefined && !isUtf8(encoding)) return byName(bytes, where, encoding);
  const text = iconv.decode(bytes, 'utf8');
  if (!text.includes('\uFFFD') || Buffer.from(text).equals(bytes)) return text;
  // Sequences that are UTF-8 hardly stand in anything else: then it is UTF-8 with damage, not another encoding.
  const damaged = text.split('\uFFFD').length - 1;
  const whole = text.replace(/[\0-\x7F\uFFFD]/g, '').length;
  if (encoding !== undefined || whole > damaged) {
    throw new EncodingUnclear(where, `not UTF-8 at byte ${Buffer.byteLength(text.slice(0, text.indexOf('\uFFFD')))}`);
  }
  return detected(bytes, where);
}

const BYTE_ORDER_MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf8' },
  { mark: [0xff, 0xfe], encoding: 'utf16le' },
  { mark: [0xfe, 0xff], encoding: 'utf16be' },
];

function isUtf8(encoding: string): boolean {
  return /^utf-?8$/i.test(encoding);
}

function byName(bytes: Buffer, where: string, encoding: string): string {
  return iconv.decode(bytes, knownEncoding(encoding, where));
}

/**
 * The encoding that is meant by a name: what says latin1 is nearly always windows-1252, with its quotes and dashes, and
 * browsers take it for that.
 *
 * @throws EncodingUnclear where there is none of that name
 */
export function knownEncoding(name: string, where: string): string {
  if (iconv.encodingExists(name)) {
    return /^(iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(name) ? 'windows-1252' : name;
  }
  throw new EncodingUnclear(where, `"${(name as string).slice(0, 40)}" is no encoding`);
}

function detected(bytes: Buffer, where: string): string {
  const [best] = analyse(bytes);
  if (best === undefined || best.confidence < LOWEST_CONFIDENCE || !iconv.encodingExists(best.name)) {
    throw new EncodingUnclear(where, 'it is not UTF-8, and no other encoding fits');
  }
  return byName(bytes, where, best.name);
}

/** How a PDF begins, whose first lines may be all text. */
const PDF = Buffer.from('%PDF-');

/** Whether more than one character in a hundred is a control character. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 10_000);
  const controls = sample.match(/[\0-\x08\x0E-\x1A\x1C-\x1F\x7F]/g)?.length ?? 0;
  return controls * 100 > sample.length;
}

import { createHash } from 'node:crypto';
import { byteLines } from '../../article/byte-lines.js';
import { articleShape } from './article-shape.js';
import { decisionShape, withdrawalShape } from './decision-shape.js';
import { ExportDamaged, ExportTruncated, ExportUnknown } from './errors.js';
import { FORMAT, SECTIONS, type Counts, type Footer, type Header, type Moved } from './format.js';
import { count, fieldsOf, object, oneOf, ShapeFault, text } from './shape.js';

/** Longest line that is read, in bytes. Chosen: the longest article with all that it says, several times over. */
const MAX_LINE_BYTES = 128_000_000;

const counts = { decisions: count, articles: count, withdrawals: count };
const header = object<Header>({ record: oneOf(['casus']), format: count, program: text, ...counts });
const footer = object<Footer>({ record: oneOf(['end']), sha256: text, ...counts });

const ORDER = Object.keys(SECTIONS) as readonly Moved['record'][];

/**
 * Reads a full export line by line, and checks each line and, at the end, the whole. Holds one line at a time.
 *
 * @param where - the file's name, for errors
 * @throws ExportUnknown, ExportDamaged, ExportTruncated; what was given out before passed its own checks
 */
export async function* readFull(chunks: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Moved, void> {
  const hash = createHash('sha256');
  const found = { decisions: 0, articles: 0, withdrawals: 0 };
  let [number, section] = [0, 0];
  let end: Footer | null = null;
  for await (const bytes of byteLines(chunks, MAX_LINE_BYTES)) {
    number += 1;
    if (end !== null) throw new ExportDamaged(where, number, 'comes after the last line of the export');
    const value = parsed(bytes, where, number);
    if (number === 1) mustBeOurs(value, where);
    else if (value.record === 'end') {
      end = checked(() => footer(value, 'end'), where, number);
      mustMatch(end, found, hash.copy().digest('hex'), where, number);
    } else {
      const moved = checked(() => movedOf(value), where, number);
      const at = ORDER.indexOf(moved.record);
      if (at < section) throw new ExportDamaged(where, number, `is a ${moved.record} after a ${ORDER[section]!}`);
      section = at;
      found[SECTIONS[moved.record]] += 1;
      yield moved;
    }
    hash.update(bytes!).update('\n');
  }
  if (number === 0) throw new ExportUnknown(where, 'is empty', 'Give what casus export --full printed.');
  if (end === null) throw new ExportTruncated(where, number);
}

function parsed(bytes: Uint8Array | null, where: string, line: number): Readonly<Record<string, unknown>> {
  if (bytes === null) throw new ExportDamaged(where, line, `has more than ${MAX_LINE_BYTES} bytes`);
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    return fieldsOf(value, 'line');
  } catch {
    if (line === 1) throw notOurs(where);
    throw new ExportDamaged(where, line, 'is no JSON object in UTF-8');
  }
}

const notOurs = (where: string) =>
  new ExportUnknown(
    where,
    'is no full export of a graph',
    'Give what casus export --full printed; ingest takes articles.',
  );

function mustBeOurs(value: Readonly<Record<string, unknown>>, where: string): void {
  if (value.record !== 'casus') throw notOurs(where);
  if (typeof value.format === 'number' && value.format > FORMAT) {
    const fault = `has format ${value.format}; this Casus reads formats up to ${FORMAT}`;
    throw new ExportUnknown(where, fault, 'Update Casus.');
  }
  checked(() => header(value, 'casus'), where, 1);
}

function movedOf({ record, ...fields }: Readonly<Record<string, unknown>>): Moved {
  switch (record) {
    case 'decision':
      return { record, decision: decisionShape(fields.decision, record) };
    case 'article':
      return { record, article: articleShape(fields.article, record) };
    case 'withdrawal':
      return { record, withdrawal: withdrawalShape(fields.withdrawal, record) };
    default:
      throw new ShapeFault('record', `is none of ${ORDER.join(', ')}`);
  }
}

function mustMatch(end: Footer, found: Counts, sha256: string, where: string, line: number): void {
  const missing = Object.values(SECTIONS).find((name) => end[name] !== found[name]);
  if (missing !== undefined) {
    throw new ExportDamaged(where, line, `tells of ${end[missing]} ${missing}, and ${found[missing]} came before`);
  }
  if (end.sha256 !== sha256) throw new ExportDamaged(where, line, 'has another checksum than the lines before it');
}

function checked<T>(check: () => T, where: string, line: number): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof ShapeFault) throw new ExportDamaged(where, line, `can't be read: ${error.message}`);
    throw error;
  }
}

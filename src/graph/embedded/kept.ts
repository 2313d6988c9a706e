import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { StoreUnreadable } from '../errors.js';

/**
 * What a graph's file holds at least, told by a file of its own. The store opens a file whose last header is damaged, or
 * whose log was cut short, as the older graph that is left, and at the next close overwrites what could have been mended;
 * this tells such a graph from a whole one.
 */
interface Kept {
  /** How many transactions were kept. */
  readonly transactions: number;
  /** Of the graph's file as it was closed; null while it is open, and after its process was killed. */
  readonly closed: string | null;
}

/** The first bytes of the graph's file: they tell which of its contents are in force; all else has checksums. */
const HEADERS_BYTES = 12_288;

/**
 * Makes sure, before anything is changed, that a graph's file holds all that was kept in it. A file that was closed and has
 * not changed since costs a millisecond; else the graph is opened twice, once only to look.
 *
 * @throws StoreUnreadable, and what the store throws for a file that it can't open
 */
export function checkKept(folder: string, file: string): void {
  // Where the graph was moved away, a new one begins.
  if (!existsSync(file)) rmSync(keptFile(folder), { force: true });
  const kept = readKept(folder);
  if (kept === null) return;
  if (kept.closed !== null && !existsSync(`${file}.wal`) && kept.closed === printOf(file)) return;
  const database = grafeo.GrafeoDB.openReadOnly(file);
  const found = Number(database.currentEpoch());
  database.close();
  if (found < kept.transactions)
    throw StoreUnreadable.incomplete(file, kept.transactions - found, kept.transactions, keptFile(folder));
}

/** Says that so many transactions are kept. */
export function recordKept(folder: string, transactions: number): void {
  writeKept(folder, { transactions, closed: null });
}

/** Says of a file that was just closed what it looks like. */
export function recordClosed(folder: string, file: string, transactions: number): void {
  writeKept(folder, { transactions, closed: printOf(file) });
}

function writeKept(folder: string, kept: Kept): void {
  const line = `${JSON.stringify(kept).padEnd(LINE)}\n`;
  try {
    // In its place, which a full disk allows.
    writeFileSync(keptFile(folder), line, { flag: existsSync(keptFile(folder)) ? 'r+' : 'w' });
  } catch {
    // The graph is kept all the same, and an older record is true of it.
  }
}

/** Longer than any record, so that none leaves a rest of the one before. */
const LINE = 127;

/** Null where there is none, or where it can't be read: then nothing can be told. */
function readKept(folder: string): Kept | null {
  try {
    const { transactions, closed } = JSON.parse(readFileSync(keptFile(folder), 'utf8')) as Kept;
    return Number.isSafeInteger(transactions) ? { transactions, closed } : null;
  } catch {
    return null;
  }
}

function printOf(file: string): string {
  const bytes = Buffer.alloc(HEADERS_BYTES);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, bytes, 0, HEADERS_BYTES, 0);
  } finally {
    closeSync(descriptor);
  }
  const size = statSync(file).size;
  return `${size}:${createHash('md5').update(bytes).digest('hex')}`;
}

const keptFile = (folder: string): string => join(folder, 'graph.kept');

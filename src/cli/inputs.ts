import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputHints } from '../article/input-hints.js';
import { readArticles } from '../article/read-articles.js';
import type { Entry, Reading } from '../article/reading.js';
import { InputUnreadable, NoArticle, TooManyArticles } from './errors.js';

/**
 * Reads the articles of files, folders and standard input ("-"), in the order given, one at a time. Of a folder, its
 * files, by name; hidden ones and folders within are left out. What can't be read is an entry with its error.
 */
export async function* readInputs(names: readonly string[], hints: InputHints): AsyncGenerator<Entry, void> {
  for (const name of names) {
    try {
      for (const file of await filesOf(name)) yield* readArticles(bytesOf(file), file, hints);
    } catch (error) {
      if (!isFileError(error)) throw error;
      yield { where: name, id: null, error: new InputUnreadable(name, error), original: null };
    }
  }
}

/**
 * Reads the one article of a file.
 *
 * @throws NoArticle, TooManyArticles, and whatever makes that article unreadable
 */
export async function readOnly(file: string): Promise<Reading> {
  const readings: Reading[] = [];
  for await (const entry of readInputs([file], {})) {
    if ('error' in entry) throw entry.error;
    if (readings.length > 0) throw new TooManyArticles(file);
    readings.push(entry);
  }
  const [reading] = readings;
  if (reading === undefined) throw new NoArticle(file);
  return reading;
}

async function filesOf(name: string): Promise<string[]> {
  if (name === '-' || !(await stat(name)).isDirectory()) return [name];
  const entries = await readdir(name, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map((entry) => join(name, entry.name)).sort();
}

function bytesOf(file: string): AsyncIterable<Uint8Array> {
  return file === '-' ? process.stdin : createReadStream(file);
}

/** Whether the system refused to open or read a file. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

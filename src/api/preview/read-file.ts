import { Readable } from 'node:stream';
import { readArticles } from '../../article/read-articles.js';
import { entriesFound } from './entries-found.js';
import type { FileInput } from './preview.args.js';
import type { FileReading } from './preview.types.js';

/** The articles of a file, and what of it is none. */
export function readFile({ name, base64 }: FileInput): Promise<FileReading> {
  return entriesFound(readArticles(Readable.from([Buffer.from(base64, 'base64')]), name, {}));
}

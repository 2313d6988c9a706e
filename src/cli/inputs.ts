import type { Entry, Reading } from '../article/reading.js';
import { inputsOf, type InputOptions } from '../sources/inputs.js';
import type { SourceHints } from '../sources/source-hints.js';
import { NoArticle, TooManyArticles } from './errors.js';

/** Reads the articles of all that the names stand for, in the order given, one at a time. What can't be read is an entry with its error. */
export async function* readInputs(
  names: readonly string[],
  hints: SourceHints,
  options: InputOptions = {},
): AsyncGenerator<Entry, void> {
  for await (const input of inputsOf(names, hints, options)) yield* input.entries(() => undefined);
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

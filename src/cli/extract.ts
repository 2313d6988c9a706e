import type { FailedEntry, Reading } from '../article/reading.js';
import { extract } from '../extraction/extract.js';
import { toOutput } from '../extraction/output.js';
import { readInputs, readOnly } from './inputs.js';
import { printLine } from './output.js';

/**
 * Prints the extraction of the one article in a file.
 *
 * @throws whatever makes that article unreadable
 */
export async function extractOne(file: string): Promise<void> {
  await printLine(JSON.stringify(outputOf(await readOnly(file)), null, 2));
}

/**
 * Prints the extraction of each article of a JSONL file, one a line and in order. A line that can't be read comes out
 * as `{"id", "error"}`.
 *
 * @returns how many lines failed
 */
export async function extractEach(file: string): Promise<number> {
  let failed = 0;
  for await (const entry of readInputs([file], { format: 'jsonl' })) {
    if ('error' in entry) failed += 1;
    await printLine(JSON.stringify('error' in entry ? failureOf(entry) : outputOf(entry)));
  }
  return failed;
}

function outputOf({ id, article }: Reading): Record<string, unknown> {
  return toOutput(id ?? article.id, extract(article));
}

function failureOf({ id, error }: FailedEntry): Record<string, unknown> {
  return { id, error: error.message };
}

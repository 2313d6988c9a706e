import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { UNFORESEEN, failures } from './failures.js';
import { jsonLine } from './json-line.js';

/** Where the details of unforeseen errors go, so that people see one line with an id and nobody sees a stack trace. */
export class FailureLog {
  readonly file: string;

  /** @param folder - of the log; made where it is missing */
  constructor(private readonly folder: string) {
    this.file = join(folder, 'casus.log');
  }

  /**
   * Writes an error, its stack and its causes as one line of JSON; on standard error where the file can't be written.
   *
   * @returns the id that the line has, to be told to whoever met the error, and where the line stands
   */
  record(error: unknown): { id: string; place: string } {
    const id = randomBytes(4).toString('hex');
    failures.tell({ code: UNFORESEEN, id });
    const line = `${jsonLine({ time: new Date().toISOString(), id, ...detailsOf(error) })}\n`;
    try {
      mkdirSync(this.folder, { recursive: true });
      appendFileSync(this.file, line);
      return { id, place: this.file };
    } catch {
      process.stderr.write(line);
      return { id, place: 'the line above' };
    }
  }
}

function detailsOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  return { name, message, stack, ...(cause === undefined ? {} : { cause: detailsOf(cause) }) };
}

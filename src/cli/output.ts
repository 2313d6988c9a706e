import { once } from 'node:events';
import { oneLine } from '../one-line.js';

/** Writes a line of data to standard output, and waits where the reader is slower than we are. */
export async function printLine(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** Writes text to standard output as it comes, and waits where the reader is slower than we are. */
export async function printText(text: AsyncIterable<string>): Promise<void> {
  for await (const chunk of text) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  }
}

/** Writes bytes to standard output as they are. */
export async function printBytes(bytes: Uint8Array): Promise<void> {
  if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
}

/** Writes a line for people to standard error, where it doesn't mix with data; names and texts of others can't end it. */
export function tell(text: string): void {
  process.stderr.write(`${oneLine(text)}\n`);
}

/** Ends quietly once nobody reads what is printed any more, as after `casus export | head`. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

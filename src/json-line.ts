import { oneLine } from './one-line.js';

/** A value as one line of JSON for a log, with everything escaped that JSON leaves as it is and a terminal would obey. */
export function jsonLine(value: unknown): string {
  // JSON has escaped its own already; what is left stands in texts, where \u… means the same.
  return oneLine(JSON.stringify(value));
}

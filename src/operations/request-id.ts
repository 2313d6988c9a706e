import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What can stand in a log and in a header as it is, and is of no great length. */
const HARMLESS = /^[\w.:-]{1,100}$/;

/** The name of a request in logs and traces: that which its sender gave it, where that is harmless, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const { 'x-request-id': given } = headers;
  return typeof given === 'string' && HARMLESS.test(given) ? given : randomUUID();
}

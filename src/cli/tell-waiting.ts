import type { CasusError } from '../errors.js';
import { tell } from './output.js';

/** Says that a store, or a queue, doesn't answer and is waited for. */
export function tellWaiting({ message }: CasusError): void {
  tell(`casus: ${message} Trying again.`);
}

import { Repeater, RepeaterOverflowError } from '@repeaterjs/repeater';
import { FellBehind } from './errors.js';

/** Most messages that wait for one subscriber: what Repeater lets wait. More is a client that hangs. */
export const MOST_WAITING = 1_024;

/**
 * Messages that come by themselves, for a reader who takes them one by one. Nothing is kept of what came before somebody
 * reads, and `listen`'s end is called once nobody does any more.
 *
 * @param listen - is given what takes a message, and returns what ends it
 * @throws FellBehind, to the reader, once MOST_WAITING messages wait
 */
export function messages<T>(listen: (tell: (message: T) => void) => () => void): AsyncIterableIterator<T> {
  return new Repeater<T>((push, stop) => {
    const end = listen((message) => {
      try {
        void push(message);
      } catch (error) {
        stop(error instanceof RepeaterOverflowError ? new FellBehind(MOST_WAITING) : error);
      }
    });
    return stop.then(end);
  });
}

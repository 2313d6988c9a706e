import type { Entry } from '../article/reading.js';

/** Something that holds articles: a file, standard input, what is to be had at an address. */
export interface Input {
  /** As it was found: a path, an address, "-". The same for the same input, whenever it is looked for. */
  readonly name: string;
  /** Another one where the input has changed: of a file, its size and when it was written. Null where that shows only by reading. */
  readonly version: string | null;
  /** In bytes, packed as it is; null where that isn't known. */
  readonly size: number | null;
  /**
   * Reads it from its beginning, one article at a time, in the same order each time; what can't be read is an entry with its
   * error. Stopping early lets go of files and connections.
   *
   * @param told - gets how many bytes of it more were taken in, packed as they are
   */
  readonly entries: (told: (bytes: number) => void) => AsyncGenerator<Entry, void>;
}

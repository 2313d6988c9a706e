/** How a feed stood after it was polled last. */
export interface FeedState {
  /** Of its address. */
  readonly id: string;
  readonly url: string;
  /** By which the next poll asks whether it changed; null where it has to be read in any case. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it was polled last, ISO 8601 in UTC. */
  readonly checkedAt: string;
  /** When it is to be polled next. */
  readonly nextAt: string;
  /** How many polls in a row failed, up to the last. */
  readonly failures: number;
  /** What was wrong with it in the last poll; null where nothing was. */
  readonly lastError: string | null;
  /** What came of the last poll: articles that were new, items that were there already, and items that failed. */
  readonly created: number;
  readonly known: number;
  readonly failed: number;
}

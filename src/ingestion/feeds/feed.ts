/** A feed, a sitemap or a list of addresses that is looked at now and again. */
export interface Feed {
  /** Of its address. */
  readonly id: string;
  readonly url: string;
  /** What it is called; its address where it has no name. */
  readonly name: string;
  /** How long after a poll the next one is, in milliseconds. */
  readonly everyMs: number;
  /** Who publishes its articles, where neither they nor the feed tell; null where nobody knows. */
  readonly publisher: string | null;
}

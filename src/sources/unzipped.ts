import { Expansion } from './expansion.js';
import { inflate } from './inflate.js';
import { once } from './once.js';
import { packingOf } from './packing.js';

/** What was fetched of a list, unpacked: sitemaps may be compressed (https://www.sitemaps.org/protocol.html). */
export function unzipped(bytes: Uint8Array, where: string): AsyncGenerator<Uint8Array, void> {
  const isZipped = packingOf(Buffer.from(bytes.subarray(0, 3))) === 'gzip';
  return isZipped ? inflate(once(bytes), 'gzip', where, new Expansion(where, null)) : once(bytes);
}

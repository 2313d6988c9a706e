/** Longest that a site is heeded, in milliseconds. Chosen: seven days, the longest between two polls of a feed. */
const LONGEST_MS = 7 * 24 * 3_600_000;

/**
 * How long a site asks to be left alone (RFC 9110, 10.2.3): "120", or "Fri, 31 Dec 1999 23:59:59 GMT".
 *
 * @param header - as it came; undefined where there is none
 * @param now - in milliseconds since 1970
 * @returns milliseconds; null where it asks for nothing, or for what isn't understood
 */
export function retryAfterMs(header: string | undefined, now: number = Date.now()): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  const wanted = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isNaN(wanted) ? null : Math.min(LONGEST_MS, Math.max(0, wanted));
}

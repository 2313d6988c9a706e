import { gunzipSync, gzipSync } from 'node:zlib';

/** Longest text of one property, in characters. Chosen: the embedded store takes 16 MiB; two hold the largest input. */
const LONGEST = 12_000_000;

/** Bytes as text that either store can keep, in two parts: gzip, in Base64. */
export interface Packed {
  readonly content: string;
  /** What doesn't fit into the first one; null where all does, as it nearly always does. */
  readonly rest: string | null;
}

export function packed(bytes: Uint8Array): Packed {
  const text = gzipSync(bytes).toString('base64');
  return { content: text.slice(0, LONGEST), rest: text.length > LONGEST ? text.slice(LONGEST) : null };
}

/** The bytes again. */
export function unpacked({ content, rest }: Packed): Uint8Array {
  return gunzipSync(Buffer.from(content + (rest ?? ''), 'base64'));
}

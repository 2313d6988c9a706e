const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into lines, without their ends. By bytes, since readline also ends a line at U+2028, which may
 * stand in JSON. Holds one line at a time.
 *
 * @param longest - a longer line comes out as null; its rest is passed over without being kept
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const line = () => (length > longest ? null : Buffer.concat(parts));
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield line();
      [parts, length] = [[], 0];
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield line();

  function keep(part: Uint8Array): void {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  }
}

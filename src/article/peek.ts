/** A stream whose beginning was looked at: the beginning, and the whole of it still. */
export interface Peeked {
  /** As many bytes as were asked for, or as are enough, or all that there are. */
  readonly start: Buffer;
  /** To be read once; its `return` lets go of what it comes from, also where nothing of it was read. */
  readonly whole: AsyncIterableIterator<Uint8Array>;
}

/**
 * Looks at the first bytes of a stream. Where that fails, the stream is let go.
 *
 * @param length - how many; more may not be waited for where fewer are enough
 */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
  isEnough: (start: Buffer) => boolean = () => false,
): Promise<Peeked> {
  const source = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let size = 0;
  while (size < length && !isEnough(Buffer.concat(taken))) {
    const next = await source.next();
    if (next.done === true) break;
    taken.push(next.value);
    size += next.value.length;
  }
  const start = Buffer.concat(taken).subarray(0, length);
  // No generator: one that was never begun wouldn't let go of its source.
  const whole: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => whole,
    next: () => {
      const value = taken.shift();
      return value === undefined ? source.next() : Promise.resolve({ done: false, value });
    },
    return: async () => {
      taken.length = 0;
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
  return { start, whole };
}

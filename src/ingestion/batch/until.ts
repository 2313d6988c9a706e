/**
 * What comes until a signal stops it: then no more is asked for, and what is being waited for is let go of.
 */
export async function* until<T>(signal: AbortSignal, source: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  while (!signal.aborted) {
    const next = await nextUnless(signal, source);
    if (next?.done === true) return;
    if (next === null) break;
    yield next.value;
  }
  // One that waits for a reader that never comes would be waited for as well.
  void source.return().catch(() => undefined);
}

/** The next one; null where the signal comes first. */
async function nextUnless<T>(
  signal: AbortSignal,
  source: AsyncGenerator<T, void>,
): Promise<IteratorResult<T, void> | null> {
  let stop = (): void => undefined;
  const stopped = new Promise<null>((resolve) => {
    stop = () => {
      resolve(null);
    };
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([source.next(), stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

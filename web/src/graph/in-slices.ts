/** How long a slice of work may take, in milliseconds, so that no input waits for it. */
const SLICE_MS = 30;

/**
 * Does work a slice a task: at each `yield` it may be put off. The first slice too comes in a task of its own.
 *
 * @returns ends it where it is
 */
export function inSlices<T>(work: Iterator<void, T>, done: (result: T) => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const end = performance.now() + SLICE_MS;
    do {
      const { done: isDone, value } = work.next();
      if (isDone === true) {
        port1.close();
        done(value);
        return;
      }
    } while (performance.now() < end);
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    port1.close();
  };
}

/** Does all of it at once. */
export function atOnce<T>(work: Iterator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

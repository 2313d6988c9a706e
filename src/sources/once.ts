/** A stream of one. */
export async function* once<T>(value: T): AsyncGenerator<T, void> {
  yield await Promise.resolve(value);
}

/** Whether somebody said that what two claims tell are different events; asked by ToldClaim.key, in either order. */
export type AreApart = (keyA: string, keyB: string) => boolean;

/**
 * Splits claims so that no two parts that are said to be apart stay together. Each key, in the order given, goes to the first part
 * that holds nothing it is apart from; so what nobody parted from anything stays with the first.
 *
 * @param keys - each once, the leading one first
 * @returns keys, each once; quadratic only in the number of different keys of one event
 */
export function splitApart(keys: readonly string[], areApart: AreApart): string[][] {
  const parts: string[][] = [];
  for (const key of keys) {
    const part = parts.find((others) => others.every((other) => !areApart(key, other) && !areApart(other, key)));
    if (part === undefined) parts.push([key]);
    else part.push(key);
  }
  return parts;
}

/** Chosen: the names of some hundred articles, one or two megabytes. */
const MOST = 10_000;

/**
 * A pure function of a text that remembers what it gave, since the same names and words are asked for again and again. What
 * is remembered stays small whatever comes in: all of it is forgotten at once before it grows too large.
 *
 * @param most - texts that are remembered at once
 */
export function remembered<Result>(of: (text: string) => Result, most = MOST): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    const result = of(own);
    if (results.size >= most) results.clear();
    results.set(own, result);
    return result;
  };
}

/** The same text by itself: V8 keeps a part of a longer text as a place in that, and so a word would keep its whole article. */
const detached = (text: string): string => ` ${text}`.slice(1);

/** Chosen: the names of some hundred articles, one megabyte or less. */
const MOST = 4_000;

/**
 * A pure function of a text that remembers what it gave, since the same names and words are asked for again and again. What
 * is remembered stays small whatever comes in: once a half of it has come anew, what wasn't asked for since is forgotten.
 *
 * @param most - texts that are remembered at once
 */
export function remembered<Result>(of: (text: string) => Result, most = MOST): (text: string) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  const keep = (text: string, result: Result): Result => {
    if (recent.size >= most / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, result);
    return result;
  };
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    return keep(own, older.get(text) ?? of(own));
  };
}

/** The same text by itself: V8 keeps a part of a longer text as a place in that, and so a word would keep its whole article. */
const detached = (text: string): string => ` ${text}`.slice(1);

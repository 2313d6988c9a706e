/** Chosen: the names of some hundred articles. */
const MOST = 20_000;

/** A function of texts that remembers what it gave; it forgets all of it at once before that grows too large. */
export function remembered<Result>(of: (text: string, kind: string) => Result): (text: string, kind: string) => Result {
  const results = new Map<string, Result>();
  return (text, kind) => {
    const key = `${kind} ${text}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = of(text, kind);
    if (results.size >= MOST) results.clear();
    results.set(key, result);
    return result;
  };
}

/** What is needed to say whether two claims come from one source. */
export interface Sourced {
  readonly articleId: string;
  readonly publisher: string | null;
  readonly copyIds: readonly string[];
}

/**
 * How many sources claims have that don't lean on each other: articles of one publisher are one source, and so are copies of
 * one text, whoever prints them. So 40 reprints of a wire story are one.
 *
 * @param claims - of one event; copies count where both tell of it
 */
export function independentSources(claims: readonly Sourced[]): number {
  const articles = new Map(claims.map((claim) => [claim.articleId, claim]));
  const groupOf = new Map<string, string>();
  const rootOf = (name: string): string => {
    const up = groupOf.get(name) ?? name;
    return up === name ? name : rootOf(up);
  };
  const join = (a: string, b: string): void => {
    groupOf.set(rootOf(a), rootOf(b));
  };
  for (const { articleId, publisher, copyIds } of articles.values()) {
    join(articleId, articleId);
    if (publisher !== null) join(articleId, `by ${publisher.toLowerCase()}`);
    for (const copyId of copyIds) if (articles.has(copyId)) join(articleId, copyId);
  }
  return new Set([...articles.keys()].map(rootOf)).size;
}

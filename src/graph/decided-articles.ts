import { applyDecisions } from '../resolution/apply-decisions.js';
import type { ResolvedArticle } from '../resolution/resolved-article.js';
import { standingAbout } from './decisions/changes.js';
import type { Transaction } from './store.js';

/** Reads articles as analysts decided: who is somebody else in them, and which claims are read rightly. */
export async function decidedArticles(
  transaction: Transaction,
  articles: readonly ResolvedArticle[],
): Promise<readonly ResolvedArticle[]> {
  const run = transaction.run.bind(transaction);
  const standing = await standingAbout(
    run,
    articles.map(({ article }) => article.id),
  );
  if (standing.length === 0) return articles;
  return articles.map((resolved) => {
    const own = standing.filter(({ subjectId }) => subjectId === resolved.article.id);
    const splits = own.filter(({ kind }) => kind === 'SPLIT');
    const readings = own.flatMap(({ payload: { reading } }) => reading ?? []);
    return applyDecisions(resolved, {
      splits: splits.map(({ id, payload }) => ({ id, identities: (payload.identities ?? []).map((one) => one.id) })),
      readings,
    });
  });
}

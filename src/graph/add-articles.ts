import type { ResolvedArticle } from '../resolution/resolved-article.js';
import { articleWrite, ownWrites, tellingsOf } from './article-writes.js';
import { copyLocks, fingerprintsOf, linkCopies } from './copies.js';
import { decidedArticles } from './decided-articles.js';
import { derive } from './derive.js';
import { addForms, describeParticipants, stateLocks, takeLocks, upsertParticipants } from './participants.js';
import { filled } from './rows-of.js';
import { runAll, type Transaction } from './store.js';

/**
 * Adds articles and what they say to the graph, read as analysts decided. One that is there already changes nothing.
 *
 * @param now - when they are learned, ISO 8601 in UTC; an article that says when it was learned keeps that
 * @returns ids of the articles that were not there before
 */
export async function addArticles(
  transaction: Transaction,
  articles: readonly ResolvedArticle[],
  now = new Date().toISOString(),
): Promise<ReadonlySet<string>> {
  const fingerprints = fingerprintsOf(articles);
  const { statement, parameters } = articleWrite(articles, fingerprints, now);
  const rows = await transaction.run(statement, parameters);
  const created = new Set(rows.filter((row) => row.created === true).map(({ id }) => id as string));
  const added = await decidedArticles(
    transaction,
    articles.filter(({ article }) => created.has(article.id)),
  );
  if (added.length === 0) return created;
  const claims = added.flatMap((resolved) => resolved.claims);
  await takeLocks(transaction, [...copyLocks(fingerprints), ...stateLocks(claims)]);
  const copies = await linkCopies(transaction, added, fingerprints);
  const participants = await upsertParticipants(transaction, added);
  await runAll(transaction, filled(ownWrites(added, participants, now)));
  await addForms(transaction, added, participants);
  const came = added.flatMap((resolved) => tellingsOf(resolved, copies.get(resolved.article.id) ?? []));
  await derive(transaction, { came, gone: [] }, participants);
  const named = added.flatMap((resolved) => resolved.participants.map(({ id }) => participants.of(id)));
  await describeParticipants(transaction, [...new Set(named)]);
  return created;
}

import { foldForms, type CountedForm } from '../resolution/fold-forms.js';
import type { ResolvedArticle } from '../resolution/resolved-article.js';
import { batchOf } from './batch.js';
import { runAll, type Row, type Transaction, type Write } from './store.js';
import { articleWrite, filled, ownWrites, relationWrites, sharedEdgeWrites, sharedWrites } from './writes.js';

/**
 * Adds articles and what they say to the graph. One that is there already changes nothing.
 *
 * Nodes that articles share are merged, and their statements tell which of them are new: only those get edges, so that
 * no edge is ever looked for at a node with many.
 *
 * @returns ids of the articles that were not there before
 */
export async function addArticles(
  transaction: Transaction,
  articles: readonly ResolvedArticle[],
): Promise<ReadonlySet<string>> {
  const newArticles = idsOfNew(await run(transaction, articleWrite(articles)));
  const batch = batchOf(articles.filter(({ article }) => newArticles.has(article.id)));
  if (batch.articles.length === 0) return newArticles;
  const [actors, places, forms, events, facts] = (await runAll(transaction, sharedWrites(batch))) as Five<Row[]>;
  const articlesNow = new Map([...actors, ...places].map(({ id, articles }) => [id as string, articles as number]));
  const created = { forms: idsOfNew(forms), events: idsOfNew(events), facts: idsOfNew(facts) };
  const edges = runAll(transaction, filled(sharedEdgeWrites(batch, created)));
  const own = runAll(transaction, filled(ownWrites(batch)));
  const participants = describeParticipants(transaction, [...batch.actorIds, ...batch.placeIds]);
  const [relations] = await Promise.all([edges, own, participants]);
  const newRelations = idsOfNew(relations.at(-1) ?? []);
  await runAll(
    transaction,
    filled(
      relationWrites(
        batch,
        created,
        (id) => newRelations.has(id),
        (id) => articlesNow.get(id) ?? 0,
      ),
    ),
  );
  return newArticles;
}

/**
 * Derives anew what actors and places are called and are, from their forms.
 *
 * @returns ids of those that have no form any more
 */
export async function describeParticipants(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  const formsOf = new Map<string, CountedForm[]>(ids.map((id) => [id, []]));
  for (const form of await transaction.run('form/of-participants', { ids })) {
    formsOf.get(form.participantId as string)!.push(form as unknown as CountedForm);
  }
  const described = [...formsOf].filter(([, forms]) => forms.length > 0);
  const rows = described.map(([id, forms]) => ({ id, ...foldForms(forms) }));
  await transaction.run('participant/describe', { rows });
  return ids.filter((id) => formsOf.get(id)!.length === 0);
}

type Five<T> = [T, T, T, T, T];

const run = (transaction: Transaction, { statement, parameters }: Write): Promise<Row[]> =>
  transaction.run(statement, parameters);

const idsOfNew = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(rows.filter(({ created }) => created === true).map(({ id }) => id as string));

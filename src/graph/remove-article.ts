import { byCodeUnits } from '../resolution/fold-forms.js';
import type { ResolvedRelation } from '../resolution/resolved-article.js';
import { describeParticipants } from './add-articles.js';
import { ArticleUnknown } from './errors.js';
import { runAll, type Statement, type Transaction } from './store.js';
import { filled, unlinkWrites, weighWrites } from './writes.js';

/**
 * Removes an article, its sentences and claims, and what no other article supports. The rest is counted anew, so that
 * the graph is as if the article had never been there.
 *
 * @throws ArticleUnknown
 */
export async function removeArticle(transaction: Transaction, id: string): Promise<void> {
  const [found] = await transaction.run('article/lock', { id });
  if (found === undefined) throw new ArticleUnknown(id);
  const touched = await touchedBy(transaction, id);
  await lock(transaction, touched);
  const { relations, articlesOf } = await relationsWithEnds(transaction, touched.relations);
  await runAll(
    transaction,
    filled([
      { statement: 'claim/delete-of-article', parameters: { id } },
      { statement: 'form/release', parameters: { ids: touched.forms } },
      { statement: 'article/delete', parameters: { id } },
      ...['event/recount', 'event/remove-places', 'event/delete-untold'].map(on(touched.events)),
      ...['fact/recount', 'fact/delete-untold'].map(on(touched.facts)),
      on(touched.relations)('relation/recount'),
      ...weighWrites(relations, articlesOf),
      ...unlinkWrites(relations),
    ]),
  );
  const nameless = await describeParticipants(transaction, touched.participants);
  await transaction.run('participant/delete', { ids: nameless });
}

/** What an article shares with others, by id; each list sorted, as locks are taken. */
interface Touched {
  readonly forms: readonly string[];
  readonly participants: readonly string[];
  readonly events: readonly string[];
  readonly facts: readonly string[];
  readonly relations: readonly string[];
}

async function touchedBy(transaction: Transaction, id: string): Promise<Touched> {
  const forms = await transaction.run('form/of-article', { id });
  const told = await transaction.run('article/told', { id });
  return {
    forms: sorted(forms.map(({ formId }) => formId)),
    participants: sorted(forms.map(({ participantId }) => participantId)),
    events: sorted(told.filter(({ isEvent }) => isEvent === true).map((row) => row.id)),
    facts: sorted(told.filter(({ isEvent }) => isEvent === false).map((row) => row.id)),
    relations: sorted(told.flatMap(({ relationIds }) => relationIds)),
  };
}

/** Holds all that will be counted anew, in the order in which writers of articles take it. */
async function lock(transaction: Transaction, { participants, events, facts, relations }: Touched): Promise<void> {
  await runAll(transaction, [
    on(participants)('participant/lock'),
    on(events)('event/lock'),
    on(facts)('fact/lock'),
    on(relations)('relation/lock'),
  ]);
}

async function relationsWithEnds(transaction: Transaction, ids: readonly string[]) {
  const rows = (await transaction.run('relation/ends', { ids })) as unknown as readonly RelationEnds[];
  const articles = new Map(
    rows.flatMap(({ sourceId, sourceArticles, targetId, targetArticles }) => [
      [sourceId, sourceArticles],
      [targetId, targetArticles],
    ]),
  );
  return { relations: rows, articlesOf: (participantId: string): number => articles.get(participantId) ?? 0 };
}

interface RelationEnds extends ResolvedRelation {
  readonly sourceArticles: number;
  readonly targetArticles: number;
}

const on =
  (ids: readonly string[]) =>
  (statement: Statement): { statement: Statement; parameters: { ids: readonly string[] } } => ({
    statement,
    parameters: { ids },
  });

function sorted(ids: readonly unknown[]): string[] {
  return [...new Set(ids.filter((id) => typeof id === 'string'))].sort(byCodeUnits);
}

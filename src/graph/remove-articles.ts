import type { Telling } from '../resolution/telling.js';
import { derive } from './derive.js';
import { ArticleUnknown } from './errors.js';
import { describeParticipants, lockParticipants, Participants, stateLocks, takeLocks } from './participants.js';
import { filled, writeIds } from './rows-of.js';
import { runAll, type Transaction } from './store.js';
import { identitiesOf } from './told-around.js';

/**
 * Removes articles, their sentences and claims, and what no other article supports. The rest is derived anew, so that the
 * graph is as if they had never been there.
 *
 * @throws ArticleUnknown
 */
export async function removeArticles(transaction: Transaction, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const [found] = await transaction.run('article/lock', { id });
    if (found === undefined) throw new ArticleUnknown(id);
  }
  const forms = (
    await runAll(
      transaction,
      ids.map((id) => ({ statement: 'form/of-article', parameters: { id } })),
    )
  ).flat();
  const named = [
    ...new Set(forms.flatMap(({ identityId, participantId }) => [identityId as string, participantId as string])),
  ];
  const read = async () =>
    (await transaction.run('claim/tellings-of-articles', { ids })) as unknown as readonly Telling[];
  await takeLocks(transaction, stateLocks(await read()));
  await lockParticipants(transaction, named);
  // What they tell of is sure only now that nobody else writes there.
  const gone = await read();
  const participants = new Participants();
  await participants.look(transaction, [...named, ...gone.flatMap(identitiesOf)]);
  await runAll(
    transaction,
    filled([
      ...ids.map((id) => ({ statement: 'claim/delete-of-article', parameters: { id } })),
      writeIds('form/release', forms.map(({ formId }) => formId as string).sort()),
      ...ids.map((id) => ({ statement: 'article/leave-bands', parameters: { id } })),
      writeIds('sentence/delete-of-article', ids),
      writeIds('article/delete', ids),
    ]),
  );
  await derive(transaction, { came: [], gone }, participants);
  await describeParticipants(transaction, [...new Set(named.map((id) => participants.of(id)))]);
}

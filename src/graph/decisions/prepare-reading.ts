import { EVENT_TYPES, type EventType } from '../../ontology/event-types.js';
import { EVENT_RELATIONS, type EventRelation } from '../../ontology/relation-types.js';
import { byCodeUnits } from '../../resolution/fold-forms.js';
import type { ReadingDecision } from '../../resolution/apply-decisions.js';
import type { Transaction } from '../store.js';
import type { Correction, Decision, Prepared } from './decision.js';
import { DecisionInvalid, SubjectUnknown } from './errors.js';

/** What an analyst says of a claim, held fast to where it stands, so that it holds after a better extraction too. */
export async function anchored(
  transaction: Transaction,
  { claimId, verdict, correction }: Decision & { kind: 'READING' },
): Promise<Prepared> {
  const [found] = await transaction.run('claim/anchors', { ids: [claimId] });
  if (found === undefined) throw new SubjectUnknown('claim', claimId);
  const articleId = found.articleId as string;
  if ((verdict === 'CORRECTED') !== (correction !== undefined)) {
    throw new DecisionInvalid(
      'A correction says what is right',
      claimId,
      'Give a correction with CORRECTED, and only then.',
    );
  }
  if (correction !== undefined && found.label === 'Fact') {
    throw new DecisionInvalid('A lasting fact can be confirmed or rejected', claimId, 'Reject it.');
  }
  const reading: ReadingDecision = {
    verdict,
    claimId,
    start: found.start as number,
    end: found.end as number,
    relation: found.relation as string,
    correction: correction === undefined ? null : await corrected(transaction, articleId, correction),
  };
  return { payload: { reading, articleIds: [articleId] }, joins: [], pairs: [], subjectIds: [articleId] };
}

/** A correction in the words of its article: participants as the identities that it names. */
async function corrected(
  transaction: Transaction,
  articleId: string,
  { status, type, relation, sourceIds, targetIds }: Correction,
): Promise<NonNullable<ReadingDecision['correction']>> {
  if (type !== undefined && !(EVENT_TYPES as readonly string[]).includes(type)) {
    throw new DecisionInvalid(`${type} is no type of event`, 'type', `Give one of ${EVENT_TYPES.join(', ')}.`);
  }
  if (relation !== undefined && !(EVENT_RELATIONS as readonly string[]).includes(relation)) {
    throw new DecisionInvalid(`${relation} is no relation of events`, 'relation', 'See the list in the schema.');
  }
  const named = await transaction.run('form/told', { ids: [articleId] });
  const rows = await transaction.run('participant/of-identities', { ids: named.map(({ identity }) => identity!) });
  const identities = (ids: readonly string[]): string[] =>
    ids
      .map((id) => {
        const own = rows.filter(({ participantId }) => participantId === id).map((row) => row.id as string);
        if (own.length > 0) return own.sort(byCodeUnits)[0]!;
        throw new DecisionInvalid(`The article doesn’t name ${id}`, id, 'Name an actor or place of the same article.');
      })
      .sort(byCodeUnits);
  return {
    ...(status === undefined ? {} : { status }),
    ...(type === undefined ? {} : { type: type as EventType }),
    ...(relation === undefined ? {} : { relation: relation as EventRelation }),
    ...(sourceIds === undefined ? {} : { sourceIds: identities(sourceIds) }),
    ...(targetIds === undefined ? {} : { targetIds: identities(targetIds) }),
  };
}

import { bucketOf } from '../../resolution/telling.js';
import { filled, write, writeIds } from '../rows-of.js';
import { runAll, type Row, type Transaction } from '../store.js';
import type { Mend } from './finding.js';
import type { Ground } from './ground.js';
import { inChunks } from './in-chunks.js';

/** Leads mentions and claims to whom they name, and puts claims where they are looked up. Texts stay as they are. */
export const mendArticles: Mend = async (store, findings, ground) => {
  const of = (wanted: string) => [...new Set(findings.filter(({ kind }) => kind === wanted).map(({ id }) => id))];
  await inChunks(store, of('mention-participant'), (transaction, ids) => mendMentions(transaction, ids, ground));
  await inChunks(store, of('claim-edges'), (transaction, ids) => mendClaims(transaction, ids, ground));
  await inChunks(store, of('claim-bucket'), (transaction, ids) => {
    const tellings = ids.flatMap((id) => ground.tellings.get(id) ?? []);
    const { statement, parameters } = write('claim/set-buckets', tellings, (telling) => {
      return { id: telling.id, bucket: bucketOf(telling, ground.participantOf) };
    });
    return transaction.run(statement, parameters);
  });
};

async function mendMentions(transaction: Transaction, ids: readonly string[], ground: Ground): Promise<void> {
  const rows = await transaction.run('check/mentions-of', { ids });
  const unique = new Map(
    rows.map((row) => [JSON.stringify([row.sentenceId, row.identityId, row.start, row.end]), row]),
  );
  const known = [...unique.values()].filter(({ identityId }) => ground.identities.has(identityId as string));
  // A mention of somebody who isn't there would be lost: its sentence stays as it is.
  const lost = new Set(
    rows.filter((row) => !ground.identities.has(row.identityId as string)).map((row) => row.sentenceId),
  );
  const whole = ids.filter((id) => !lost.has(id));
  await runAll(
    transaction,
    filled([
      { statement: 'check/clear-mentions', parameters: { ids: whole } },
      write(
        'sentence/mention',
        known.filter(({ sentenceId }) => !lost.has(sentenceId)),
        (row) => ({ ...row, participantId: ground.participantOf(row.identityId as string) }),
      ),
    ]),
  );
}

async function mendClaims(transaction: Transaction, ids: readonly string[], { participantOf }: Ground): Promise<void> {
  const claims = await transaction.run('check/voices', { ids });
  const having = (name: 'speaker' | 'place'): Row[] => claims.filter((claim) => claim[name] !== null);
  await runAll(
    transaction,
    filled([
      writeIds('check/silence-claims', ids),
      writeIds('check/displace-claims', ids),
      write('claim/attribute', having('speaker'), ({ id, speaker }) => {
        return { claimId: id!, participantId: participantOf(speaker as string) };
      }),
      write('claim/place', having('place'), ({ id, place }) => {
        return { claimId: id!, placeId: participantOf(place as string) };
      }),
    ]),
  );
}

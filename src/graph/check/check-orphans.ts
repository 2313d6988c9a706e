import { pages } from '../pages.js';
import { inChunks } from './in-chunks.js';
import type { Check, FaultKind, Mend } from './finding.js';
import { PAGE } from './ground.js';

/** Statements that find and remove each kind of what belongs to nothing. */
const ORPHANS = [
  ['sentence-lost', 'check/lost-sentences', 'check/delete-sentences'],
  ['claim-lost', 'check/lost-claims', 'check/delete-claims'],
  ['subject-lost', 'check/lost-subjects', 'check/delete-subjects'],
  ['band-lost', 'check/lost-bands', 'check/delete-bands'],
] as const satisfies readonly (readonly [FaultKind, string, string])[];

/** Sentences belong to articles, claims to sentences, what decisions are about to decisions. */
export const checkOrphans: Check = async function* (store) {
  for (const [kind, statement] of ORPHANS) {
    for await (const rows of pages(store, statement, PAGE)) {
      for (const { id } of rows) yield { kind, id: id as string, detail: 'belongs to nothing' };
    }
  }
};

/** Removes them, as the deletion of what they belonged to would have done; what that leaves alone too, in the next round. */
export const mendOrphans: Mend = async (store, findings) => {
  for (const [wanted, , statement] of ORPHANS) {
    const ids = findings.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    await inChunks(store, ids, (transaction, chunk) => transaction.run(statement, { ids: chunk }));
  }
};

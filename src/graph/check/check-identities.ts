import type { Member } from '../decisions/decision.js';
import { heldOf, type Held } from '../decisions/held-of.js';
import { filled, write, writeIds } from '../rows-of.js';
import { runAll, type GraphStore } from '../store.js';
import type { Check, Mend } from './finding.js';
import type { Ground } from './ground.js';
import { inChunks } from './in-chunks.js';

/** Identities are the participants that standing decisions say, in one step, and hold what these say of them. */
export const checkIdentities: Check = function* (_, ground) {
  for (const [id, row] of ground.identities) {
    const main = ground.participantOf(id);
    const wanted = main === id ? '' : main;
    const found = (row.mainIds as string[]).join(', ');
    if (found !== wanted) yield { kind: 'identity-main', id, detail: `is ${found || id}, ought to be ${main}` };
    const { held, decidedName: name, decidedNameAt: nameAt, decidedKind: kind, decidedKindAt: kindAt } = row;
    const own = heldBy(ground, id);
    if (JSON.stringify(own) !== JSON.stringify({ held, name, nameAt, kind, kindAt })) {
      yield { kind: 'identity-held', id, detail: `ought to hold ${JSON.stringify(own)}` };
    }
  }
};

/** Says anew of identities what they hold, and which participants they are. */
export const mendIdentities: Mend = async (store, findings, ground) => {
  const ids = [...new Set(findings.map(({ id }) => id))].sort();
  await holdIdentities(store, ids, ground, ground.identities as unknown as ReadonlyMap<string, Member>);
  await inChunks(store, ids, (transaction, chunk) =>
    runAll(
      transaction,
      filled([
        writeIds('participant/let-go', chunk),
        write(
          'participant/merge-into',
          chunk.filter((id) => ground.participantOf(id) !== id),
          (id) => ({ id, participantId: ground.participantOf(id) }),
        ),
      ]),
    ),
  );
};

/** Writes down what decisions say of identities, and adds those that aren't there. */
export async function holdIdentities(
  store: GraphStore,
  ids: readonly string[],
  ground: Ground,
  members: ReadonlyMap<string, Member>,
): Promise<void> {
  await inChunks(store, [...ids].sort(), (transaction, chunk) =>
    runAll(transaction, [
      write('participant/hold', chunk, (id) => {
        return { id, unnamedClass: members.get(id)?.unnamedClass ?? null, ...heldBy(ground, id) };
      }),
    ]),
  );
}

const heldBy = ({ standingOf }: Ground, id: string): Held => heldOf(standingOf.get(id) ?? []);

import { foldForms, type CountedForm } from '../../resolution/fold-forms.js';
import { groupBy } from '../../resolution/group-by.js';
import { heldOf } from '../decisions/held-of.js';
import { described } from '../described.js';
import { describeParticipants } from '../participants.js';
import type { Row } from '../store.js';
import type { Check, Mend } from './finding.js';
import { inChunks } from './in-chunks.js';
import { textOf } from './text-of.js';

/** Participants are called and are what their forms and decisions make of them. */
export const checkParticipants: Check = function* (_, ground) {
  const { identities, participantOf, standingOf } = ground;
  const formsOf = groupBy(
    ground.forms.filter(({ uses }) => uses > 0),
    ({ identity }) => participantOf(identity),
  );
  const membersOf = groupBy(identities.keys(), participantOf);
  for (const [id, row] of identities) {
    const forms = formsOf.get(id) ?? [];
    if (forms.length === 0 && !standingOf.has(id)) {
      yield { kind: 'participant-idle', id, detail: `is called ${textOf(row.name)}` };
      continue;
    }
    // Its id tells that a form is damaged; of such nothing can be told.
    if (forms.some(({ aliases }) => !Array.isArray(aliases))) continue;
    const decisions = (membersOf.get(id) ?? []).map((one) => heldOf(standingOf.get(one) ?? []));
    const counted = forms.map((form): CountedForm => ({ ...form, articles: form.uses }));
    const wanted = counted.length === 0 ? NOTHING : described(foldForms(counted), decisions as unknown as Row[]);
    const labels = { isActor: wanted.kind !== null && wanted.kind !== 'place', isPlace: wanted.kind === 'place' };
    const differing = Object.entries({ ...wanted, ...labels }).filter(
      ([name, value]) => JSON.stringify(row[name] ?? null) !== JSON.stringify(value),
    );
    if (differing.length > 0) {
      yield { kind: 'participant-properties', id, detail: `differs in ${differing.map(([name]) => name).join(', ')}` };
    }
  }
};

/** What has no name of its own: an identity that is merged, or only decided about. */
const NOTHING = {
  name: null,
  kind: null,
  aliases: null,
  country: null,
  named: null,
  latitude: null,
  longitude: null,
  articles: null,
};

/** Describes them anew, and removes those that nothing names. */
export const mendParticipants: Mend = async (store, findings) => {
  const ids = findings.map(({ id }) => id);
  await inChunks(store, ids, async (transaction, chunk) => {
    await transaction.run('check/unlabel', { ids: chunk });
    await describeParticipants(transaction, chunk);
  });
};

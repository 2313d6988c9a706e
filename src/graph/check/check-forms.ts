import { formId } from '../../resolution/form-id.js';
import { write } from '../rows-of.js';
import { runAll } from '../store.js';
import type { Check, Mend } from './finding.js';
import { inChunks } from './in-chunks.js';

/** Forms are what their ids say, are used, count the articles that use them, and are those of their identities. */
export const checkForms: Check = function* (_, { forms, identities, participantOf }) {
  for (const form of forms) {
    const { id, identity, articles, uses, participantIds } = form;
    if (uses === 0) {
      yield { kind: 'form-unused', id, detail: `counts ${articles} articles` };
      continue;
    }
    if (formId(identity, form) !== id) yield { kind: 'form-id', id, detail: `says “${form.name}”` };
    if (articles !== uses) yield { kind: 'form-articles', id, detail: `counts ${articles} in place of ${uses}` };
    if (!identities.has(identity)) yield { kind: 'form-identity', id, detail: `is of ${identity}` };
    else if (participantIds.join(', ') !== participantOf(identity)) {
      const found = participantIds.length === 0 ? 'nobody' : participantIds.join(', ');
      yield { kind: 'form-participant', id, detail: `is of ${found}, ought to be of ${participantOf(identity)}` };
    }
  }
};

/** Removes forms that no article uses, recounts the others, and gives them to whom they belong. */
export const mendForms: Mend = async (store, findings, { forms, participantOf }) => {
  const of = (wanted: string) => findings.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const identityOf = new Map(forms.map(({ id, identity }) => [id, identity]));
  await inChunks(store, of('form-unused'), (transaction, ids) => transaction.run('check/delete-forms', { ids }));
  await inChunks(store, of('form-articles'), (transaction, ids) => transaction.run('check/count-forms', { ids }));
  await inChunks(store, of('form-participant'), (transaction, ids) =>
    runAll(transaction, [
      { statement: 'check/detach-forms', parameters: { ids } },
      write('form/attach', ids, (id) => ({ id, participantId: participantOf(identityOf.get(id)!) })),
    ]),
  );
};

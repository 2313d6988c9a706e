import { isState, type BlockSides } from '../resolution/block-key.js';
import { byCodeUnits, foldForms, type CountedForm } from '../resolution/fold-forms.js';
import type { ResolvedArticle } from '../resolution/resolved-article.js';
import { described } from './described.js';
import { write, writeIds, filled } from './rows-of.js';
import { runAll, type Row, type Transaction } from './store.js';

/** Which participants of the graph identities are, as far as it was asked. */
export class Participants {
  private readonly known = new Map<string, string>();

  /** The participant that an identity is. Only those that were learned can be asked for. */
  readonly of = (identity: string): string => {
    const participant = this.known.get(identity);
    if (participant === undefined) throw new RangeError(`Nobody asked which participant ${identity} is.`);
    return participant;
  };

  /** Learns rows of participant/upsert or participant/of-identities. */
  learn(rows: readonly Row[]): void {
    for (const { id, participantId } of rows) this.known.set(id as string, participantId as string);
  }

  /** Asks the graph for those of some identities that aren't known yet. */
  async look(transaction: Transaction, identities: Iterable<string>): Promise<void> {
    const ids = [...new Set(identities)].filter((id) => !this.known.has(id));
    if (ids.length > 0) this.learn(await transaction.run('participant/of-identities', { ids }));
  }
}

/**
 * Adds the identities that articles name, and holds them and the participants that they are until the transaction ends:
 * who holds all participants of an event or relation holds it too.
 */
export async function upsertParticipants(
  transaction: Transaction,
  articles: readonly ResolvedArticle[],
): Promise<Participants> {
  const named = articles.flatMap(({ participants }) => participants);
  const unique = [...new Map(named.map((one) => [one.id, one])).values()].sort((a, b) => byCodeUnits(a.id, b.id));
  const participants = new Participants();
  if (unique.length === 0) return participants;
  const { statement, parameters } = write('participant/upsert', unique, ({ id, unnamedClass, splitOf }) => {
    return { id, unnamedClass, splitFrom: splitOf };
  });
  const rows = await transaction.run(statement, parameters);
  participants.learn(rows);
  const merged = rows.filter(({ id, participantId }) => id !== participantId);
  if (merged.length > 0)
    await lockParticipants(
      transaction,
      merged.map(({ participantId }) => participantId as string),
    );
  return participants;
}

/** Holds participants until the transaction ends, in the order in which all writers take them. */
export async function lockParticipants(transaction: Transaction, ids: Iterable<string>): Promise<void> {
  await transaction.run('participant/lock', { ids: [...new Set(ids)].sort(byCodeUnits) });
}

/**
 * Names to hold for claims of countries: what one article tells of a country and another of its army can be one event, though
 * they name no participant in common.
 */
export function stateLocks(claims: readonly BlockSides[]): string[] {
  return claims.flatMap(({ blockSources, blockTargets }) => [...blockSources, ...blockTargets]).filter(isState);
}

/** Holds names until the transaction ends, in the order in which all writers take them, and before participants. */
export async function takeLocks(transaction: Transaction, names: readonly string[]): Promise<void> {
  const ids = [...new Set(names)].sort(byCodeUnits);
  if (ids.length > 0) await transaction.run('lock/take', { ids });
}

/** Adds the ways in which articles name participants, and says by which each article does. */
export async function addForms(
  transaction: Transaction,
  articles: readonly ResolvedArticle[],
  participants: Participants,
): Promise<void> {
  const named = articles.flatMap(({ article, participants: own }) =>
    own.map(({ id, form }) => ({ article, id, form })),
  );
  const uses = new Map<string, { identityId: string; form: (typeof named)[number]['form']; articles: number }>();
  for (const { id, form } of named) {
    const before = uses.get(form.id);
    uses.set(form.id, { identityId: id, form, articles: (before?.articles ?? 0) + 1 });
  }
  const forms = [...uses.values()].sort((a, b) => byCodeUnits(a.form.id, b.form.id));
  const upsert = write('form/upsert', forms, ({ form, ...rest }) => ({ ...form, ...rest }));
  const rows = await transaction.run(upsert.statement, upsert.parameters);
  const created = new Set(rows.filter((row) => row.created === true).map(({ id }) => id));
  await runAll(
    transaction,
    filled([
      write(
        'form/attach',
        forms.filter(({ form }) => created.has(form.id)),
        ({ form, identityId }) => ({ id: form.id, participantId: participants.of(identityId) }),
      ),
      write('article/name', named, ({ article, form }) => ({ articleId: article.id, formId: form.id })),
    ]),
  );
}

/**
 * Derives anew what actors and places are called and are, from their forms and from what analysts decided. Those that no
 * article names any more are removed.
 */
export async function describeParticipants(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const formsOf = new Map<string, CountedForm[]>(ids.map((id) => [id, []]));
  for (const form of await transaction.run('form/of-participants', { ids })) {
    formsOf.get(form.participantId as string)!.push(form as unknown as CountedForm);
  }
  const rowsOfDecided = await transaction.run('participant/decided', { ids });
  const decisions = new Map(rowsOfDecided.map((row) => [row.id as string, row.decisions as readonly Row[]]));
  const rows = [...formsOf]
    .filter(([, forms]) => forms.length > 0)
    .map(([id, forms]) => ({
      id,
      ...described(foldForms(forms), decisions.get(id) ?? []),
    }));
  const nameless = ids.filter((id) => formsOf.get(id)!.length === 0);
  await runAll(
    transaction,
    filled([
      write(
        'actor/describe',
        rows.filter(({ kind }) => kind !== 'place'),
        (row) => row,
      ),
      write(
        'place/describe',
        rows.filter(({ kind }) => kind === 'place'),
        (row) => row,
      ),
      writeIds('participant/retire', nameless),
      writeIds('participant/delete', nameless),
    ]),
  );
}

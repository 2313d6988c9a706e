import { RELATION_TYPES, type RelationType } from '../ontology/relation-types.js';
import type { RelationChange } from './fold-changes.js';
import { filled, write, writeIds } from './rows-of.js';
import { ofType } from './statements.js';
import { runAll, type Transaction, type Write } from './store.js';

/**
 * Changes the counts of relations, and their edges with them: draws those of new ones, removes those into which nothing is
 * folded any more.
 *
 * @param connections - edges between relations and what is folded into them, written once the relations are there
 */
export async function writeRelations(
  transaction: Transaction,
  changes: readonly RelationChange[],
  connections: readonly Write[],
): Promise<void> {
  if (changes.length === 0) {
    await runAll(transaction, filled(connections));
    return;
  }
  const upsert = write('relation/upsert', changes, (change) => ({ ...change }));
  const rows = await transaction.run(upsert.statement, upsert.parameters);
  const typeOf = new Map(changes.map(({ id, type }) => [id, type]));
  const typed = rows.map(({ id, created, stale }) => {
    return { id: id as string, type: typeOf.get(id as string)!, created: created === true, stale: stale === true };
  });
  const outdated = typed.filter(({ stale }) => stale).map(({ id }) => id);
  await runAll(
    transaction,
    filled([
      ...connections,
      writeIds('relation/recount', outdated),
      ...byType(
        'relation/link',
        typed.filter(({ created }) => created),
      ),
    ]),
  );
  await reweigh(
    transaction,
    typed.filter(({ created }) => !created).map(({ id }) => id),
  );
}

/** Copies the counts of relations to their edges, and removes those that are empty. */
export async function reweigh(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const counts = (await transaction.run('relation/counts', { ids })) as unknown as readonly Counts[];
  const empty = counts.filter(({ claims }) => claims === 0);
  const others = counts.filter(({ claims }) => claims !== 0);
  await runAll(
    transaction,
    filled([
      ...byEnd('relation/weigh', others),
      ...byEnd('relation/unlink', empty),
      writeIds(
        'relation/delete',
        empty.map(({ id }) => id),
      ),
    ]),
  );
}

interface Counts {
  readonly id: string;
  readonly type: RelationType;
  readonly claims: number;
  readonly sourceArticles: number;
  readonly targetArticles: number;
}

/** An edge is looked for from the end that fewer articles name: the embedded store looks at all edges of its type there. */
function byEnd(statement: string, relations: readonly Counts[]): Write[] {
  const isFromSource = ({ sourceArticles, targetArticles }: Counts): boolean => sourceArticles <= targetArticles;
  return [
    ...byType(`${statement}-from-source`, relations.filter(isFromSource)),
    ...byType(
      `${statement}-from-target`,
      relations.filter((relation) => !isFromSource(relation)),
    ),
  ];
}

function byType(
  statement: string,
  relations: readonly { readonly id: string; readonly type: RelationType }[],
): Write[] {
  return RELATION_TYPES.map((wanted) =>
    writeIds(
      ofType(statement, wanted),
      relations.filter(({ type }) => type === wanted).map(({ id }) => id),
    ),
  );
}

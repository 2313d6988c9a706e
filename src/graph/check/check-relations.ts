import { RELATION_TYPES, type RelationType } from '../../ontology/relation-types.js';
import { relationIdentity } from '../../resolution/events.js';
import { byCodeUnits } from '../../resolution/fold-forms.js';
import { groupBy } from '../../resolution/group-by.js';
import { foldChanges, type RelationChange } from '../fold-changes.js';
import { pages } from '../pages.js';
import { filled, write, writeIds } from '../rows-of.js';
import { ofType } from '../statements.js';
import { runAll, type GraphReader, type Row } from '../store.js';
import type { Check, Findings, Mend } from './finding.js';
import { PAGE } from './ground.js';
import { inChunks } from './in-chunks.js';
import { textOf } from './text-of.js';

/** Relations count what is folded into them, and each has its one edge, which counts the same. */
export const checkRelations: Check = async function* (store, ground) {
  const wanted = new Map(foldChanges([], ground.derived).map((relation) => [relation.id, relation]));
  yield* ofNodes(store, wanted);
  yield* ofEdges(store, wanted, [...ground.identities.keys()]);
};

async function* ofNodes(reader: GraphReader, wanted: ReadonlyMap<string, RelationChange>): Findings {
  const missing = new Set(wanted.keys());
  for await (const rows of pages(reader, 'export/relations', PAGE)) {
    for (const row of rows) {
      const id = row.id as string;
      const relation = wanted.get(id);
      missing.delete(id);
      if (relation === undefined) {
        yield { kind: 'relation-idle', id, detail: endsOf(row) };
        continue;
      }
      if (endsOf(row) !== endsOf(relation)) yield { kind: 'relation-ends', id, detail: `is ${endsOf(row)}` };
      const differing = differingCounts(row, relation);
      if (differing.length > 0) yield { kind: 'relation-counts', id, detail: differing.join(', ') };
    }
  }
  for (const id of missing) yield { kind: 'relation-missing', id, detail: endsOf(wanted.get(id)!) };
}

async function* ofEdges(
  reader: GraphReader,
  wanted: ReadonlyMap<string, RelationChange>,
  sourceIds: readonly string[],
): Findings {
  const missing = new Set(wanted.keys());
  for (let at = 0; at < sourceIds.length; at += PAGE) {
    for (const edge of await reader.read('export/edges', { ids: sourceIds.slice(at, at + PAGE) })) {
      const relation = wanted.get(edge.id as string);
      const ends = endsOf(edge);
      if (relation === undefined || ends !== endsOf(relation)) {
        yield { kind: 'relation-edge', id: ends, detail: `is of relation ${textOf(edge.id)}, which is not there` };
      } else if (!missing.delete(relation.id)) {
        yield { kind: 'relation-edge', id: ends, detail: 'is there twice' };
      } else {
        const differing = differingCounts(edge, relation);
        if (differing.length > 0) yield { kind: 'relation-edge', id: ends, detail: differing.join(', ') };
      }
    }
  }
  for (const id of missing) yield { kind: 'relation-edge', id: endsOf(wanted.get(id)!), detail: 'is missing' };
}

const COUNTS = [
  ...(['events', 'claims', 'actual', 'planned', 'threatened', 'alleged', 'denied', 'failed', 'hypothetical'] as const),
  ...(['first', 'last', 'confidence'] as const),
];

function differingCounts(found: Row, relation: RelationChange): string[] {
  return COUNTS.filter((name) => (found[name] ?? null) !== relation[name]).map(
    (name) => `${name} ${textOf(found[name])} in place of ${textOf(relation[name])}`,
  );
}

const endsOf = ({ type, sourceId, targetId }: Row | RelationChange): string =>
  `${textOf(type)} ${textOf(sourceId)} ${textOf(targetId)}`;

/** Recounts relations, removes those that are empty, and draws their edges anew. */
export const mendRelations: Mend = async (store, findings, { derived }) => {
  const wanted = new Map(foldChanges([], derived).map((relation) => [relation.id, relation]));
  const own = findings.filter(({ kind }) => kind !== 'relation-edge').map(({ id }) => id);
  const edges = findings.filter(({ kind }) => kind === 'relation-edge').map(({ id }) => endsFrom(id));
  const idle = own.filter((id) => !wanted.has(id));
  await inChunks(store, idle, (transaction, ids) => transaction.run('relation/delete', { ids }));
  await inChunks(store, edges, (transaction, chunk) => runAll(transaction, filled(erasing(chunk))));
  const ids = [...new Set([...own, ...edges.map(({ id }) => id)])].sort(byCodeUnits);
  await inChunks(
    store,
    ids.flatMap((id) => wanted.get(id) ?? []),
    (transaction, relations) => {
      const types = groupBy(relations, ({ type }) => type);
      return runAll(
        transaction,
        filled([
          write('check/set-ends', relations, ({ id, type, sourceId, targetId }) => ({ id, type, sourceId, targetId })),
          writeIds(
            'relation/recount',
            relations.map(({ id }) => id),
          ),
          ...erasing(relations),
          ...[...types].map(([type, some]) =>
            writeIds(
              ofType('relation/link', type),
              some.map(({ id }) => id),
            ),
          ),
        ]),
      );
    },
  );
};

interface Ends {
  readonly type: RelationType;
  readonly sourceId: string;
  readonly targetId: string;
}

function endsFrom(text: string): Ends & { readonly id: string } {
  const [type, sourceId, targetId] = text.split(' ') as [RelationType, string, string];
  return { id: relationIdentity(type, sourceId, targetId), type, sourceId, targetId };
}

const erasing = (edges: readonly Ends[]) =>
  RELATION_TYPES.map((wanted) =>
    write(
      ofType('check/erase-edges', wanted),
      edges.filter(({ type }) => type === wanted),
      ({ sourceId, targetId }) => ({ sourceId, targetId }),
    ),
  );

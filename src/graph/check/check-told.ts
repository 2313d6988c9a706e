import { relationsOf, type Derived } from '../../resolution/derive-event.js';
import { byCodeUnits } from '../../resolution/fold-forms.js';
import { groupBy } from '../../resolution/group-by.js';
import { pages } from '../pages.js';
import { writeIds, filled } from '../rows-of.js';
import { runAll, type Row } from '../store.js';
import { reweigh } from '../write-relations.js';
import { propertiesOf, writeTold } from '../write-told.js';
import type { Check, FaultKind, Findings, Mend } from './finding.js';
import { PAGE, type Ground } from './ground.js';
import { inChunks } from './in-chunks.js';
import type { GraphReader } from '../store.js';

/** Events and lasting facts are what deriveEvents makes of all claims, with the edges that go with that. */
export const checkTold: Check = async function* (store, ground) {
  yield* ofLabel(store, 'Event', ground);
  yield* ofLabel(store, 'Fact', ground);
};

async function* ofLabel(reader: GraphReader, label: 'Event' | 'Fact', { derived }: Ground): Findings {
  const word = label === 'Event' ? 'event' : 'fact';
  const missing = new Map(derived.filter((one) => one.label === label).map((one) => [one.id, one]));
  const wanted = new Map(missing);
  for await (const rows of pages(reader, `check/${word}s`, PAGE)) {
    for (const row of rows) {
      const id = row.id as string;
      const one = wanted.get(id);
      missing.delete(id);
      if (one === undefined) {
        yield { kind: `${word}-idle`, id, detail: `has ${(row.claimIds as string[]).length} claims` };
        continue;
      }
      const differing = differingProperties(row.properties as Row, one);
      if (differing.length > 0) yield { kind: `${word}-properties`, id, detail: `differs in ${differing.join(', ')}` };
      const edges = Object.entries(edgesOf(one)).filter(
        ([name, ids]) => JSON.stringify(row[name]) !== JSON.stringify(ids),
      );
      if (edges.length > 0)
        yield { kind: `${word}-edges`, id, detail: `differs in ${edges.map(([name]) => name).join(', ')}` };
    }
  }
  for (const { id, claims } of missing.values()) yield { kind: `${word}-missing`, id, detail: `has ${claims} claims` };
}

/** Names of properties that the graph has otherwise, or has and ought not to. */
function differingProperties(found: Row, one: Derived): string[] {
  const wanted = propertiesOf(one);
  const names = [...new Set([...Object.keys(found), ...Object.keys(wanted)])];
  return names.filter((name) => JSON.stringify(plain(found[name])) !== JSON.stringify(plain(wanted[name])));
}

/** Lists of ids are sets, which both sides sort; null is as good as none. */
const plain = (value: Row[string] | undefined): unknown => value ?? null;

function edgesOf(one: Derived): Readonly<Record<string, readonly string[]>> {
  return {
    edgeSourceIds: one.sourceIds,
    edgeTargetIds: one.targetIds,
    edgePlaceIds: one.label === 'Event' ? one.placeIds : [],
    relationIds: [...new Set(relationsOf(one).map(({ id }) => id))].sort(byCodeUnits),
    claimIds: one.claimIds,
  };
}

/** Removes what is wrong, and writes what claims make of it in its place. */
export const mendTold: Mend = async (store, findings, { derived }) => {
  const faulty = groupBy(findings, ({ kind }) => (kind.startsWith('event') ? 'event' : 'fact'));
  for (const [word, found] of faulty) {
    const ids = [...new Set(found.filter(({ kind }) => kind !== missingKind(word)).map(({ id }) => id))];
    await inChunks(store, ids, (transaction, chunk) => transaction.run(`${word}/delete`, { ids: chunk }));
  }
  const wanted = new Set(findings.map(({ id }) => id));
  await inChunks(
    store,
    derived.filter(({ id }) => wanted.has(id)),
    async (transaction, after) => {
      const aboutOf = new Map(after.flatMap(({ claimIds }) => claimIds.map((id) => [id, null] as const)));
      // Claims may tell of something else still; that is wrong too, and goes.
      await runAll(transaction, filled([writeIds('claim/detach', [...aboutOf.keys()])]));
      await writeTold(transaction, { before: [], after, aboutOf, rejected: [] });
      const relations = [...new Set(after.flatMap((one) => relationsOf(one).map(({ id }) => id)))].sort(byCodeUnits);
      await runAll(transaction, filled([writeIds('relation/recount', relations)]));
      await reweigh(transaction, relations);
    },
  );
};

const missingKind = (word: 'event' | 'fact'): FaultKind => `${word}-missing`;

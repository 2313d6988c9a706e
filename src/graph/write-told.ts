import { relationsOf, type Derived, type Kept } from '../resolution/derive-event.js';
import { byCodeUnits } from '../resolution/fold-forms.js';
import { foldChanges } from './fold-changes.js';
import { filled, write, writeIds } from './rows-of.js';
import { runAll, type Row, type Transaction, type Value, type Write } from './store.js';
import { writeRelations } from './write-relations.js';

/** Events and facts as they are in the graph, what takes their place, and where claims belong until now. */
export interface ToldChange {
  readonly before: readonly Pick<Derived, 'id' | 'label'>[];
  readonly after: readonly Derived[];
  /** What claims tell of in the graph. */
  readonly aboutOf: ReadonlyMap<string, string | null>;
  /** Claims that tell of nothing from now on. */
  readonly rejected: readonly string[];
}

/** Writes what differs: events and facts, their claims, who takes part and where, and the relations they fold into. */
export async function writeTold(
  transaction: Transaction,
  { before, after, aboutOf, rejected }: ToldChange,
): Promise<void> {
  const old = await readKept(transaction, before);
  const stays = new Set(after.map(({ id }) => id));
  const leaves = [...old.values()].filter(({ id }) => !stays.has(id));
  const goes = new Set(leaves.map(({ id }) => id));
  const moved = after.flatMap(({ id, label, claimIds }) =>
    claimIds.filter((claimId) => aboutOf.get(claimId) !== id).map((claimId) => ({ claimId, id, label })),
  );
  const detached = [...moved.map(({ claimId }) => claimId), ...rejected].filter((claimId) => {
    const about = aboutOf.get(claimId) ?? null;
    return about !== null && !goes.has(about);
  });
  const idsOf = (label: string, list: readonly Kept[]) => list.filter((one) => one.label === label).map(({ id }) => id);
  await runAll(
    transaction,
    filled([
      ...putWrites(old, after),
      writeIds('claim/detach', detached),
      writeIds('event/delete', idsOf('Event', leaves)),
      writeIds('fact/delete', idsOf('Fact', leaves)),
      write(
        'claim/about-events',
        moved.filter(({ label }) => label === 'Event'),
        ({ claimId, id }) => ({ claimId, eventId: id }),
      ),
      write(
        'claim/about-facts',
        moved.filter(({ label }) => label === 'Fact'),
        ({ claimId, id }) => ({ claimId, factId: id }),
      ),
      ...sideWrites(
        old,
        after.filter(({ label }) => label === 'Event'),
      ),
    ]),
  );
  await writeRelations(transaction, foldChanges([...old.values()], after), connections(old, after));
}

async function readKept(transaction: Transaction, before: ToldChange['before']): Promise<Map<string, Kept>> {
  const read = async (label: 'Event' | 'Fact', statement: string): Promise<Row[]> => {
    const ids = before.filter((one) => one.label === label).map(({ id }) => id);
    if (ids.length === 0) return [];
    return (await transaction.run(statement, { ids })).map((row) => ({ ...row, label }));
  };
  const rows = [...(await read('Event', 'event/derived')), ...(await read('Fact', 'fact/derived'))];
  return new Map(rows.map((row) => [row.id as string, row as unknown as Kept]));
}

/** Adds what is new, and sets what is different of the others. */
function putWrites(old: ReadonlyMap<string, Kept>, after: readonly Derived[]): Write[] {
  const sorted = [...after].sort((a, b) => byCodeUnits(a.id, b.id));
  const fresh = sorted.filter(({ id }) => !old.has(id));
  const changes = sorted.flatMap((one) => {
    const before = old.get(one.id);
    const changed = before === undefined ? [] : differences(before, one);
    return changed.length === 0 ? [] : [{ id: one.id, label: one.label, changed: Object.fromEntries(changed) }];
  });
  return (['Event', 'Fact'] as const).flatMap((label) => [
    write(
      `${label.toLowerCase()}/put`,
      fresh.filter((one) => one.label === label),
      propertiesOf,
    ),
    write(
      `${label.toLowerCase()}/change`,
      changes.filter((one) => one.label === label),
      ({ id, changed }) => ({ id, changed }),
    ),
  ]);
}

/** The properties of a node: without those that a fact has none of. */
export function propertiesOf({ label, claimIds: _, ...properties }: Derived): Row {
  const entries = Object.entries(properties).filter(([, value]) => label === 'Event' || value !== null);
  return Object.fromEntries(entries);
}

/** The properties of a node that are others now. */
function differences(old: Kept, derived: Derived): [string, Value][] {
  const entries: [string, Value][] = Object.entries(propertiesOf(derived));
  return entries.filter(([name, value]) => JSON.stringify(old[name as keyof Kept] ?? null) !== JSON.stringify(value));
}

/** Adds and removes edges between events and who takes part, or where they are. */
function sideWrites(old: ReadonlyMap<string, Kept>, events: readonly Derived[]): Write[] {
  return (['sources', 'targets', 'places'] as const).flatMap((side) => {
    const idsOf = (one: Kept | undefined): readonly string[] =>
      one === undefined ? [] : { sources: one.sourceIds, targets: one.targetIds, places: one.placeIds }[side];
    const rows = (isGone: boolean) =>
      events.flatMap((event) => {
        const [from, to] = [idsOf(old.get(event.id)), idsOf(event)];
        const ids = isGone ? from.filter((id) => !to.includes(id)) : to.filter((id) => !from.includes(id));
        return ids.map((participantId) => ({ eventId: event.id, participantId }));
      });
    return [
      write(`event/remove-${side}`, rows(true), (row) => row),
      write(`event/add-${side}`, rows(false), (row) => row),
    ];
  });
}

/** Edges between what is derived and the relations, and the ends of facts. They need the relations to be there. */
function connections(old: ReadonlyMap<string, Kept>, after: readonly Derived[]): Write[] {
  const events = after.filter(({ label }) => label === 'Event');
  const folds = (a: Kept | undefined, b: Kept | undefined, eventId: string) => {
    const known = new Set(b === undefined ? [] : relationsOf(b).map(({ id }) => id));
    const ids = a === undefined ? [] : relationsOf(a).map(({ id }) => id);
    return ids.filter((id) => !known.has(id)).map((relationId) => ({ eventId, relationId }));
  };
  const facts = after.filter(
    (one) => one.label === 'Fact' && JSON.stringify(ends(old.get(one.id))) !== JSON.stringify(ends(one)),
  );
  return [
    write(
      'event/unfold',
      events.flatMap((event) => folds(old.get(event.id), event, event.id)),
      (row) => row,
    ),
    write(
      'event/fold',
      events.flatMap((event) => folds(event, old.get(event.id), event.id)),
      (row) => row,
    ),
    writeIds(
      'fact/disconnect',
      facts.filter(({ id }) => old.has(id)).map(({ id }) => id),
    ),
    write('fact/connect', facts, (fact) => {
      const { id: relationId, sourceId, targetId } = relationsOf(fact)[0]!;
      return { id: fact.id, sourceId, targetId, relationId };
    }),
  ];
}

const ends = (one: Kept | undefined): unknown => [one?.sourceIds, one?.targetIds];

import { pages } from '../graph/pages.js';
import type { GraphReader, Row } from '../graph/store.js';
import type { EventRow, FactRow, ParticipantRow, RelationRow } from './rows.js';
import { choiceOfEvent, choiceOfFact, choiceOfRelation } from './selection.js';
import type { Source } from './source.js';

/** How many nodes are read at once. Chosen: the embedded store sorts all of a label for each page. */
const PAGE = 10_000;

/** How many of them are handed on at once, since what is asked about each takes far more room than itself. */
const CHUNK = 500;

/** The events that are exported, in the order of their ids, some at a time, and counted. */
export async function* selectedEvents({ reader, selection, tally }: Source): AsyncGenerator<EventRow[]> {
  for await (const rows of pagesOf<EventRow>(reader, 'export/event-details')) {
    yield* chunksOf(rows.filter((event) => tally.count('events', choiceOfEvent(selection, event))));
  }
}

/** The lasting facts that are exported, in the order of their ids. They are counted as relations, not here. */
export async function* selectedFacts({ reader, selection }: Source): AsyncGenerator<FactRow[]> {
  for await (const rows of pagesOf<FactRow>(reader, 'export/facts')) {
    yield* chunksOf(rows.filter((fact) => choiceOfFact(selection, fact) === 'EXPORTED'));
  }
}

/** The relations that are exported, in the order of their ids, and counted. */
export async function* selectedRelations({ reader, selection, tally }: Source): AsyncGenerator<RelationRow[]> {
  for await (const rows of pagesOf<RelationRow>(reader, 'export/relations')) {
    const typed = await ofTypes(reader, rows, selection.types);
    yield* chunksOf(
      rows.filter((relation) =>
        tally.count('relations', choiceOfRelation(selection, relation, typed.has(relation.id))),
      ),
    );
  }
}

/** Those of all actors and places whose ids are given, in the order of their ids. */
export async function* participantsAmong(
  reader: GraphReader,
  ids: ReadonlySet<string>,
): AsyncGenerator<ParticipantRow[]> {
  for await (const rows of pagesOf<ParticipantRow>(reader, 'export/participants')) {
    yield* chunksOf(rows.filter(({ id }) => ids.has(id)));
  }
}

/** Which of some relations an event of the types that are wanted is folded into; nobody asks where all types are. */
async function ofTypes(
  reader: GraphReader,
  relations: readonly RelationRow[],
  types: readonly string[] | null,
): Promise<ReadonlySet<string>> {
  if (types === null) return new Set();
  const rows = await reader.read('export/relations-of-types', { ids: relations.map(({ id }) => id), types });
  return new Set(rows.map(({ id }) => id as string));
}

/** Pages of rows, which have the columns that the statement's header declares. */
async function* pagesOf<T>(reader: GraphReader, statement: string): AsyncGenerator<T[]> {
  for await (const rows of pages(reader, statement, PAGE)) yield rows as readonly Row[] as unknown as T[];
}

function* chunksOf<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += CHUNK) yield rows.slice(at, at + CHUNK);
}

import { pages } from '../graph/pages.js';
import type { GraphReader, Row } from '../graph/store.js';
import type { EventRow, FactRow, ParticipantRow, RelationRow } from './rows.js';
import { choicesOfEvents, choicesOfFacts, choicesOfRelations } from './selection.js';
import type { Source } from './source.js';

/** How many nodes are read at once. Chosen: the embedded store sorts all of a label for each page. */
const PAGE = 10_000;

/** How many of them are handed on at once, since what is asked about each takes far more room than itself. */
const CHUNK = 500;

/** The events that are exported, in the order of their ids, some at a time, and counted. */
export async function* selectedEvents({ reader, selection, tally }: Source): AsyncGenerator<EventRow[]> {
  for await (const rows of pagesOf<EventRow>(reader, 'export/event-details')) {
    const choiceOf = await choicesOfEvents(reader, selection, rows);
    yield* chunksOf(rows.filter((event) => tally.count('events', choiceOf(event))));
  }
}

/** The lasting facts that are exported, in the order of their ids. They are counted as relations, not here. */
export async function* selectedFacts({ reader, selection }: Source): AsyncGenerator<FactRow[]> {
  for await (const rows of pagesOf<FactRow>(reader, 'export/facts')) {
    const choiceOf = await choicesOfFacts(reader, selection, rows);
    yield* chunksOf(rows.filter((fact) => choiceOf(fact) === 'EXPORTED'));
  }
}

/** The relations that are exported, in the order of their ids, and counted. */
export async function* selectedRelations({ reader, selection, tally }: Source): AsyncGenerator<RelationRow[]> {
  for await (const rows of pagesOf<RelationRow>(reader, 'export/relations')) {
    const choiceOf = await choicesOfRelations(reader, selection, rows);
    yield* chunksOf(rows.filter((relation) => tally.count('relations', choiceOf(relation))));
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

/** Pages of rows, which have the columns that the statement's header declares. */
async function* pagesOf<T>(reader: GraphReader, statement: string): AsyncGenerator<T[]> {
  for await (const rows of pages(reader, statement, PAGE)) yield rows as readonly Row[] as unknown as T[];
}

function* chunksOf<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += CHUNK) yield rows.slice(at, at + CHUNK);
}

import { STATUSES, type Status } from '../ontology/statuses.js';
import type { ParticipantRow, RelationRow } from './rows.js';
import { participantsAmong, selectedRelations } from './selected.js';
import type { Source } from './source.js';

/** The type of a column of nodes or of edges, in the words of GraphML. */
export type ColumnType = 'string' | 'int' | 'double';

/** What is told of each node or edge: a name, and how to get it; null where it isn't known. */
export interface Column<T> {
  readonly name: string;
  readonly type: ColumnType;
  readonly valueOf: (row: T) => string | number | null;
}

/** What the formats for networks tell of actors and places. */
export const NODE_COLUMNS: readonly Column<ParticipantRow>[] = [
  { name: 'name', type: 'string', valueOf: ({ name }) => name },
  { name: 'kind', type: 'string', valueOf: ({ kind }) => kind },
  { name: 'country', type: 'string', valueOf: ({ country }) => country },
  { name: 'aliases', type: 'string', valueOf: ({ aliases }) => (aliases.length > 0 ? aliases.join('; ') : null) },
  { name: 'latitude', type: 'double', valueOf: ({ latitude }) => latitude },
  { name: 'longitude', type: 'double', valueOf: ({ longitude }) => longitude },
  { name: 'articles', type: 'int', valueOf: ({ articles }) => articles },
];

/** What the formats for networks tell of relations. */
export const EDGE_COLUMNS: readonly Column<RelationRow>[] = [
  { name: 'type', type: 'string', valueOf: ({ type }) => type },
  { name: 'events', type: 'int', valueOf: ({ events }) => events },
  { name: 'claims', type: 'int', valueOf: ({ claims }) => claims },
  ...STATUSES.map((status): Column<RelationRow> => {
    const name = status.toLowerCase() as Lowercase<Status>;
    return { name, type: 'int', valueOf: (relation) => relation[name] };
  }),
  { name: 'first', type: 'string', valueOf: ({ first }) => first },
  { name: 'last', type: 'string', valueOf: ({ last }) => last },
  { name: 'confidence', type: 'double', valueOf: ({ confidence }) => confidence },
];

/**
 * The nodes of the network: the actors and places that the exported relations join, which are counted. What is kept
 * meanwhile is the ids of their ends.
 */
export async function* nodesOf(source: Source): AsyncGenerator<ParticipantRow[]> {
  const ends = new Set<string>();
  for await (const relations of selectedRelations(source)) {
    for (const { sourceId, targetId } of relations) ends.add(sourceId).add(targetId);
  }
  yield* participantsAmong(source.reader, ends);
}

/** The edges of the network: the exported relations. */
export const edgesOf = selectedRelations;

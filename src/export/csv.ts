import { csvLines } from './csv-lines.js';
import { EDGE_COLUMNS, NODE_COLUMNS, edgesOf, nodesOf, type Column } from './network.js';
import type { ParticipantRow, RelationRow } from './rows.js';
import type { Source } from './source.js';

/** Text that a spreadsheet would take for a formula gets an apostrophe in front, so that no name can run anything there. */
const FOR_SPREADSHEETS = { escape_formulas: true };

/** The actors and places that the exported relations join: a line each, after a line of column names. */
export async function* csvNodes(source: Source): AsyncGenerator<string> {
  yield csvLines([NODES.map(({ name }) => name)]);
  for await (const participants of nodesOf(source)) yield linesOf(NODES, participants);
}

/** The exported relations: a line each, after a line of column names. */
export async function* csvEdges(source: Source): AsyncGenerator<string> {
  yield csvLines([EDGES.map(({ name }) => name)]);
  for await (const relations of edgesOf(source)) yield linesOf(EDGES, relations);
}

const NODES: readonly Column<ParticipantRow>[] = [
  { name: 'id', type: 'string', valueOf: ({ id }) => id },
  ...NODE_COLUMNS,
];

const EDGES: readonly Column<RelationRow>[] = [
  { name: 'id', type: 'string', valueOf: ({ id }) => id },
  { name: 'source', type: 'string', valueOf: ({ sourceId }) => sourceId },
  { name: 'target', type: 'string', valueOf: ({ targetId }) => targetId },
  ...EDGE_COLUMNS,
];

function linesOf<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return csvLines(
    rows.map((row) => columns.map(({ valueOf }) => valueOf(row))),
    FOR_SPREADSHEETS,
  );
}

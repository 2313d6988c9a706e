import type { GraphReader, Value } from '../../graph/store.js';
import { groupBy } from '../../resolution/group-by.js';
import { Afterwards } from './afterwards.js';
import { LIST_DELIMITER } from './columns.js';
import { GraphChanged, type Totals } from './errors.js';
import { EDGE_KINDS, NODE_KINDS, type EdgeKind, type NodeKind } from './kinds.js';
import { edgesAt, idsOf, nodesOf, type EdgeRow, type NodeRow } from './read-kinds.js';
import { readMe } from './read-me.js';
import { schemaText } from './schema-text.js';
import { Table, type Piece } from './table.js';

/** The file that says how the others are loaded; it comes last. */
export const READ_ME = 'README.txt';

/**
 * All that a graph has, for `neo4j-admin database import full`: a file for each set of labels and for each type of edge
 * between two kinds of nodes, then statements to be run once they are imported, then how all this is done. Read some
 * nodes at a time, so memory stays the same however much it is.
 *
 * @returns text for files, each file's in order
 * @throws GraphChanged at the end, where somebody else wrote meanwhile
 */
export async function* bulk(reader: GraphReader): AsyncGenerator<Piece> {
  const afterwards = new Afterwards();
  const [nodes, edges] = [new Map<string, Table>(), new Map<string, Table>()];
  const written = { nodes: 0, edges: 0 };
  let longest = 0;
  for (const kind of NODE_KINDS) {
    for await (const { rows, found } of pagesOf(reader, kind)) {
      written.nodes += rows.length;
      for (const { properties } of rows) longest = Math.max(longest, longestOf(properties));
      yield* nodePieces(nodes, kind, rows, afterwards);
      for (const { edgeKind, edgeRows } of found) {
        written.edges += edgeRows.length;
        yield* edgePieces(edges, edgeKind, edgeRows);
      }
    }
  }
  await checkTotals(reader, written);
  yield { file: 'schema.cypher', text: await schemaText(reader, afterwards.statements()) };
  yield { file: READ_ME, text: readMe(filesOf(nodes), filesOf(edges), longest) };
}

/** Nodes of a kind, some at a time, with the edges that are read at them. */
async function* pagesOf(reader: GraphReader, kind: NodeKind): AsyncGenerator<Page> {
  const edgeKinds = EDGE_KINDS.filter((edge) => edge[edge.readAt] === kind.label);
  const read = async (ids: readonly string[]): Promise<Page> => {
    // At once, since a store reads in several threads, or on another machine.
    const [rows, ...found] = await Promise.all([
      nodesOf(reader, kind, ids),
      ...edgeKinds.map(async (edgeKind) => ({ edgeKind, edgeRows: await edgesAt(reader, edgeKind, ids) })),
    ]);
    return { rows, found };
  };
  let page: Promise<Page> | null = null;
  for await (const ids of idsOf(reader, kind)) {
    // The next one is read while this one is written. Where nobody wants it, nobody hears that it failed.
    const next = read(ids);
    next.catch(() => undefined);
    if (page !== null) yield await page;
    page = next;
  }
  if (page !== null) yield await page;
}

interface Page {
  readonly rows: readonly NodeRow[];
  readonly found: readonly { readonly edgeKind: EdgeKind; readonly edgeRows: readonly EdgeRow[] }[];
}

function* nodePieces(
  tables: Map<string, Table>,
  kind: NodeKind,
  rows: readonly NodeRow[],
  afterwards: Afterwards,
): Generator<Piece> {
  for (const [labels, alike] of groupBy(rows, (row) => labelsOf(kind, row))) {
    const name = `nodes-${labels.replaceAll(LIST_DELIMITER, '-')}`;
    yield* tableOf(tables, name, [':LABEL'], kind).add(
      alike.map((row) => {
        const { properties, label } = afterwards.take(kind, row);
        return { fields: [label === null ? labels : labels + LIST_DELIMITER + label], properties };
      }),
    );
  }
}

function* edgePieces(tables: Map<string, Table>, kind: EdgeKind, rows: readonly EdgeRow[]): Generator<Piece> {
  const { from, to, readAt } = kind;
  const header = [`:START_ID(${from})`, `:END_ID(${to})`, ':TYPE'];
  for (const [type, alike] of groupBy(rows, (row) => row.type)) {
    yield* tableOf(tables, `edges-${type}-${from}-${to}`, header, null).add(
      alike.map(({ id, otherId, properties }) => ({
        fields: readAt === 'from' ? [id, otherId, type] : [otherId, id, type],
        properties: properties ?? {},
      })),
    );
  }
}

/** Looks whether all there is was written, and nothing twice. The steps of the schema are made anew. */
async function checkTotals(reader: GraphReader, written: Totals): Promise<void> {
  const [there] = (await reader.read('export/totals', {})) as unknown as Totals[];
  const steps = await reader.read('migration/list', {});
  const { nodes, edges } = { nodes: there!.nodes - steps.length, edges: there!.edges };
  if (nodes !== written.nodes || edges !== written.edges) throw new GraphChanged(written, { nodes, edges });
}

/** The labels of a node, that of its kind first. */
function labelsOf({ label }: NodeKind, { labels }: NodeRow): string {
  if (labels === null) return label;
  return [label, ...labels.filter((other) => other !== label).sort()].join(LIST_DELIMITER);
}

function tableOf(tables: Map<string, Table>, name: string, header: readonly string[], kind: NodeKind | null): Table {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const table = new Table(name, header, kind);
  tables.set(name, table);
  return table;
}

const filesOf = (tables: ReadonlyMap<string, Table>): string[] =>
  [...tables.values()].flatMap(({ fileNames }) => fileNames);

/** How many characters the longest field has, quotes doubled at worst. */
function longestOf(properties: Readonly<Record<string, Value>>): number {
  let longest = 0;
  for (const name in properties) {
    const value = properties[name];
    if (typeof value === 'string') longest = Math.max(longest, value.length);
  }
  return longest;
}

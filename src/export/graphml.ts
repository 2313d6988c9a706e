import { EDGE_COLUMNS, NODE_COLUMNS, edgesOf, nodesOf, type Column } from './network.js';
import { uncounted, type Source } from './source.js';
import { element, type XmlContent } from './xml.js';

/**
 * The network of actors, places and relations as GraphML. Nodes and edges have a `label` and edges a `weight` as well,
 * the names by which Gephi takes them for what they are; the weight of a relation is how many claims tell of it.
 *
 * @see Brandes, Eiglsperger, Lerner, "GraphML Primer", graphml.graphdrawing.org, sections 2.3 and 2.4
 */
export async function* graphml(source: Source): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield NODES.map((column) => keyOf('node', column)).join('') + EDGES.map((column) => keyOf('edge', column)).join('');
  yield '<graph id="casus" edgedefault="directed">\n';
  for await (const participants of nodesOf(uncounted(source))) {
    yield participants.map((one) => line('node', { '@id': one.id, data: dataOf('node', NODES, one) })).join('');
  }
  for await (const relations of edgesOf(source)) {
    yield relations
      .map((one) => {
        const ends = { '@id': one.id, '@source': one.sourceId, '@target': one.targetId };
        return line('edge', { ...ends, data: dataOf('edge', EDGES, one) });
      })
      .join('');
  }
  yield '</graph>\n</graphml>\n';
}

const NODES: typeof NODE_COLUMNS = [{ name: 'label', type: 'string', valueOf: ({ name }) => name }, ...NODE_COLUMNS];
const EDGES: typeof EDGE_COLUMNS = [
  { name: 'label', type: 'string', valueOf: ({ type }) => type },
  { name: 'weight', type: 'double', valueOf: ({ claims }) => claims },
  ...EDGE_COLUMNS,
];

/** Keys are shared by the whole document, so those of edges have names of their own. */
function keyOf<T>(kind: 'node' | 'edge', { name, type }: Column<T>): string {
  return line('key', { '@id': `${kind}-${name}`, '@for': kind, '@attr.name': name, '@attr.type': type });
}

function dataOf<T>(kind: 'node' | 'edge', columns: readonly Column<T>[], row: T): XmlContent[] {
  return columns.flatMap(({ name, valueOf }) => {
    const value = valueOf(row);
    return value === null ? [] : [{ '@key': `${kind}-${name}`, '#text': value }];
  });
}

function line(name: string, content: XmlContent): string {
  return `${element(name, content)}\n`;
}

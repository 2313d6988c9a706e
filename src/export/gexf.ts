import { EDGE_COLUMNS, NODE_COLUMNS, edgesOf, nodesOf, type Column, type ColumnType } from './network.js';
import { uncounted, type Source } from './source.js';
import { element, type XmlContent } from './xml.js';

/**
 * The network of actors, places and relations as GEXF 1.3, the format of Gephi. Two actors may have several relations,
 * which their kind tells apart; the weight of a relation is how many claims tell of it.
 *
 * @see GEXF Working Group, "GEXF 1.3 Primer", gexf.net, 2022
 */
export async function* gexf(source: Source): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `${element('meta', { creator: 'Casus' })}\n<graph mode="static" defaultedgetype="directed">\n`;
  yield attributes('node', NODE_COLUMNS) + attributes('edge', EDGE_COLUMNS);
  yield '<nodes>\n';
  for await (const participants of nodesOf(uncounted(source))) {
    yield participants
      .map((one) => line('node', { '@id': one.id, '@label': one.name, attvalues: valuesOf(NODE_COLUMNS, one) }))
      .join('');
  }
  yield '</nodes>\n<edges>\n';
  for await (const relations of edgesOf(source)) {
    yield relations
      .map((one) => {
        const ends = { '@id': one.id, '@source': one.sourceId, '@target': one.targetId };
        const looks = { '@kind': one.type, '@label': one.type, '@weight': one.claims };
        return line('edge', { ...ends, ...looks, attvalues: valuesOf(EDGE_COLUMNS, one) });
      })
      .join('');
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** GEXF's own names of types. */
const TYPES: Readonly<Record<ColumnType, string>> = { string: 'string', int: 'integer', double: 'double' };

function attributes<T>(kind: 'node' | 'edge', columns: readonly Column<T>[]): string {
  const attribute = columns.map(({ name, type }) => ({ '@id': name, '@title': name, '@type': TYPES[type] }));
  return line('attributes', { '@class': kind, attribute });
}

function valuesOf<T>(columns: readonly Column<T>[], row: T): XmlContent {
  const attvalue = columns.flatMap(({ name, valueOf }) => {
    const value = valueOf(row);
    return value === null ? [] : [{ '@for': name, '@value': value }];
  });
  return { attvalue };
}

function line(name: string, content: XmlContent): string {
  return `${element(name, content)}\n`;
}

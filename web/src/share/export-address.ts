import type { Filter } from '../../../client/generated/operations.js';

interface Format {
  readonly format: string;
  readonly label: string;
  readonly part?: 'nodes' | 'edges';
}

/** Every format of the API, each document by itself. */
export const EXCHANGE_FORMATS: readonly Format[] = [
  { format: 'csv', label: 'CSV, nodes', part: 'nodes' },
  { format: 'csv', label: 'CSV, edges', part: 'edges' },
  { format: 'graphml', label: 'GraphML' },
  { format: 'gexf', label: 'GEXF (Gephi)' },
  { format: 'json-ld', label: 'JSON-LD' },
  { format: 'stix', label: 'STIX 2.1' },
  { format: 'plover', label: 'PLOVER' },
  { format: 'neo4j-excerpt', label: 'Neo4j CSV, nodes', part: 'nodes' },
  { format: 'neo4j-excerpt', label: 'Neo4j CSV, edges', part: 'edges' },
];

/** Where the API gives what passes a filter in a format. */
export function exportAddress(format: string, filter: Filter, part?: string): string {
  const query = new URLSearchParams();
  if (part !== undefined) query.set('part', part);
  if (Object.keys(filter).length > 0) query.set('filter', JSON.stringify(filter));
  const text = query.toString();
  return `/export/${format}${text === '' ? '' : `?${text}`}`;
}

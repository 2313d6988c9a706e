import type { CsvRow } from './csv-lines.js';

/** The value of a field; a list becomes an array of text in Neo4j. Null leaves the property out. */
export type Neo4jValue = string | number | boolean | null | readonly string[];

/** What neo4j-admin splits arrays and labels at, unless it is told otherwise. */
const ARRAY_DELIMITER = ';';

/**
 * Fields of a header: names, and the types in which neo4j-admin reads them.
 *
 * @see Neo4j, "Operations Manual 5", "Import", "CSV header format"
 */
export const NODE_FIELDS = [
  'id:ID',
  ':LABEL',
  'name:string',
  'kind:string',
  'aliases:string[]',
  'country:string',
  'named:boolean',
  'latitude:double',
  'longitude:double',
  'articles:int',
  'type:string',
  'relation:string',
  'mode:string',
  'status:string',
  'from:date',
  'to:date',
  'precision:string',
  'intensity:double',
  'confidence:double',
  'support:int',
  'denials:int',
  'contested:boolean',
  'claims:int',
  'actual:int',
  'planned:int',
  'threatened:int',
  'alleged:int',
  'denied:int',
  'failed:int',
  'hypothetical:int',
  'certainty:string',
  'verb:string',
  'trigger:string',
  'time:string',
  'verdict:string',
  'index:int',
  'start:int',
  'end:int',
  'text:string',
  'title:string',
  'published:string',
  'publisher:string',
  'byline:string',
  'url:string',
] as const;

export const EDGE_FIELDS = [
  ':START_ID',
  ':END_ID',
  ':TYPE',
  'id:string',
  'events:int',
  'claims:int',
  'actual:int',
  'planned:int',
  'threatened:int',
  'alleged:int',
  'denied:int',
  'failed:int',
  'hypothetical:int',
  'first:date',
  'last:date',
  'confidence:double',
  'start:int',
  'end:int',
  'text:string',
] as const;

/** A node as a row: its labels, and of its properties those that have a field. */
export function nodeRow(labels: readonly string[], properties: object): CsvRow {
  return rowOf(NODE_FIELDS, { ...properties, ':LABEL': labels });
}

/** An edge as a row: what it leads from and to, and of its properties those that have a field. */
export function edgeRow(start: string, type: string, end: string, properties: object = {}): CsvRow {
  return rowOf(EDGE_FIELDS, { ...properties, ':START_ID': start, ':END_ID': end, ':TYPE': type });
}

function rowOf(fields: readonly string[], properties: object): CsvRow {
  const values = properties as Readonly<Record<string, Neo4jValue>>;
  return fields.map((field) => {
    const value = values[field] ?? values[field.split(':')[0]!] ?? null;
    return isList(value) ? joined(value) : value;
  });
}

function isList(value: Neo4jValue): value is readonly string[] {
  return Array.isArray(value);
}

/** neo4j-admin can't escape the delimiter within an array, so what holds one is left out rather than torn apart. */
function joined(values: readonly string[]): string | null {
  const kept = values.filter((value) => !value.includes(ARRAY_DELIMITER));
  return kept.length > 0 ? kept.join(ARRAY_DELIMITER) : null;
}

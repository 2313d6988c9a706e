import type { Value } from '../../graph/store.js';

/** What neo4j-admin splits lists and labels at: the unit separator, made for this, which names and texts don't have. */
export const LIST_DELIMITER = '\u001F';

type Single = 'string' | 'boolean' | 'long' | 'double';

/**
 * A type of the headers. Whole numbers are integers in Neo4j, as Casus writes them online, and all others floats.
 *
 * @see Neo4j, "Operations Manual 5", "Import", "Property data types"
 */
export type ColumnType = Single | `${Single}[]`;

/** The properties of a file, with their types. */
export type Columns = ReadonlyMap<string, ColumnType>;

/** The type of a value; null of one that neo4j-admin would read as another: an empty list, a list that can't be split. */
export function typeOf(value: Value): ColumnType | null {
  if (!isList(value)) return singleType(value);
  const [first] = value;
  if (first === undefined || (first === '' && value.length === 1)) return null;
  let type = singleType(first);
  for (const one of value) {
    const other = singleType(one);
    if (other !== type) type = isNumeric(type) && isNumeric(other) ? 'double' : null;
    if (type === null || (typeof one === 'string' && one.includes(LIST_DELIMITER))) return null;
  }
  return type === null ? null : `${type}[]`;
}

/**
 * A value of a type that can be told, as a field. Text is quoted, so that an empty one is told from none. Not by
 * csv-stringify, which takes four times as long and is asked nothing else here.
 *
 * @see Shafranovich 2005, RFC 4180, section 2
 */
export function fieldOf(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? quoted(joined(value as readonly Value[])) : String(value);
}

/** Whether a file with these columns can hold these properties as they are. */
export function hasColumnsFor(columns: Columns, properties: Readonly<Record<string, Value>>): boolean {
  for (const name in properties) {
    const value = properties[name] ?? null;
    if (value !== null && columns.get(name) !== typeOf(value)) return false;
  }
  return true;
}

/**
 * Columns for properties, in the order of names; of two types of a property, the one that comes first.
 *
 * @throws RangeError where a value has no type that can be told
 */
export function columnsFor(rows: Iterable<Readonly<Record<string, Value>>>): Columns {
  const types = new Map<string, ColumnType>();
  for (const properties of rows) {
    for (const name in properties) {
      const value = properties[name] ?? null;
      if (value === null || types.has(name)) continue;
      const type = typeOf(value);
      if (type === null) throw new RangeError(`No column of CSV can hold ${name}.`);
      types.set(name, type);
    }
  }
  return new Map([...types].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function singleType(value: Value): Single | null {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      return Number.isSafeInteger(value) ? 'long' : 'double';
    default:
      return null;
  }
}

const isNumeric = (type: Single | null): boolean => type === 'long' || type === 'double';

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

const joined = (values: readonly Value[]): string =>
  (values as readonly (string | number | boolean)[]).join(LIST_DELIMITER);

const quoted = (text: string): string => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;

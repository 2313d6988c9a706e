import { stringify, type Options } from 'csv-stringify/sync';

/** The values of one row; null is an empty field. Truth values are written as true and false. */
export type CsvRow = readonly (string | number | boolean | null)[];

/**
 * Rows as lines of CSV, quoted where they have to be.
 *
 * @see Shafranovich 2005, RFC 4180, section 2 (but for the line end: "\n")
 */
export function csvLines(rows: readonly CsvRow[], options: Pick<Options, 'escape_formulas'> = {}): string {
  return stringify([...rows.map((row) => [...row])], {
    ...options,
    record_delimiter: 'unix',
    cast: { boolean: String },
  });
}

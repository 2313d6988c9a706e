/** The middle one, or the upper of the two in the middle. */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Rows of words and numbers as lines, columns as wide as they need; all but the first column end at the same place. */
export function table(rows) {
  const cells = rows.map((row) => row.map(String));
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const aligned = (cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]));
  return cells.map((row) => row.map(aligned).join('  ').trimEnd()).join('\n');
}

/** With three digits that count, and without an exponent. */
export const short = (value) => (value >= 100 ? Math.round(value).toString() : value.toPrecision(3));

/**
 * Rows as lines whose columns stand below one another, indented by two.
 *
 * @param left - how many of the first columns are words, which begin alike; the others are numbers, which end alike
 */
export function aligned(rows: readonly (readonly string[])[], left: number): string {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
    [],
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column < left ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ');
  return rows.map((row) => `  ${line(row)}`.trimEnd()).join('\n');
}

/** The chance that logistic regression gives. */
export function logistic(values, weights) {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * weights[at], 0)));
}

/**
 * Weights of a logistic regression by Newton's method, held to `expected` with `strength`; the first, of the constant, is free.
 *
 * @param rows - `{values, right}`, the first value being 1
 * @see Hastie, Tibshirani and Friedman 2009, "The elements of statistical learning", 4.4.1
 */
export function fitLogistic(rows, expected, strength) {
  let weights = [...expected];
  for (let round = 0; round < 30; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -strength * (weight - expected[at])));
    const curve = weights.map((_, at) => weights.map((_, other) => (at !== other ? 0 : at === 0 ? 1e-6 : strength)));
    for (const { values, right } of rows) {
      const chance = logistic(values, weights);
      values.forEach((value, at) => {
        slope[at] += (Number(right) - chance) * value;
        values.forEach((other, column) => (curve[at][column] += chance * (1 - chance) * value * other));
      });
    }
    const step = solve(curve, slope);
    weights = weights.map((weight, at) => weight + step[at]);
  }
  return weights;
}

/** Solves a system of linear equations by elimination with pivots. */
function solve(matrix, right) {
  const rows = matrix.map((row, at) => [...row, right[at]]);
  for (let column = 0; column < rows.length; column += 1) {
    const best = rows.findIndex(
      (row, at) =>
        at >= column && rows.slice(column).every((other) => Math.abs(row[column]) >= Math.abs(other[column])),
    );
    [rows[column], rows[best]] = [rows[best], rows[column]];
    for (let at = 0; at < rows.length; at += 1) {
      if (at === column) continue;
      const factor = rows[at][column] / rows[column][column];
      rows[at] = rows[at].map((value, place) => value - factor * rows[column][place]);
    }
  }
  return rows.map((row, at) => row.at(-1) / row[at]);
}

/**
 * Makes the best heads into a tree with one root, changing as little score as need be. Heads that already are one stay.
 *
 * @param heads - the best head of each token: 0 is the root, else the head's index + 1; changed in place
 * @param scores - a row for each token, a score for each head; column 0 is the root
 * @param columns - length of a row
 * @see Chu and Liu 1965, "On the shortest arborescence of a directed graph"; Edmonds 1967, "Optimum branchings"
 */
export function makeTree(heads: Int32Array, scores: Float32Array, columns: number): void {
  const roots = heads.reduce((count, head) => count + (head === 0 ? 1 : 0), 0);
  if (roots === 1 && findCycle(heads) === null) return;
  const best = chooseRoot(heads, scores, columns);
  const n = heads.length;
  const square = new Float64Array((n + 1) * (n + 1)).fill(-Infinity);
  for (let token = 1; token <= n; token++) {
    for (let head = 0; head <= n; head++) {
      if (head === token || (head === 0 && token !== best)) continue;
      square[token * (n + 1) + head] = scores[(token - 1) * columns + head] ?? 0;
    }
  }
  heads.set(arborescence(square, n + 1).subarray(1));
}

/** The token (from 1) that gains most by being the root rather than under its best other head. */
function chooseRoot(heads: Int32Array, scores: Float32Array, columns: number): number {
  const several = heads.includes(0);
  let best = 1;
  let most = -Infinity;
  for (let token = 1; token <= heads.length; token++) {
    if (several && heads[token - 1] !== 0) continue;
    const row = (token - 1) * columns;
    let other = -1e9;
    for (let head = 1; head <= heads.length; head++) {
      if (head !== token) other = Math.max(other, scores[row + head] ?? 0);
    }
    const gain = (scores[row] ?? 0) - other;
    if (gain > most) [most, best] = [gain, token];
  }
  return best;
}

/** The tokens (from 1) of a cycle; null where there is none. */
function findCycle(heads: Int32Array): number[] | null {
  const state = new Uint8Array(heads.length + 1);
  state[0] = 2;
  for (let start = 1; start <= heads.length; start++) {
    let at = start;
    while (state[at] === 0) {
      state[at] = 1;
      at = heads[at - 1] ?? 0;
    }
    if (state[at] === 1) {
      const cycle = [at];
      for (let next = heads[at - 1] ?? 0; next !== at; next = heads[next - 1] ?? 0) cycle.push(next);
      return cycle;
    }
    for (at = start; state[at] === 1; at = heads[at - 1] ?? 0) state[at] = 2;
  }
  return null;
}

/** Best heads of nodes 1 to size - 1 as a tree over node 0, by contracting cycles one at a time. `scores[token][head]`. */
function arborescence(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let token = 1; token < size; token++) {
    for (let head = 1; head < size; head++) {
      if (scores[token * size + head]! > scores[token * size + heads[token]!]!) heads[token] = head;
    }
  }
  const cycle = findCycle(heads.subarray(1));
  if (cycle === null) return heads;
  const inside = new Set(cycle);
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => !inside.has(node));
  const small = outside.length + 1;
  const contracted = new Float64Array(small * small).fill(-Infinity);
  const enters = new Int32Array(small);
  const leaves = new Int32Array(small);
  const whole = small - 1;
  outside.forEach((node, at) => {
    outside.forEach((head, headAt) => (contracted[at * small + headAt] = scores[node * size + head]!));
    for (const member of cycle) {
      const gain = scores[member * size + node]! - scores[member * size + heads[member]!]!;
      if (gain > contracted[whole * small + at]!) [contracted[whole * small + at], enters[at]] = [gain, member];
      const out = scores[node * size + member]!;
      if (out > contracted[at * small + whole]!) [contracted[at * small + whole], leaves[at]] = [out, member];
    }
  });
  const solved = arborescence(contracted, small);
  outside.forEach((node, at) => {
    if (at > 0) heads[node] = solved[at] === whole ? leaves[at]! : outside[solved[at]!]!;
  });
  const entry = solved[whole]!;
  heads[enters[entry]!] = outside[entry]!;
  return heads;
}

/** Longer sentences get a tree that need not be the best: finding that takes time with the square of the length or more. Chosen. */
const LONGEST_SOLVED = 120;

/**
 * Makes the best heads into a tree with one root, changing as little score as need be: exactly so up to LONGEST_SOLVED tokens.
 * Heads that already are a tree stay.
 *
 * @param heads - the best head of each token: 0 is the root, else the head's index + 1; changed in place
 * @param scores - a row for each token, a score for each head; column 0 is the root
 * @param columns - length of a row
 * @see Chu and Liu 1965, "On the shortest arborescence of a directed graph"; Edmonds 1967, "Optimum branchings"
 */
export function makeTree(heads: Int32Array, scores: Float32Array, columns: number): void {
  let roots = 0;
  for (const head of heads) if (head === 0) roots++;
  const size = heads.length + 1;
  const nodes = new Int32Array(size);
  nodes.set(heads, 1);
  if (roots === 1 && findCycles(nodes).count === 0) return;
  const root = chooseRoot(heads, scores, columns);
  if (heads.length > LONGEST_SOLVED) {
    hangCyclesOn(root, heads, scores, columns);
    return;
  }
  const square = new Float64Array(size * size).fill(-Infinity);
  for (let token = 1; token < size; token++) {
    for (let head = token === root ? 0 : 1; head < size; head++) {
      if (head !== token) square[token * size + head] = scores[(token - 1) * columns + head]!;
    }
  }
  heads.set(arborescence(square, size).subarray(1));
}

/**
 * Whether the heads of tokens form a tree with one root. Time is linear in their number.
 *
 * @param tokens - the head of each is the index of another; -1 for the root
 */
export function isTree(tokens: readonly { readonly head: number }[]): boolean {
  let roots = 0;
  const nodes = new Int32Array(tokens.length + 1);
  for (let at = 0; at < tokens.length; at++) {
    nodes[at + 1] = tokens[at]!.head + 1;
    if (tokens[at]!.head < 0) roots++;
  }
  return roots === 1 && findCycles(nodes).count === 0;
}

/** The token (from 1) that gains most by being the root rather than under its best other head. */
function chooseRoot(heads: Int32Array, scores: Float32Array, columns: number): number {
  const some = heads.includes(0);
  let best = 1;
  let most = -Infinity;
  for (let token = 1; token <= heads.length; token++) {
    if (some && heads[token - 1] !== 0) continue;
    const row = (token - 1) * columns;
    let other = -1e9;
    for (let head = 1; head <= heads.length; head++) other = Math.max(other, scores[row + head]!);
    const gain = scores[row]! - other;
    if (gain > most) [most, best] = [gain, token];
  }
  return best;
}

/** Makes `root` the only root, and of each cycle hangs the token that loses least on it. */
function hangCyclesOn(root: number, heads: Int32Array, scores: Float32Array, columns: number): void {
  const nodes = new Int32Array(heads.length + 1);
  nodes.set(heads, 1);
  nodes.forEach((head, token) => {
    if (token > 0 && head === 0) nodes[token] = root;
  });
  nodes[root] = 0;
  const { count, of } = findCycles(nodes);
  const loosest = new Int32Array(count);
  const gains = new Float64Array(count).fill(-Infinity);
  of.forEach((cycle, token) => {
    if (cycle < 0) return;
    const row = (token - 1) * columns;
    const gain = scores[row + root]! - scores[row + nodes[token]!]!;
    if (gain > gains[cycle]!) [gains[cycle], loosest[cycle]] = [gain, token];
  });
  for (const token of loosest) nodes[token] = root;
  heads.set(nodes.subarray(1));
}

/** How many cycles the heads hold, and the number (from 0) of the cycle that each node is in; -1 for none. Node 0 has no head. */
function findCycles(heads: Int32Array): { count: number; of: Int32Array } {
  const seen = new Int32Array(heads.length);
  const of = new Int32Array(heads.length).fill(-1);
  let count = 0;
  for (let start = 1; start < heads.length; start++) {
    let at = start;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start;
      at = heads[at]!;
    }
    if (at === 0 || seen[at] !== start) continue;
    for (; of[at] === -1; at = heads[at]!) of[at] = count;
    count++;
  }
  return { count, of };
}

/** The best tree over node 0: takes each node's best head, and while there are cycles, makes each one a node and goes on. */
function arborescence(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let token = 1; token < size; token++) {
    for (let head = 1; head < size; head++) {
      if (scores[token * size + head]! > scores[token * size + heads[token]!]!) heads[token] = head;
    }
  }
  const cycles = findCycles(heads);
  if (cycles.count === 0) return heads;
  // Free nodes keep their order, so node 0 stays 0; cycles come after them.
  let small = 0;
  const name = cycles.of.map((cycle) => (cycle < 0 ? small++ : -1));
  cycles.of.forEach((cycle, node) => {
    if (cycle >= 0) name[node] = small + cycle;
  });
  small += cycles.count;
  const contracted = new Float64Array(small * small).fill(-Infinity);
  const arc = new Int32Array(small * small);
  for (let token = 1; token < size; token++) {
    const lost = cycles.of[token]! < 0 ? 0 : scores[token * size + heads[token]!]!;
    for (let head = 0; head < size; head++) {
      const to = name[token]! * small + name[head]!;
      const gain = scores[token * size + head]! - lost;
      if (name[token] !== name[head] && gain > contracted[to]!) {
        contracted[to] = gain;
        arc[to] = token * size + head;
      }
    }
  }
  const solved = arborescence(contracted, small);
  for (let node = 1; node < small; node++) {
    const chosen = arc[node * small + solved[node]!]!;
    heads[Math.floor(chosen / size)] = chosen % size;
  }
  return heads;
}

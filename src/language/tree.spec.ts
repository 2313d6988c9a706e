import { isTree, makeTree } from './tree.js';

/** Scores as rows of [root, first token, second token, ...]. */
function treeOf(rows: readonly (readonly number[])[]): number[] {
  const columns = rows.length + 1;
  const heads = Int32Array.from(rows, (row) => row.indexOf(Math.max(...row)));
  makeTree(heads, Float32Array.from(rows.flat()), columns);
  return [...heads];
}

const NEVER = -1e9;

describe('makeTree', () => {
  it.each([
    [
      'keeps a tree',
      [
        [5, NEVER, 1],
        [1, 5, NEVER],
      ],
      [0, 1],
    ],
    [
      'breaks a cycle where it costs least',
      [
        [4, NEVER, 5],
        [1, 5, NEVER],
      ],
      [0, 1],
    ],
    [
      'keeps the better of two roots',
      [
        [5, NEVER, 1],
        [9, 1, NEVER],
      ],
      [2, 0],
    ],
    [
      'finds a root where none was',
      [
        [1, NEVER, 5, 2],
        [3, 2, NEVER, 5],
        [0, 5, 1, NEVER],
      ],
      [2, 0, 1],
    ],
  ])('%s', (_, rows, expected) => {
    expect(treeOf(rows)).toEqual(expected);
  });

  it('finds the best tree of any scores, as trying all of them does', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 200; round++) {
      const rows = [0, 1, 2, 3].map((token) => [
        NEVER / 2,
        ...[0, 1, 2, 3].map((head) => (head === token ? NEVER : random())),
      ]);
      rows[round % 4]![0] = 10;
      expect(scoreOf(treeOf(rows), rows)).toBeCloseTo(bestScore(rows), 4);
    }
  });
});

describe('isTree', () => {
  it.each([
    ['one word', [-1], true],
    ['a chain', [1, 2, -1], true],
    ['two roots', [-1, 0, -1], false],
    ['no root', [1, 0], false],
    ['a circle beside a tree', [-1, 2, 1], false],
    ['a word that hangs on itself', [-1, 1], false],
    ['nothing', [], false],
  ])('knows %s', (_, heads, expected) => {
    expect(isTree(heads.map((head) => ({ head })))).toBe(expected);
  });
});

function scoreOf(heads: readonly number[], rows: readonly (readonly number[])[]): number {
  return heads.reduce((sum, head, token) => sum + rows[token]![head]!, 0);
}

function bestScore(rows: readonly (readonly number[])[]): number {
  const size = rows.length + 1;
  let best = -Infinity;
  for (let code = 0; code < size ** rows.length; code++) {
    const heads = rows.map((_, token) => Math.floor(code / size ** token) % size);
    if (heads.filter((head) => head === 0).length === 1 && heads.every((_, token) => reachesRoot(heads, token))) {
      best = Math.max(best, scoreOf(heads, rows));
    }
  }
  return best;
}

function reachesRoot(heads: readonly number[], token: number): boolean {
  let at = token + 1;
  for (let steps = 0; steps <= heads.length; steps++) {
    if (at === 0) return true;
    at = heads[at - 1]!;
  }
  return false;
}

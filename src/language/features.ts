const PLAIN: ReadonlyMap<string, string> = new Map([
  ['—', '--'],
  ['–', '-'],
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['``', '"'],
  ["''", '"'],
  ['…', '...'],
]);
const TYPOGRAPHIC = /[‘’“”—–…0-9]/g;
const PLAIN_UNIT: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['—', '-'],
  ['–', '-'],
  ['…', '.'],
]);
const LONGEST_SHAPE = 12;
const LONGEST_LENGTH = 15;

/** The word with typographic quotes and dashes made plain, and every digit made 0. */
export function plainWord(word: string): string {
  return (PLAIN.get(word) ?? word).replace(TYPOGRAPHIC, (unit) => PLAIN_UNIT.get(unit) ?? '0');
}

/** Xx for "Kabul", XX for "NATO", X.X. for "U.S.": runs longer than two are cut to two, the whole to twelve units. */
export function wordShape(word: string): string {
  let shape = '';
  for (let at = 0; at < word.length && shape.length < LONGEST_SHAPE; at++) {
    const unit = word.charAt(at);
    const mark = unit !== unit.toLowerCase() ? 'X' : unit !== unit.toUpperCase() ? 'x' : unit;
    const last = shape.length - 1;
    if (last < 1 || shape[last] !== mark || shape[last - 1] !== mark) shape += mark;
  }
  return shape;
}

/** How a word that has no vector of its own is looked up: without accents and the full stop of an abbreviation such as "Lt.". */
export function vectorKey(lower: string): string {
  const bare = /[^\0-\x7f]/.test(lower) ? lower.normalize('NFD').replace(/\p{Mn}/gu, '') : lower;
  const shortened = bare.length > 2 && bare.endsWith('.') && bare.indexOf('.') === bare.length - 1;
  return shortened ? bare.slice(0, -1) : bare;
}

/**
 * The row of each hashed table for one plain word: first unit; first 2 and 3 and last 1 to 4 in lower case; shape; length.
 *
 * @param sizes - rows of each table, powers of two; the rows returned count through all tables in order
 */
export function affixRows(plain: string, lower: string, sizes: readonly number[]): number[] {
  const parts = [
    plain.slice(0, 1),
    lower.slice(0, 2),
    lower.slice(0, 3),
    lower.slice(-1),
    lower.slice(-2),
    lower.slice(-3),
    lower.slice(-4),
    wordShape(plain),
  ];
  let offset = 0;
  const rows = parts.map((part, table) => {
    const size = sizes[table] ?? 1;
    const row = offset + (hashText(part, table) & (size - 1));
    offset += size;
    return row;
  });
  return [...rows, offset + Math.min(plain.length, LONGEST_LENGTH)];
}

/** FNV-1a over UTF-16 units, folded once. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashText(text: string, seed: number): number {
  let value = 2166136261 ^ seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return (value ^ (value >>> 15)) >>> 0;
}

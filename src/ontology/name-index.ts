/** What a run of words was found to name. */
export interface NameMatch<T> {
  /** How many of the words belong to the name. */
  readonly length: number;
  /** Everything known under it, in the order of adding. */
  readonly values: readonly T[];
}

interface Entry<T> {
  readonly value: T;
  /** The name with its capitals, where they matter; null where any capitalised form will do. */
  readonly exact: string | null;
}

/**
 * Names, found in running text whatever their spelling: case, diacritics, hyphens, dots and apostrophes don't matter, so
 * that "al-Qa'ida", "Al Qaida" and the tokens "al", "-", "Qaida" meet. Acronyms must keep their capitals ("US" isn't
 * "us"), and every name must begin with one in the text.
 */
export class NameIndex<T> {
  private readonly entries = new Map<string, Entry<T>[]>();
  /** Length in pieces of the longest name that begins with a piece. */
  private readonly longest = new Map<string, number>();

  add(name: string, value: T): void {
    const pieces = split(name);
    const [first] = pieces.folded;
    if (first === undefined) return;
    const key = pieces.folded.join(' ');
    const entry = { value, exact: isAcronym(name) ? pieces.raw.join(' ') : null };
    const known = this.entries.get(key);
    if (known === undefined) this.entries.set(key, [entry]);
    else known.push(entry);
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, pieces.folded.length));
  }

  /** Everything that a whole name stands for; nothing where it is unknown. */
  find(name: string): readonly T[] {
    return this.match(piecesOf(name).folded, piecesOf(name).raw);
  }

  /**
   * The longest name that begins at a word and ends with a word.
   *
   * @param words - the tokens of a sentence, as they stand in the text
   */
  longestAt(words: readonly string[], at: number): NameMatch<T> | null {
    const start = piecesOf(words[at] ?? '');
    const limit = this.longest.get(start.folded[0] ?? '');
    if (limit === undefined || !beginsName(start.raw[0]!)) return null;
    let best: NameMatch<T> | null = null;
    const folded: string[] = [];
    const raw: string[] = [];
    for (let end = at; end < words.length && folded.length <= limit; end += 1) {
      const word = words[end]!;
      const pieces = piecesOf(word);
      if (pieces.folded.length === 0) {
        if (!JOINING.has(word)) break;
        continue;
      }
      if (end > at && POSSESSIVE.test(word)) {
        folded.push(`${folded.pop()!}s`);
        raw.push(`${raw.pop()!}s`);
      } else {
        folded.push(...pieces.folded);
        raw.push(...pieces.raw);
      }
      const values = this.match(folded, raw);
      if (values.length > 0) best = { length: end - at + 1, values };
    }
    return best;
  }

  private match(folded: readonly string[], raw: readonly string[]): T[] {
    const entries = this.entries.get(folded.length === 1 ? folded[0]! : folded.join(' ')) ?? [];
    return entries.flatMap(({ value, exact }) => (exact === null || exact === raw.join(' ') ? [value] : []));
  }
}

/** A name in the form in which spellings meet: small letters, no diacritics, one space between its words. */
export const foldedName = (name: string): string => piecesOf(name).folded.join(' ');

/** The same, but with its capitals. */
export const rawName = (name: string): string => piecesOf(name).raw.join(' ');

interface Pieces {
  readonly folded: readonly string[];
  readonly raw: readonly string[];
}

/** Punctuation that may stand inside a name as a token of its own. */
const JOINING = new Set(['-', '–', '.', "'", '’', '&', '/']);
/** A token of its own, and part of the word before it: "People's Republic". */
const POSSESSIVE = /^['’]s$/u;
const isAcronym = (name: string): boolean => /^[\p{Lu}\d.&/-]{2,6}$/u.test(name);
/** Arabic articles and a few particles stand small at the beginning of a name. */
const beginsName = (piece: string): boolean =>
  /^[\p{Lu}\d]/u.test(piece) || /^(al|el|an|ash|as|ad|de|la|bin|ibn|abu)$/u.test(piece);

const cache = new Map<string, Pieces>();
/** Chosen: an article has some thousand distinct words; the cache starts anew before it grows past that of a library. */
const CACHE_LIMIT = 50_000;

function piecesOf(text: string): Pieces {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const pieces = split(text);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, pieces);
  return pieces;
}

const PLAIN_WORD = /^[A-Za-z\d]+$/;
const PLAIN = /^[\x20-\x7e]*$/;

function split(text: string): Pieces {
  if (PLAIN_WORD.test(text)) return { raw: [text], folded: [text.toLowerCase()] };
  // Unicode's classes take five times as long.
  const raw = PLAIN.test(text)
    ? text.replace(/['`.]/g, '').split(/[^A-Za-z\d]+/)
    : text
        .normalize('NFKD')
        .replace(/[\p{M}’'‘`ʻʼ.]/gu, '')
        .split(/[^\p{L}\p{N}]+/u);
  const pieces = raw.filter((piece) => piece !== '');
  return { raw: pieces, folded: pieces.map((piece) => piece.toLowerCase()) };
}

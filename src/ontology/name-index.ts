import { remembered } from '../remembered.js';

/** What a run of words was found to name. */
export interface NameMatch<T> {
  /** How many of the words belong to the name. */
  readonly length: number;
  /** Everything known under it, in the order of adding. */
  readonly values: readonly T[];
}

/**
 * Names, found in running text whatever their spelling: case, diacritics, hyphens, dots and apostrophes don't matter, so
 * that "al-Qa'ida", "Al Qaida" and the tokens "al", "-", "Qaida" meet. Acronyms must keep their capitals ("US" isn't
 * "us"), and every name must begin with one in the text.
 */
export class NameIndex<T> {
  /** What each name stands for first: by the folded name, an acronym by its capitals. */
  private readonly values = new Map<string, T>();
  /** What some names stand for besides. */
  private readonly others = new Map<string, T[]>();
  /** Length in pieces of the longest name that begins with a piece. */
  private readonly longest = new Map<string, number>();

  add(name: string, value: T): void {
    const raw = rawName(name);
    if (raw === '') return;
    const folded = raw.toLowerCase();
    const key = isAcronym(name) ? raw : folded;
    if (!this.values.has(key)) this.values.set(key, value);
    else this.others.set(key, [...(this.others.get(key) ?? []), value]);
    const [first, length] = firstAndLength(folded);
    if (length > (this.longest.get(first) ?? 0)) this.longest.set(first, length);
  }

  /** Everything that a whole name stands for, as an acronym before as a word; nothing where it is unknown. */
  find(name: string): readonly T[] {
    const raw = rawName(name);
    return this.match(raw.toLowerCase(), raw);
  }

  /**
   * The longest name that begins at a word and ends with a word.
   *
   * @param words - the tokens of a sentence, as they stand in the text
   */
  longestAt(words: readonly string[], at: number): NameMatch<T> | null {
    const start = piecesOf(words[at] ?? '');
    const [first] = start.folded;
    if (first === undefined) return null;
    const possessive = POSSESSIVE.test(words[at + 1] ?? '') ? this.longest.get(`${first}s`) : undefined;
    const limit = Math.max(this.longest.get(first) ?? 0, possessive ?? 0);
    if (limit === 0 || !beginsName(start.raw[0]!)) return null;
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
      const values = this.match(folded.join(' '), raw.join(' '));
      if (values.length > 0) best = { length: end - at + 1, values };
    }
    return best;
  }

  private match(folded: string, raw: string): readonly T[] {
    return raw === folded ? this.under(folded) : [...this.under(raw), ...this.under(folded)];
  }

  private under(key: string): readonly T[] {
    const value = this.values.get(key);
    return value === undefined ? [] : [value, ...(this.others.get(key) ?? [])];
  }
}

/** A name in the form in which spellings meet: small letters, no diacritics, one space between its words. */
export const foldedName = (name: string): string => rawName(name).toLowerCase();

/** The same, but with its capitals. */
export function rawName(name: string): string {
  // Most names are plain words, and Unicode's classes take five times as long.
  if (PLAIN_WORDS.test(name)) return name;
  if (PLAIN_TEXT.test(name))
    return name
      .replace(/['`.]/g, '')
      .replace(/[^A-Za-z\d]+/g, ' ')
      .trim();
  return name
    .normalize('NFKD')
    .replace(/[\p{M}’'‘`ʻʼ.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PLAIN_WORDS = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;
const PLAIN_TEXT = /^[\x20-\x7e]*$/;

/** The first piece of a folded name, and how many it has. */
function firstAndLength(folded: string): [first: string, length: number] {
  let length = 1;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) length += 1;
  return [length === 1 ? folded : folded.slice(0, folded.indexOf(' ')), length];
}

interface Pieces {
  readonly folded: readonly string[];
  readonly raw: readonly string[];
}

/** Punctuation that may stand inside a name as a token of its own. */
const JOINING = new Set(['-', '–', '.', "'", '’', '&', '/']);
/** A token of its own, and part of the word before it: "People's Republic". */
const POSSESSIVE = /^['’]s$/u;
const isAcronym = (name: string): boolean => name.length <= 6 && /^[\p{Lu}\d.&/-]{2,6}$/u.test(name);
/** Arabic articles and a few particles stand small at the beginning of a name. */
const beginsName = (piece: string): boolean =>
  /^[\p{Lu}\d]/u.test(piece) || /^(al|el|an|ash|as|ad|de|la|bin|ibn|abu)$/u.test(piece);

const piecesOf = remembered((text): Pieces => {
  const name = rawName(text);
  const raw = name === '' ? [] : name.split(' ');
  return { raw, folded: raw.map((piece) => piece.toLowerCase()) };
});

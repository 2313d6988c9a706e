import { fileURLToPath } from 'node:url';
import { ModelUnreadable } from './errors.js';
import { readModelBytes } from './model-file.js';

interface TagTable {
  readonly exceptions: ReadonlyMap<string, string>;
  /** Of a suffix: how many units to cut, and what to add. */
  readonly suffixes: ReadonlyMap<string, readonly [number, string]>;
}

const LONGEST_SUFFIX = 6;
const CURLY = /’/g;

/** Base forms of words: exceptions first, then the longest suffix rule of the word's tag. `training/lemmas.py` learns both. */
export class Lemmatizer {
  private readonly tables: ReadonlyMap<string, TagTable>;

  /** @throws ModelUnreadable where the file is missing or no JSON */
  constructor(file: URL) {
    const text = Buffer.from(readModelBytes(file)).toString('utf8');
    try {
      const plain = JSON.parse(text) as Record<
        string,
        { exceptions: Record<string, string>; suffixes: Record<string, [number, string]> }
      >;
      this.tables = new Map(
        Object.entries(plain).map(([tag, { exceptions, suffixes }]) => [
          tag,
          { exceptions: new Map(Object.entries(exceptions)), suffixes: new Map(Object.entries(suffixes)) },
        ]),
      );
    } catch (cause) {
      throw new ModelUnreadable(fileURLToPath(file), 'it is no JSON', { cause });
    }
  }

  /** The lemma of a word under a Penn tag, such as "bomb" of "bombed" under VBD. Names keep their case. */
  lemma(word: string, xpos: string): string {
    const plain = word.includes('’') ? word.replace(CURLY, "'") : word;
    const form = xpos.startsWith('NNP') ? plain : plain.toLowerCase();
    const table = this.tables.get(xpos);
    if (table === undefined) return form;
    const known = table.exceptions.get(plain) ?? table.exceptions.get(form);
    if (known !== undefined) return known;
    if (table.suffixes.size === 0) return form;
    for (let start = Math.max(0, form.length - LONGEST_SUFFIX); start <= form.length; start++) {
      const rule = table.suffixes.get(form.slice(start));
      if (rule !== undefined) return form.slice(0, form.length - rule[0]) + rule[1];
    }
    return form;
  }
}

import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { LexiconInvalid } from './errors.js';

/** What shows a line or sentence of a web page to be none of the article's. */
export interface BoilerplatePatterns {
  /** Tried on a whole sentence or line. */
  readonly lines: readonly RegExp[];
  /** Tried anywhere in a sentence. */
  readonly sentences: readonly RegExp[];
}

/** @throws LexiconInvalid naming the pattern that is no regular expression */
export function loadBoilerplatePatterns(
  file = new URL('./data/boilerplate.yaml', import.meta.url),
): BoilerplatePatterns {
  const lists = load(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return { lines: patterns(file, 'lines', lists.lines), sentences: patterns(file, 'sentences', lists.sentences) };
}

function patterns(file: URL, section: string, list: unknown): RegExp[] {
  if (!Array.isArray(list)) throw new LexiconInvalid(file.pathname, section, 'is not a list');
  return list.map((source: unknown) => {
    try {
      return new RegExp(String(source), 'iu');
    } catch (cause) {
      throw new LexiconInvalid(
        file.pathname,
        section,
        `"${String(source)}" is no regular expression (${String(cause)})`,
      );
    }
  });
}

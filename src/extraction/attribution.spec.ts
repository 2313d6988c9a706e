import { attribution } from './attribution.js';
import { coreference } from './coreference.js';
import { eventsStage } from './events.js';
import { tellings } from './found.fixture.js';
import { mentions } from './mentions.js';
import { documentOf } from './parsed.fixture.js';
import { placeChoice } from './place-choice.js';
import { quotations } from './quotations.js';
import { pipeline } from './stage.js';

const run = pipeline(
  [quotations, mentions, placeChoice, coreference, eventsStage(), attribution],
  ['sentences', 'boilerplate'],
);
/** Who says so, of the only event of a text: `asserted said Turkey`. */
function saidBy(...sentences: string[]): string | undefined {
  const found = tellings(run(documentOf(sentences)));
  expect(found).toHaveLength(1);
  return found[0]!.split(', ')[1];
}

const reported = (word: string, lemma: string) => `
  Turkey  Turkey   PROPN NNP 2 nsubj
  ${word} ${lemma} VERB  VBD 0 root
  that    that     SCONJ IN  5 mark
  Iran    Iran     PROPN NNP 5 nsubj
  bombed  bomb     VERB  VBD 2 ccomp
  Iraq    Iraq     PROPN NNP 5 obj`;
const plain = (word: string, upos: string) => `
  Iran    Iran    PROPN NNP 3 nsubj
  ${word} ${word} ${upos} RB 3 ${upos === 'AUX' ? 'aux' : 'advmod'}
  bombed  bomb    VERB  VBD 0 root
  Iraq    Iraq    PROPN NNP 3 obj`;

describe('attribution', () => {
  it.each([
    ['said', 'say', 'asserted said Turkey'],
    ['believes', 'believe', 'hedged believes Turkey'],
    ['claimed', 'claim', 'doubted claimed Turkey'],
  ])('is the subject of "%s", and how sure it sounds', (word, lemma, expected) => {
    expect(saidBy(reported(word, lemma))).toBe(expected);
  });

  it('is nobody where the article says so itself', () => {
    expect(saidBy(plain('then', 'ADV'))).toBeUndefined();
  });

  it.each([
    ['reportedly', 'ADV', 'hedged  -'],
    ['allegedly', 'ADV', 'doubted  -'],
    ['may', 'AUX', 'hedged  -'],
  ])('is somebody unnamed where the article is not sure: "%s"', (word, upos, expected) => {
    expect(saidBy(plain(word, upos))).toBe(expected);
  });

  it('is who stands after "according to"', () => {
    const rows = `
      According accord VERB  VBG 3 case
      to        to     ADP   IN  1 fixed
      Turkey    Turkey PROPN NNP 6 obl
      ,         ,      PUNCT ,   6 punct
      Iran      Iran   PROPN NNP 6 nsubj
      bombed    bomb   VERB  VBD 0 root
      Iraq      Iraq   PROPN NNP 6 obj`;
    expect(saidBy(rows)).toBe('asserted according to Turkey');
  });

  it('is who says so in an aside', () => {
    const rows = `
      Iran   Iran   PROPN NNP 2 nsubj
      bombed bomb   VERB  VBD 0 root
      Iraq   Iraq   PROPN NNP 2 obj
      ,      ,      PUNCT ,   6 punct
      Turkey Turkey PROPN NNP 6 nsubj
      said   say    VERB  VBD 2 parataxis`;
    expect(saidBy(rows)).toBe('asserted said Turkey');
  });

  it('is the innermost of those who pass it on', () => {
    const rows = `
      France   France PROPN NNP 2 nsubj
      reported report VERB  VBD 0 root
      Turkey   Turkey PROPN NNP 4 nsubj
      said     say    VERB  VBD 2 ccomp
      Iran     Iran   PROPN NNP 6 nsubj
      bombed   bomb   VERB  VBD 4 ccomp
      Iraq     Iraq   PROPN NNP 6 obj`;
    expect(saidBy(rows)).toBe('asserted said Turkey');
  });

  it('is one who tells what they did themselves', () => {
    expect(saidBy(reported('said', 'say').replace('Turkey  Turkey', 'Iran Iran'))).toBe('asserted said Iran');
  });

  it('is the speaker of the quotation that it stands in, in another sentence too', () => {
    const introduced = `
      Turkey Turkey PROPN NNP 2 nsubj
      said   say    VERB  VBD 0 root
      :      :      PUNCT :   2 punct`;
    const quoted = `
      “      “    PUNCT \`\` 3 punct
      Iran   Iran PROPN NNP  3 nsubj
      bombed bomb VERB  VBD  0 root
      Iraq   Iraq PROPN NNP  3 obj
      ”      ”    PUNCT ''   3 punct`;
    expect(saidBy(introduced, quoted)).toBe('asserted said Turkey');
  });
});

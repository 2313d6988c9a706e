import { documentOf } from './parsed.fixture.js';
import { quotations } from './quotations.js';

const MINISTER = 'minister minister NOUN NN';
const SAID = 'said say VERB VBD';
/** “ Troops left Gao ” said minister */
const QUOTED = (open: string, close: string) => `
  ${open}  ${open}  PUNCT \`\` 3 punct
  Troops   troop    NOUN  NNS  3 nsubj
  left     leave    VERB  VBD  6 ccomp
  Gao      Gao      PROPN NNP  3 obj
  ${close} ${close} PUNCT ''   3 punct
  ${SAID}                      0 root
  ${MINISTER}                  6 nsubj`;
/** “ They burned it ” and nothing else */
const BARE = `
  “      “    PUNCT \`\` 3 punct
  They   they PRON  PRP  3 nsubj
  burned burn VERB  VBD  0 root
  it     it   PRON  PRP  3 obj
  ”      ”    PUNCT ''   3 punct`;
const INTRODUCED = `
  ${MINISTER} 2 nsubj
  ${SAID}     0 root
  :     :     PUNCT : 2 punct`;

/** What is quoted, of whom, and with which verb. */
function quoted(sentences: readonly string[], joined = '\n\n'): string[] {
  const document = documentOf(sentences);
  const text = document.article.text.replaceAll('\n\n', joined);
  return quotations.run({ ...document, article: { ...document.article, text } }).quotations.map((quotation) => {
    const { start, end, speaker, verb } = quotation;
    const who = speaker === null ? '?' : document.sentences[speaker.sentence]!.token(speaker.token).text;
    return [`${text.slice(start, end).trim()}:`, verb, who].filter((part) => part !== '').join(' ');
  });
}

describe('quotations', () => {
  it.each([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
  ])('finds what stands between %s and %s, and who says it', (open, close) => {
    expect(quoted([QUOTED(open, close)])).toEqual(['Troops left Gao: said minister']);
  });

  it('takes one or two words for scare quotes', () => {
    const scare =
      "The the DET DT 3 det\n“ “ PUNCT `` 3 punct\ncaliphate caliphate NOUN NN 0 root\n” ” PUNCT '' 3 punct";
    expect(quoted([scare])).toEqual([]);
  });

  it('finds the speaker before a colon', () => {
    expect(quoted([INTRODUCED, BARE], '  ')).toEqual(['They burned it: said minister']);
  });

  it('goes on with the speaker of the quotation before it in the paragraph, and no further', () => {
    const speakers = (joined: string) => quoted([QUOTED('“', '”'), BARE], joined)[1];
    expect(speakers('  ')).toBe('They burned it: said minister');
    expect(speakers('\n\n')).toBe('They burned it: ?');
  });

  it('lets a quotation that a paragraph leaves open go on in the next', () => {
    const open = `
      ${MINISTER} 2 nsubj
      ${SAID}     0 root
      “      “    PUNCT \`\` 6 punct
      Well   well INTJ UH 6 discourse
      Troops troop NOUN NNS 6 nsubj
      left   leave VERB VBD 2 ccomp`;
    expect(quoted([open, BARE])).toEqual(['Well Troops left: said minister', 'They burned it: said minister']);
  });

  it('takes what follows "the minister said:" for said, marks or not', () => {
    const statement = BARE.replace(/.*[“”].*\n?/gu, '').replaceAll(' 3 ', ' 2 ');
    expect(quoted([INTRODUCED, statement])).toEqual(['They burned it: said minister']);
  });
});

import { isTree } from '../language/tree.js';
import { parseSentences } from './parse-sentences.js';

/** Words in no order, which a mend once made a circle of. */
const DISORDER = `Kabul officials men Iraqi from soldiers came men left Iraqi Iraqi and officials Iraqi that left with said Kabul
  men that said the came from and U.S. that left officials from that Kabul who said men and soldiers officials left and soldiers
  Iraqi U.S. attacked from had the and Iraqi officials Kabul and left soldiers said men that from officials left the had attacked
  officials U.S. left men left men who said and said the left U.S. soldiers came came`;

describe('parseSentences', () => {
  it.each([
    ['a plain sentence', 'The Taliban attacked Afghan soldiers in Kabul on Monday.'],
    ['a day and a report apart', 'The government on Monday rejected the plan, the White House said.'],
    ['words in no order', DISORDER.replace(/\s+/g, ' ')],
    ['a list of 4,000 names', `They met ${'Iraq, John Smith, the Taliban, '.repeat(1000)}and left.`],
  ])('makes trees of %s', (_, text) => {
    for (const { tokens } of parseSentences(text)) expect(isTree(tokens)).toBe(true);
  });

  it('keeps a known name of several words as one token, with its place in the text', () => {
    const text = 'Fighters of the Islamic State of Iraq and the Levant left.';
    const tokens = parseSentences(text).flatMap((sentence) => sentence.tokens);
    expect(tokens.map((token) => token.text)).toContain('Islamic State of Iraq and the Levant');
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

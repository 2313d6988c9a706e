import { wordTraits } from './sentences.js';
import { Tokenizer } from './tokens.js';
import { Words } from './words.js';

const tokenizer = new Tokenizer(new Words(wordTraits));
const tokensOf = (text: string): string =>
  tokenizer
    .tokens(text)
    .map(({ word }) => word.text)
    .join(' ');

describe('Tokenizer', () => {
  it.each([
    ["They don't know Kyiv's plan.", "They do n't know Kyiv 's plan ."],
    ['They don’t know Kyiv’s plan.', 'They do n’t know Kyiv ’s plan .'],
    ["the soldiers' arms", "the soldiers ' arms"],
    ['we cannot go', 'we can not go'],
    ['U.S. officials met Lt. Gen. Smith at 5 p.m.', 'U.S. officials met Lt. Gen. Smith at 5 p.m.'],
    ['the U.S. and the U.S government.', 'the U.S. and the U.S government .'],
    ['No. 5 said no.', 'No. 5 said no .'],
    ['a well-known, pro-Kyiv al-Qaida cell', 'a well - known , pro-Kyiv al - Qaida cell'],
    ['ISIS-K and COVID-19', 'ISIS - K and COVID - 19'],
    ['It cost $5m, or 1,000.50 (10%) more.', 'It cost $ 5 m , or 1,000.50 ( 10 % ) more .'],
    ['at 10:30 on 9/11 and 2024-01-31', 'at 10:30 on 9/11 and 2024-01-31'],
    ['“Go”—he said…', '“ Go ” — he said …'],
    ['see https://example.org/a?b=c. Or x@example.org!', 'see https://example.org/a?b=c . Or x@example.org !'],
    ["O'Neill left Xi'an at five o'clock", "O'Neill left Xi'an at five o'clock"],
    ['🇺🇦 says 👍🏽!!', '🇺🇦 says 👍🏽 !!'],
  ])('divides %s', (text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  it('leaves white space and invisible marks out of all tokens', () => {
    expect(tokenizer.tokens('\u200bone\u00a0\ttwo\ufeff').map(({ start, end }) => [start, end])).toEqual([
      [1, 4],
      [6, 9],
    ]);
  });
});

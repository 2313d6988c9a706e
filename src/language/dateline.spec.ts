import { datelineLength } from './dateline.js';
import { wordTraits } from './sentences.js';
import { Tokenizer } from './tokens.js';
import { Words } from './words.js';

const tokenizer = new Tokenizer(new Words(wordTraits));

describe('datelineLength', () => {
  it.each([
    ['KABUL, Afghanistan (AP) — The men left.', 7],
    ['WASHINGTON, Sept. 11 -- They came.', 5],
    ['NEW YORK - They came.', 3],
    ['Kabul (Reuters) - The men left.', 5],
    ['(Reuters) - The men left.', 4],
    ['BEIRUT/DAMASCUS, Dec 1, 2024 (AFP) – They came.', 12],
    ['The men - all of them - left.', 0],
    ['Kabul - a city - fell.', 0],
    ['The well-known KABUL - fell.', 0],
    ['KABUL -', 0],
    ['IRAN - ISRAEL TALKS FAIL', 0],
  ])('%s', (text, length) => {
    expect(datelineLength(tokenizer.tokens(text))).toBe(length);
  });
});

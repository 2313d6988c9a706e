import { sentenceAt } from './sentence-at.js';

const SENTENCES = [
  { start: 2, end: 5 },
  { start: 6, end: 9 },
  { start: 9, end: 12 },
];

describe('sentenceAt', () => {
  it.each([
    ['before the first', 1, null],
    ['at the first unit', 2, 0],
    ['at the last unit', 4, 0],
    ['between two', 5, null],
    ['where one follows the other', 9, 2],
    ['at the end', 12, null],
  ])('%s', (_, offset, at) => {
    expect(sentenceAt(SENTENCES, offset)).toBe(at === null ? null : SENTENCES[at]);
  });

  it('finds nothing in a text without sentences', () => {
    expect(sentenceAt([], 0)).toBeNull();
  });
});

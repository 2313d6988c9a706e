import { affixRows, plainWord, vectorKey, wordShape } from './features.js';

describe('features of words', () => {
  it.each([
    ['Kabul', 'Xxx'],
    ['NATO', 'XX'],
    ['U.S.', 'X.X.'],
    ['2,000', '0,00'],
    ['', ''],
  ])('the shape of %s is %s', (word, shape) => {
    expect(wordShape(plainWord(word))).toBe(shape);
  });

  it('makes typographic marks plain', () => {
    expect(['don’t', '“', '—', '…'].map(plainWord)).toEqual(["don't", '"', '--', '...']);
  });

  it('looks up words without accents and final stops', () => {
    expect(['mérida', 'lt.', 'u.s.', '.'].map(vectorKey)).toEqual(['merida', 'lt', 'u.s.', '.']);
  });

  it('numbers rows through all tables', () => {
    const sizes = [4, 4, 4, 4, 4, 4, 4, 4, 16];
    affixRows('Kabul', 'kabul', sizes).forEach((row, table) => {
      expect(row).toBeGreaterThanOrEqual(table * 4);
      expect(row).toBeLessThan(table * 4 + sizes[table]!);
    });
  });
});

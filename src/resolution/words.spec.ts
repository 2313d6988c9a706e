import { foldedWords, wordsOf } from './words.js';

describe('wordsOf', () => {
  it.each([
    ['Al-Qaïda’s U.S. wing', ['al', 'qaïda', 's', 'u', 's', 'wing']],
    ['COVID-19, 3.5%', ['covid', '19', '3', '5']],
    ['e\u0301tat', ['e\u0301tat']],
    ['“—”', []],
    ['', []],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('foldedWords', () => {
  it('has no accents, however they are written', () => {
    expect(foldedWords('Erdoğan ÉTAT e\u0301tat Łódź')).toEqual(['erdogan', 'etat', 'etat', 'lodz']);
  });
});

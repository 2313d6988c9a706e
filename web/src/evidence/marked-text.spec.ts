import { mentionsOf, piecesOf, type Mark } from './marked-text.js';

const mark = (start: number, end: number, kind: Mark['kind'] = 'event'): Mark => ({ start, end, kind, id: `${start}` });

describe('piecesOf', () => {
  it('cuts a text where marks begin and end, also where they overlap', () => {
    const pieces = piecesOf('abcdef', [mark(1, 4, 'sentence'), mark(2, 6)]);
    expect(pieces.map(({ text, marks }) => [text, marks.map(({ kind }) => kind)])).toEqual([
      ['a', []],
      ['b', ['sentence']],
      ['cd', ['sentence', 'event']],
      ['ef', ['event']],
    ]);
  });

  it.each([
    ['an empty text', '', []],
    ['marks of nothing', 'ab', [mark(1, 1)]],
    ['marks beyond the end', 'ab', [mark(1, 9)]],
  ])('leaves out nothing of a text for %s', (_, text, marks) => {
    expect(
      piecesOf(text, marks)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('mentionsOf', () => {
  it('finds whole names, the longest first', () => {
    const text = 'The Afghan Taliban met Taliban envoys; Talibanistan did not.';
    const found = mentionsOf(
      text,
      new Map([
        ['Taliban', 'a'],
        ['Afghan Taliban', 'b'],
      ]),
    );
    expect(found.map(({ start, end, id }) => [text.slice(start, end), id])).toEqual([
      ['Afghan Taliban', 'b'],
      ['Taliban', 'a'],
    ]);
  });

  it('takes signs in names for what they are', () => {
    expect(mentionsOf('U.S. and UXS.', new Map([['U.S.', 'a']]))).toHaveLength(1);
  });
});

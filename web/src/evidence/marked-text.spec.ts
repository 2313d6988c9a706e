import { chiefMark, piecesOf, type Mark } from './marked-text.js';

const mark = (start: number, end: number, kind: Mark['kind'] = 'event'): Mark => ({
  start,
  end,
  kind,
  id: `${start}`,
  title: '',
});

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

describe('chiefMark', () => {
  const pieceOf = (...marks: readonly Mark[]) => piecesOf('abcdef', marks)[0]!;

  it('is the event of a piece, whoever is mentioned in it', () => {
    expect(chiefMark(pieceOf(mark(0, 6, 'mention'), mark(0, 6, 'event')))!.kind).toBe('event');
  });

  it('is else the shortest mention: Kabul, not all of “the mayor of Kabul”', () => {
    expect(chiefMark(pieceOf(mark(0, 6, 'mention'), mark(0, 3, 'mention')))!.end).toBe(3);
  });

  it('is nothing where there is but a sentence', () => {
    expect(chiefMark(pieceOf(mark(0, 6, 'sentence')))).toBeUndefined();
  });
});

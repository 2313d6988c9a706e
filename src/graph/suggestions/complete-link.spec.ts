import { CompleteLink } from './complete-link.js';

const areFar = (a: number, b: number): boolean => Math.abs(a - b) > 2;

/** Joins pairs in the order given where that may be, and tells which were joined. */
function joined(
  link: CompleteLink<number>,
  pairs: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  return pairs.filter(([a, b]) => {
    if (link.areOne(a, b) || !link.mayJoin(a, b, areFar)) return false;
    link.join(a, b);
    return true;
  });
}

describe('CompleteLink', () => {
  it('joins no chain whose ends are apart', () => {
    const link = new CompleteLink<number>([]);
    expect(
      joined(link, [
        [1, 2],
        [2, 4],
        [4, 5],
      ]),
    ).toEqual([
      [1, 2],
      [4, 5],
    ]);
    expect([link.areOne(1, 2), link.areOne(2, 4), link.areOne(4, 5)]).toEqual([true, false, true]);
  });

  it('joins groups of which all are near', () => {
    const link = new CompleteLink<number>([]);
    expect(
      joined(link, [
        [1, 2],
        [2, 3],
        [1, 3],
      ]),
    ).toEqual([
      [1, 2],
      [2, 3],
    ]);
    expect(link.areOne(1, 3)).toBe(true);
  });

  it('begins with what is together', () => {
    const link = new CompleteLink([[1, 9]]);
    expect(link.areOne(9, 1)).toBe(true);
    expect(
      joined(link, [
        [1, 2],
        [8, 9],
      ]),
    ).toEqual([]);
  });

  it('does not ask of the two themselves', () => {
    expect(new CompleteLink<number>([]).mayJoin(1, 9, areFar)).toBe(true);
  });
});

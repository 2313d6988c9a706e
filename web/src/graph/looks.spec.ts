import { crowding } from './looks.js';
import type { Figure } from './picture.js';

describe('crowding', () => {
  const figures = (count: number): Figure[] =>
    Array.from({ length: count }, (_, at) => ({
      id: `${at}`,
      name: '',
      kind: 'person',
      country: null,
      activity: 10,
    }));

  it('leaves few as large as they are', () => {
    expect(crowding(figures(0))).toBe(1);
    expect(crowding(figures(200))).toBe(1);
  });

  it('makes many cover no more than some of them would', () => {
    const covered = (count: number): number => count * crowding(figures(count)) ** 2;
    expect(covered(10_000)).toBeCloseTo(covered(5_000), 6);
    expect(crowding(figures(10_000))).toBeLessThan(0.4);
  });
});

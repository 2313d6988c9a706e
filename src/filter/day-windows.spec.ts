import { dayWindows } from './day-windows.js';

describe('dayWindows', () => {
  it('gives ever more days, the latest first, without gaps', () => {
    const windows = [...dayWindows('2024-03-01')];
    expect(windows.map(({ length }) => length)).toEqual([16, 64, 256, 1024]);
    const days = windows.flat();
    expect(days.slice(0, 3)).toEqual(['2024-03-01', '2024-02-29', '2024-02-28']);
    expect(days).toEqual([...new Set(days)].sort().reverse());
  });

  it.each([
    ['2024-02-25', 6],
    ['2024-02-15', 16],
    ['2023-12-01', 92],
    ['2024-03-01', 1],
    ['2024-03-02', 0],
  ])('ends with the last day that is wanted, %s', (earliest, count) => {
    const days = [...dayWindows('2024-03-01', earliest)].flat();
    expect(days).toHaveLength(count);
    expect(days.filter((day) => day < earliest)).toEqual([]);
  });
});

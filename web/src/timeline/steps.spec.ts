import { allStarts, endOf, periodFor, type Step } from './steps.js';

const step = (start: string): Step => ({ start, events: 1, meanIntensity: null, types: [], statuses: [] });

describe('steps of time', () => {
  it.each([
    ['2024-05-01', '2024-06-01', 'DAY'],
    ['2023-01-01', '2024-06-01', 'WEEK'],
    ['2016-01-01', '2024-06-01', 'MONTH'],
    ['1950-01-01', '2024-06-01', 'YEAR'],
  ])('from %s to %s are each a %s', (first, last, period) => {
    expect(periodFor(first, last)).toBe(period);
  });

  it.each([
    ['2024-02-01', 'MONTH', '2024-02-29'],
    ['2024-12-01', 'MONTH', '2024-12-31'],
    ['2024-05-20', 'WEEK', '2024-05-26'],
    ['2024-01-01', 'YEAR', '2024-12-31'],
    ['2024-05-20', 'DAY', '2024-05-20'],
  ] as const)('that begin on %s as a %s end on %s', (start, period, end) => {
    expect(endOf(start, period)).toBe(end);
  });

  it('have none left out in which nothing was', () => {
    expect(allStarts([step('2023-11-01'), step('2024-02-01')], 'MONTH')).toEqual([
      '2023-11-01',
      '2023-12-01',
      '2024-01-01',
      '2024-02-01',
    ]);
    expect(allStarts([], 'MONTH')).toEqual([]);
  });
});

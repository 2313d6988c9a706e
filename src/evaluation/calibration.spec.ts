import { calibrationOf } from './calibration.js';

const outcomes = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

describe('calibrationOf', () => {
  it('has no error where as many are right as is stated', () => {
    const { expectedError } = calibrationOf([...outcomes(0.75, 3, 1), ...outcomes(0.25, 1, 3)]);
    expect(expectedError).toBeCloseTo(0);
  });

  it('weighs each bin by its dyads', () => {
    // Off by 0.5 for one of four, by 0.1 for three of four.
    expect(calibrationOf([...outcomes(0.5, 1, 0), ...outcomes(0.9, 3, 0)]).expectedError).toBeCloseTo(0.2);
  });

  it('puts 1 into the last bin, and a limit into the bin above it', () => {
    const { bins } = calibrationOf([...outcomes(1, 1, 0), ...outcomes(0.5, 1, 0)]);
    expect(bins.filter(({ dyads }) => dyads > 0).map(({ from }) => from)).toEqual([0.5, 0.9]);
  });

  it.each([
    ['perfectly', [...outcomes(0.9, 2, 0), ...outcomes(0.1, 0, 2)], 1],
    ['backwards', [...outcomes(0.1, 2, 0), ...outcomes(0.9, 0, 2)], 0],
    ['not at all', outcomes(0.5, 2, 2), 0.5],
    ['what is all right', outcomes(0.5, 2, 0), null],
    ['nothing', [], null],
  ])('tells right from wrong %s', (_, all, area) => {
    expect(calibrationOf(all).areaUnderCurve).toBe(area);
  });
});

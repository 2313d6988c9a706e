import { RunUnreadable } from './errors.js';
import { type Fault, type Measure, MEASURES } from './judge.js';
import { type Run, RUN_FORMAT } from './run.js';

/** How one run differs from an earlier one. Faults are compared for the articles of both alone. */
export interface Comparison {
  /** What each figure is now, less what it was. */
  readonly measures: Readonly<Record<Measure, { precision: number; recall: number; f1: number }>>;
  readonly attribution: number;
  readonly expectedError: number;
  readonly newlyMissed: readonly Fault[];
  readonly newlyFound: readonly Fault[];
  readonly newlySpurious: readonly Fault[];
  readonly noLongerSpurious: readonly Fault[];
  /** Articles of one run alone: the figures are then not of the same texts. */
  readonly onlyNow: readonly string[];
  readonly onlyEarlier: readonly string[];
}

export function compareRuns(earlier: Run, now: Run): Comparison {
  const both = new Set(now.articles.filter((file) => earlier.articles.includes(file)));
  const gone = (from: Run, to: Run, kind: Fault['kind']) => {
    const left = new Map<string, number>();
    for (const fault of to.faults) left.set(keyOf(fault), (left.get(keyOf(fault)) ?? 0) + 1);
    return from.faults.filter((fault) => {
      if (fault.kind !== kind || !both.has(fault.file)) return false;
      const count = left.get(keyOf(fault)) ?? 0;
      left.set(keyOf(fault), count - 1);
      return count <= 0;
    });
  };
  return {
    measures: Object.fromEntries(
      MEASURES.map((measure) => [measure, difference(earlier, now, measure)]),
    ) as Comparison['measures'],
    attribution: now.attribution.accuracy - earlier.attribution.accuracy,
    expectedError: now.calibration.expectedError - earlier.calibration.expectedError,
    newlyMissed: gone(now, earlier, 'missed'),
    newlyFound: gone(earlier, now, 'missed'),
    newlySpurious: gone(now, earlier, 'spurious'),
    noLongerSpurious: gone(earlier, now, 'spurious'),
    onlyNow: now.articles.filter((file) => !both.has(file)),
    onlyEarlier: earlier.articles.filter((file) => !both.has(file)),
  };
}

function difference(earlier: Run, now: Run, measure: Measure): { precision: number; recall: number; f1: number } {
  const [a, b] = [earlier.measures[measure], now.measures[measure]];
  return { precision: b.precision - a.precision, recall: b.recall - a.recall, f1: b.f1 - a.f1 };
}

const keyOf = ({ kind, what, file, label, start }: Fault): string => JSON.stringify([kind, what, file, label, start]);

/**
 * Reads a run that was saved.
 *
 * @param file - its name, for messages
 * @throws RunUnreadable
 */
export function readRun(source: string, file: string): Run {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (cause) {
    throw new RunUnreadable(file, 'is no JSON', { cause });
  }
  const isRun = typeof value === 'object' && value !== null && 'format' in value && value.format === RUN_FORMAT;
  if (!isRun) throw new RunUnreadable(file, 'holds no evaluation');
  return value as Run;
}

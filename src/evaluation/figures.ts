/** How many were found, missed and spurious. */
export interface Counts {
  readonly found: number;
  readonly missed: number;
  readonly spurious: number;
}

/** Counts, and what they make: fractions in [0, 1]; 0 where there is nothing to divide by. */
export interface Figures extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function figuresOf(counts: readonly Counts[]): Figures {
  const sum = (of: (counts: Counts) => number) => counts.reduce((total, each) => total + of(each), 0);
  const found = sum((each) => each.found);
  const missed = sum((each) => each.missed);
  const spurious = sum((each) => each.spurious);
  const precision = fraction(found, found + spurious);
  const recall = fraction(found, found + missed);
  return { found, missed, spurious, precision, recall, f1: fraction(2 * precision * recall, precision + recall) };
}

export const fraction = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

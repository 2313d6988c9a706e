import { fraction } from './figures.js';

/** A dyad's stated chance to be right, and whether it is. */
export interface Outcome {
  readonly confidence: number;
  readonly right: boolean;
}

/** Dyads whose confidence lies from `from` up to, not including, `to`; the last bin holds 1 too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly dyads: number;
  /** Mean confidence, and the share that is right; 0 where there are no dyads. */
  readonly stated: number;
  readonly right: number;
}

/** How far confidence can be believed. */
export interface Calibration {
  readonly bins: readonly Bin[];
  /** Mean distance of stated and right over the bins, weighted by their dyads. 0 is perfect. */
  readonly expectedError: number;
  /** Chance that of a right and a wrong dyad the right one is stated higher; 0.5 tells nothing, 1 is perfect. Null where all are alike. */
  readonly areaUnderCurve: number | null;
}

const BINS = 10;

/** @see Guo et al. 2017, "On calibration of modern neural networks", section 2 */
export function calibrationOf(outcomes: readonly Outcome[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, at) =>
    binOf(
      at,
      outcomes.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === at),
    ),
  );
  const error = bins.reduce((sum, { dyads, stated, right }) => sum + dyads * Math.abs(stated - right), 0);
  return { bins, expectedError: fraction(error, outcomes.length), areaUnderCurve: areaUnderCurve(outcomes) };
}

function binOf(at: number, outcomes: readonly Outcome[]): Bin {
  const stated = outcomes.reduce((sum, { confidence }) => sum + confidence, 0);
  const right = outcomes.filter((outcome) => outcome.right).length;
  const dyads = outcomes.length;
  return {
    from: at / BINS,
    to: (at + 1) / BINS,
    dyads,
    stated: fraction(stated, dyads),
    right: fraction(right, dyads),
  };
}

/** @see Hanley and McNeil 1982, "The meaning and use of the area under a ROC curve" */
function areaUnderCurve(outcomes: readonly Outcome[]): number | null {
  const right = outcomes.filter((outcome) => outcome.right);
  const wrong = outcomes.filter((outcome) => !outcome.right);
  if (right.length === 0 || wrong.length === 0) return null;
  const wins = right.flatMap((a) =>
    wrong.map((b): number => (a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0)),
  );
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}

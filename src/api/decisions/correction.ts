import type { Correction } from '../../graph/decisions/decision.js';
import type { CorrectionInput } from './decisions.args.js';

/** A correction as it was asked for, where one was; null is the same as left out. */
export function correctionOf(input: CorrectionInput | null | undefined): { readonly correction?: Correction } {
  if (!input) return {};
  const { status, type, relation, sources, targets } = input;
  return {
    correction: {
      ...(status ? { status } : {}),
      ...(type ? { type } : {}),
      ...(relation ? { relation } : {}),
      ...(sources ? { sourceIds: sources } : {}),
      ...(targets ? { targetIds: targets } : {}),
    },
  };
}

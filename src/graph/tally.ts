import type { ResolvedClaim } from '../resolution/resolved-article.js';

/** Counts of claims by status, and what else is folded of them. */
export interface Tally {
  readonly claims: number;
  readonly actual: number;
  readonly planned: number;
  readonly threatened: number;
  readonly alleged: number;
  readonly denied: number;
  readonly failed: number;
  readonly hypothetical: number;
  /** The highest. */
  readonly confidence: number;
}

/** Counts some claims. */
export function tally(claims: readonly ResolvedClaim[]): Tally {
  const having = (wanted: ResolvedClaim['status']): number => claims.filter(({ status }) => status === wanted).length;
  return {
    claims: claims.length,
    actual: having('ACTUAL'),
    planned: having('PLANNED'),
    threatened: having('THREATENED'),
    alleged: having('ALLEGED'),
    denied: having('DENIED'),
    failed: having('FAILED'),
    hypothetical: having('HYPOTHETICAL'),
    confidence: Math.max(0, ...claims.map(({ confidence }) => confidence)),
  };
}

/** The mode of the surest claim that has one, of two the first in the alphabet; modeConfidence is -1 where none has. */
export function surestMode(claims: readonly ResolvedClaim[]): { mode: string | null; modeConfidence: number } {
  let surest: { mode: string | null; modeConfidence: number } = { mode: null, modeConfidence: -1 };
  for (const { mode, confidence } of claims) {
    const isSurer =
      confidence > surest.modeConfidence || (confidence === surest.modeConfidence && mode! < surest.mode!);
    if (mode !== null && isSurer) surest = { mode, modeConfidence: confidence };
  }
  return surest;
}

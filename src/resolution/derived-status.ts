/** Stand-in until the rule lands. */
import type { Status } from '../ontology/statuses.js';
export function derivedStatus(counts: Readonly<Record<Status, number>>): Status {
  return (
    (['ACTUAL', 'ALLEGED', 'PLANNED', 'THREATENED', 'FAILED', 'HYPOTHETICAL', 'DENIED'] as const).find(
      (s) => counts[s] > 0,
    ) ?? 'ACTUAL'
  );
}
export function isContested(counts: Readonly<Record<Status, number>>): boolean {
  return counts.DENIED > 0 && counts.ACTUAL + counts.ALLEGED > 0;
}

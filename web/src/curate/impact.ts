import type { ClaimsQuery } from '../../../client/generated/operations.js';
import type { MergeSuggestion } from './suggestion.js';

type Claim = ClaimsQuery['claims']['edges'][number]['node'];

/** How much merging two is likely to change: as many articles as the lesser known of them brings, as likely as they are one. */
export function changeOfMerge({ score, actors }: MergeSuggestion): number {
  return score * Math.min(...actors.map(({ articles }) => articles));
}

/**
 * How much a verdict is likely to change: the chance that the reading is wrong, times what hangs on it. An event that one
 * source alone tells of falls with its claim; of two sources each bears half.
 */
export function changeOfJudging({ confidence, event }: Claim): number {
  return (1 - confidence) / Math.max(1, event?.support ?? 1);
}

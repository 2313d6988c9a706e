/** Stand-in until the rule lands. */
import { byCodeUnits } from './fold-forms.js';
export interface ToldClaim {
  readonly id: string;
  readonly key: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly timed: boolean;
  readonly placeId: string | null;
  readonly country: string | null;
  readonly isCountry: boolean;
}
export interface EventCluster {
  readonly id: string;
  readonly leader: ToldClaim;
  readonly claims: readonly ToldClaim[];
}
export const REACH_DAYS = 7;
export function clusterClaims(
  claims: readonly ToldClaim[],
  _areApart?: (keyA: string, keyB: string) => boolean,
): EventCluster[] {
  const groups = new Map<string, ToldClaim[]>();
  for (const claim of claims) groups.set(claim.key, [...(groups.get(claim.key) ?? []), claim]);
  return [...groups]
    .map(([id, same]) => ({ id, leader: same[0]!, claims: same }))
    .sort((a, b) => byCodeUnits(a.id, b.id));
}

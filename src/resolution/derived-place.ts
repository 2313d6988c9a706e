import { byCodeUnits } from './fold-forms.js';
import { groupBy } from './group-by.js';

/** Where a claim says that it was. */
export interface ToldSite {
  /** Participant.id, or null. */
  readonly placeId: string | null;
  /** Whether the place is a whole country. */
  readonly isCountry: boolean;
  /** Whoever says so, else the publisher: what tells independent sources apart. */
  readonly sourceId: string;
}

/**
 * Where an event was, as its claims tell it: a spot before a whole country, of several the one that most sources tell, of those the
 * first by id.
 *
 * @returns Participant.id, or null where no claim has a place
 */
export function derivedPlace(claims: readonly ToldSite[]): string | null {
  const [best] = [...groupBy(claims, ({ placeId }) => placeId)]
    .flatMap(([placeId, same]) => (placeId === null ? [] : [{ placeId, ...summaryOf(same) }]))
    .sort(
      (a, b) => Number(a.isCountry) - Number(b.isCountry) || b.support - a.support || byCodeUnits(a.placeId, b.placeId),
    );
  return best?.placeId ?? null;
}

const summaryOf = (same: readonly ToldSite[]): { isCountry: boolean; support: number } => ({
  isCountry: same[0]!.isCountry,
  support: new Set(same.map(({ sourceId }) => sourceId)).size,
});

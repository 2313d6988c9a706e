import { distance } from '@turf/distance';
import type { Near } from '../../filter/filter.js';
import type { Lookup } from '../../filter/resolved-filter.js';
import { participantIdOf } from '../actors/sides-of.js';
import type { Reads } from '../reads.js';
import type { ReadContext } from '../request-context.js';
import { idsFound } from '../search/ids-found.js';

/** Kilometres of one degree of latitude, rounded down: a degree has 110.6 at the equator and 111.7 at the poles (WGS 84). */
const KM_A_DEGREE = 110.5;

/** Most places of a circle, the nearest ones. */
const MOST_PLACES = 1_000;

/** What filters name, looked up in the graph of a request. */
export function lookupOf({ reads, loaders }: ReadContext): Lookup {
  return {
    participantId: async (id) => (await participantIdOf(loaders, id))!,
    found: (index, text) => idsFound(reads, index, text),
    placesNear: (near) => placesNear(reads, near),
  };
}

async function placesNear(reads: Reads, { latitude, longitude, km }: Near): Promise<string[]> {
  const degrees = km / KM_A_DEGREE;
  const rows = await reads.read<{ id: string; latitude: number; longitude: number }>('place/near', {
    south: latitude - degrees,
    north: latitude + degrees,
  });
  return rows
    .map((place) => ({ id: place.id, km: distance([longitude, latitude], [place.longitude, place.latitude]) }))
    .filter((place) => place.km <= km)
    .sort((a, b) => a.km - b.km)
    .slice(0, MOST_PLACES)
    .map(({ id }) => id);
}

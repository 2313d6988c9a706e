import type { ExtractedPlace } from '../extraction/extraction.js';
import { identifier } from './identifiers.js';
import { normalName } from './normal-name.js';

/**
 * Says which place of the graph a place of an article is: its entry in the gazetteer, or its name.
 *
 * @returns Participant.id
 */
export function placeIdentity({ gazetteerKey, name }: ExtractedPlace): string {
  return gazetteerKey !== null
    ? identifier(['place', 'gazetteer', gazetteerKey])
    : identifier(['place', 'name', normalName(name)]);
}

/** Whether a place is the whole of the country that it lies in. */
export function isWholeCountry(placeId: string, country: string | null): boolean {
  // A country's key in the gazetteer is its code in small letters.
  return country !== null && placeId === identifier(['place', 'gazetteer', country.toLowerCase()]);
}

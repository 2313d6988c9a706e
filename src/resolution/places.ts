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

import type { Extraction } from './extraction.js';

/**
 * Turns an extraction into the form that `casus extract` prints and the evaluation scores: places are `locations`, and
 * what only the graph needs is left out. Offsets are as they were.
 *
 * @param id - what the article is called in the output
 */
export function toOutput(id: string, { actors, places, events, relations }: Extraction): Record<string, unknown> {
  return {
    id,
    actors: actors.map(({ id, name, kind, aliases, mentions }) => ({ id, name, kind, aliases, mentions })),
    locations: places.map(({ id, name, country, latitude, longitude, mentions }) => ({
      id,
      name,
      country,
      latitude,
      longitude,
      mentions,
    })),
    events,
    relations,
  };
}

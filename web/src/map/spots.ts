import type { EventSummaryFragment } from '../../../client/generated/operations.js';

/** A place on the map, and how many events were there. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly events: number;
}

/** The places of events, those with the most first. What has no place, or one of which no coordinates are known, is left out. */
export function spotsOf(events: readonly EventSummaryFragment[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const { place } of events) {
    if (place === null || place.latitude === null || place.longitude === null) continue;
    const { id, name, latitude, longitude } = place;
    spots.set(id, { id, name, latitude, longitude, events: (spots.get(id)?.events ?? 0) + 1 });
  }
  return [...spots.values()].sort((a, b) => b.events - a.events);
}

import { STATUSES, type Status } from '../../ontology/statuses.js';
import type { Event, StatusCount } from './events.types.js';

/** How many claims of an event have each status that one of them has, the most frequent first. */
export function statusCounts(event: Event): StatusCount[] {
  return STATUSES.map((status) => ({ status, claims: event[status.toLowerCase() as Lowercase<Status>] }))
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => b.claims - a.claims);
}

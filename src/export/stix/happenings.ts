import { STATUSES, type Status } from '../../ontology/statuses.js';
import { lastDay } from '../days.js';
import { filled } from '../filled.js';
import { eventName } from '../named.js';
import type { EventRow, ParticipantRow, RelationRow } from '../rows.js';
import { participantRef } from './participants.js';
import { stixConfidence, stixId, stixObject, timestamp, type StixObject } from './stix-object.js';

/** The id by which others refer to an event. */
export const eventRef = (id: string): string => stixId('incident', id);

/**
 * An event as an incident, who did it and to whom as relationships of it, and, where it happened, that it was seen: when,
 * where and how many claims tell of it. One that is only planned or denied was not seen.
 *
 * @see OASIS, "STIX Version 2.1", sections 4.7 Incident, 5.1 Relationship, 5.2 Sighting
 */
export function eventObjects(event: EventRow, known: ReadonlyMap<string, ParticipantRow>): StixObject[] {
  const times = [event.from] as const;
  const confidence = stixConfidence(event.confidence);
  const refsOf = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []).map(participantRef);
  const incident = stixObject('incident', event.id, times, {
    name: eventName(event, known),
    description: describedEvent(event),
    confidence,
    labels: [event.type, event.relation, event.status, ...(event.mode === null ? [] : [event.mode])],
    external_references: [{ source_name: 'casus', external_id: event.id }],
  });
  const ends = [
    ...refsOf(event.sourceIds).map((ref) => ['attributed-to', ref] as const),
    ...refsOf(event.targetIds).map((ref) => ['targets', ref] as const),
  ].map(([type, ref]) =>
    stixObject('relationship', `${event.id} ${type} ${ref}`, times, {
      relationship_type: type,
      source_ref: incident.id,
      target_ref: ref,
      confidence,
    }),
  );
  return [
    incident,
    ...ends,
    ...(event.status === 'ACTUAL' ? [sighting(event, incident.id, refsOf(event.placeIds))] : []),
  ];
}

function sighting(event: EventRow, incidentId: string, placeRefs: readonly string[]): StixObject {
  const last = lastDay(event) ?? event.from;
  return stixObject('sighting', event.id, [event.from], {
    ...(event.from === null ? {} : { first_seen: timestamp(event.from), last_seen: timestamp(last) }),
    count: event.claims,
    sighting_of_ref: incidentId,
    ...filled({ where_sighted_refs: placeRefs }),
    confidence: stixConfidence(event.confidence),
  });
}

/** A relation as a relationship of its own type: `pressures`, `member-of`. Its counts stand in the description. */
export function relationObject(relation: RelationRow, known: ReadonlyMap<string, ParticipantRow>): StixObject[] {
  const [source, target] = [known.get(relation.sourceId), known.get(relation.targetId)];
  if (source === undefined || target === undefined) return [];
  const { first, last } = relation;
  return [
    stixObject('relationship', relation.id, [first, last], {
      relationship_type: relation.type.toLowerCase().replaceAll('_', '-'),
      source_ref: participantRef(source),
      target_ref: participantRef(target),
      description: counts(relation),
      ...(first === null ? {} : { start_time: timestamp(first) }),
      // STIX wants it later than the start.
      ...(first === null || last === null || last <= first ? {} : { stop_time: timestamp(last) }),
      confidence: stixConfidence(relation.confidence),
    }),
  ];
}

function describedEvent(event: EventRow): string {
  const contested = event.contested ? '; sources disagree' : '';
  return `${event.status}, ${counts(event)}${contested}.`;
}

/** "3 claims: 2 actual, 1 denied". */
function counts(counted: EventRow | RelationRow): string {
  const parts = STATUSES.flatMap((status) => {
    const name = status.toLowerCase() as Lowercase<Status>;
    return counted[name] > 0 ? [`${counted[name]} ${name}`] : [];
  });
  return `${counted.claims} ${counted.claims === 1 ? 'claim' : 'claims'}: ${parts.join(', ')}`;
}

import type { ActorKind } from '../../ontology/actor-kinds.js';
import { loadCountries } from '../../ontology/countries.js';
import { filled } from '../filled.js';
import type { ParticipantRow } from '../rows.js';
import { stixId, stixObject, type StixObject } from './stix-object.js';

/**
 * What an actor or place is in STIX: armed groups are threat actors, places of which country or coordinates are known are
 * locations, all else is an identity. A location without either isn't allowed.
 */
function typeOf({ kind, country, latitude, longitude }: ParticipantRow): 'threat-actor' | 'location' | 'identity' {
  if (kind === 'armed_group') return 'threat-actor';
  const somewhere = country !== null || (latitude !== null && longitude !== null);
  return kind === 'place' && somewhere ? 'location' : 'identity';
}

/** The id by which others refer to an actor or place. */
export function participantRef(participant: ParticipantRow): string {
  return stixId(typeOf(participant), participant.id);
}

/**
 * An actor or place, and that it is in its country, which is a location of its own.
 *
 * @see OASIS, "STIX Version 2.1", sections 4.5 Identity, 4.10 Location, 4.17 Threat Actor; 10.7, 10.8 vocabularies
 */
export function participantObjects(participant: ParticipantRow): StixObject[] {
  const { id, name, aliases, kind, country, latitude, longitude } = participant;
  const type = typeOf(participant);
  if (type === 'location') {
    const point = latitude !== null && longitude !== null ? { latitude, longitude } : {};
    return [stixObject(type, id, [null], { name, ...filled({ country }), ...point })];
  }
  const whatItIs =
    type === 'threat-actor'
      ? { threat_actor_types: ['unknown'], ...filled({ aliases }) }
      : { identity_class: CLASSES[kind], ...filled({ sectors: SECTORS[kind] ?? null }) };
  // Identities have no aliases in STIX.
  const description = type === 'identity' && aliases.length > 0 ? `Also: ${aliases.join('; ')}` : null;
  const object = stixObject(type, id, [null], { name, ...filled({ description }), ...whatItIs, labels: [kind] });
  if (country === null) return [object];
  const members = { relationship_type: 'located-at', source_ref: object.id, target_ref: countryRef(country) };
  return [object, stixObject('relationship', `${id} located-at ${country}`, [null], members)];
}

/** The id of a country as a location. */
function countryRef(code: string): string {
  return stixId('location', `country ${code}`);
}

/** A country as a location. */
export function countryObject(code: string): StixObject {
  const name = loadCountries().find((country) => country.code === code)?.name ?? code;
  return stixObject('location', `country ${code}`, [null], { name, country: code });
}

/** The classes of identities. */
const CLASSES: Readonly<Record<ActorKind | 'place', string>> = {
  person: 'individual',
  armed_group: 'group',
  government: 'organization',
  military: 'organization',
  country: 'organization',
  organization: 'organization',
  media: 'organization',
  population: 'class',
  role: 'class',
  igo: 'organization',
  named_event: 'unknown',
  facility: 'unknown',
  document: 'unknown',
  place: 'unknown',
};

/** The sectors of identities, of those whose kind says one. */
const SECTORS: Readonly<Partial<Record<ActorKind | 'place', readonly string[]>>> = {
  government: ['government'],
  country: ['government'],
  military: ['defense'],
  media: ['communications'],
};

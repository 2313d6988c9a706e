import { v5 } from 'uuid';

/** The namespace of ids that are made from Casus's own; a random UUID, chosen once and never to be changed. */
const NAMESPACE = '6f0b1d0e-3f0c-4e0b-9a53-8d2b7d1f6c42';

/** When something was, of which nothing is known. STIX wants a moment of everything, and the clock is no part of the graph. */
export const UNKNOWN_MOMENT = '1970-01-01T00:00:00.000Z';

/** An object of STIX 2.1, by the members that all of ours have. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [member: string]: unknown;
}

/**
 * The id of an object: UUIDv5 of what it stands for, so that the same graph gives the same ids.
 *
 * @see OASIS, "STIX Version 2.1", section 2.9, Identifier
 */
export function stixId(type: string, name: string): string {
  return `${type}--${v5(`${type}:${name}`, NAMESPACE)}`;
}

/** Casus itself, which all that it exports is by. */
export const CASUS_ID = stixId('identity', 'casus');

/**
 * An object with what each of them must have.
 *
 * @param name - what it stands for, unique among those of its type
 * @param created - a day or a moment; null where none is known
 * @param modified - no earlier; null for the same
 */
export function stixObject(
  type: string,
  name: string,
  [created, modified]: readonly [created: string | null, modified?: string | null],
  members: Readonly<Record<string, unknown>>,
): StixObject {
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, name),
    created_by_ref: CASUS_ID,
    created: timestamp(created),
    modified: timestamp(modified ?? created),
    ...members,
  };
}

/** A day or a moment as STIX writes it; null is the moment that stands for none. */
export function timestamp(moment: string | null): string {
  return moment === null || moment === '' ? UNKNOWN_MOMENT : new Date(moment).toISOString();
}

/** A fraction as STIX's confidence, a whole number from 0 to 100. */
export function stixConfidence(confidence: number): number {
  return Math.round(confidence * 100);
}

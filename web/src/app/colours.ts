import type { EventType, Kind, Status } from '../../../client/generated/operations.js';
import { eventTypeDefinition } from '../../../src/ontology/event-types.js';

/** A colour on light and one on dark ground, of equal weight. */
interface Colour {
  readonly light: string;
  readonly dark: string;
}

const BLUE = { light: '#2f6bb3', dark: '#6ea8e6' };
const TEAL = { light: '#1f7f86', dark: '#53b7bd' };
const RED = { light: '#b8433d', dark: '#e8837b' };
const AMBER = { light: '#a86a12', dark: '#dfae57' };
const GREEN = { light: '#4a7f3c', dark: '#8dc07d' };
const PURPLE = { light: '#7b539d', dark: '#b795d6' };
const SLATE = { light: '#6b7280', dark: '#a3abb8' };
const BROWN = { light: '#8a6242', dark: '#c69d7b' };

const OF_KIND: Readonly<Record<Kind, Colour>> = {
  country: BLUE,
  government: BLUE,
  igo: TEAL,
  military: TEAL,
  armed_group: RED,
  person: AMBER,
  organization: GREEN,
  media: GREEN,
  population: PURPLE,
  role: PURPLE,
  place: BROWN,
  facility: BROWN,
  document: SLATE,
  named_event: SLATE,
};

/** Kinds that have a colour in common, as the legend names them. */
export const KIND_FAMILIES: readonly { readonly name: string; readonly kinds: readonly Kind[] }[] = [
  { name: 'Countries, governments', kinds: ['country', 'government'] },
  { name: 'Armed forces, bodies of states', kinds: ['military', 'igo'] },
  { name: 'Armed groups', kinds: ['armed_group'] },
  { name: 'Persons', kinds: ['person'] },
  { name: 'Organisations, media', kinds: ['organization', 'media'] },
  { name: 'Populations, roles', kinds: ['population', 'role'] },
  { name: 'Places, facilities', kinds: ['place', 'facility'] },
  { name: 'Documents, named events', kinds: ['document', 'named_event'] },
];

/** By PLOVER's quad class: what is said or done together is blue, what is said or done against somebody red. */
const OF_QUAD: Readonly<Record<'1' | '2' | '3' | '4' | 'none', Colour>> = {
  '1': { light: '#5b9bd5', dark: '#7db4e8' },
  '2': { light: '#2b6cb0', dark: '#4f8fd6' },
  '3': { light: '#d08a2e', dark: '#e6b062' },
  '4': { light: '#b8433d', dark: '#e27a72' },
  none: { light: '#6b7280', dark: '#a3abb8' },
};

export const QUAD_NAMES = {
  '1': 'Verbal cooperation',
  '2': 'Material cooperation',
  '3': 'Verbal conflict',
  '4': 'Material conflict',
  none: 'Other',
} as const;

export type Quad = keyof typeof OF_QUAD;
export type Scheme = 'light' | 'dark';

export const QUADS: readonly Quad[] = ['4', '3', '1', '2', 'none'];

export function quadOf(type: EventType): Quad {
  const { quad } = eventTypeDefinition(type);
  return quad === null ? 'none' : `${quad}`;
}

export function kindColour(kind: Kind, scheme: Scheme): string {
  return OF_KIND[kind][scheme];
}

export function quadColour(quad: Quad, scheme: Scheme): string {
  return OF_QUAD[quad][scheme];
}

export function typeColour(type: EventType, scheme: Scheme): string {
  return quadColour(quadOf(type), scheme);
}

/** The badge of a status, by Mantine's names. What happened is plain, so that the rest stands out. */
export const STATUS_COLOURS: Readonly<Record<Status, string>> = {
  ACTUAL: 'gray',
  PLANNED: 'violet',
  THREATENED: 'orange',
  ALLEGED: 'yellow',
  DENIED: 'red',
  FAILED: 'gray',
  HYPOTHETICAL: 'cyan',
};

/** What an actor is. */
export const ACTOR_KINDS = [
  'person',
  'armed_group',
  'government',
  'military',
  'country',
  'organization',
  'media',
  'population',
  'role',
  'igo',
  'named_event',
  'facility',
  'document',
] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];

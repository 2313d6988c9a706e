/** Labels of the actor-to-actor edges that are folded from events. */
export const EVENT_RELATIONS = [
  'AGREES_WITH',
  'MEETS',
  'NEGOTIATES_WITH',
  'SUPPORTS',
  'COOPERATES_WITH',
  'AIDS',
  'CONCEDES_TO',
  'RELEASES',
  'WITHDRAWS_FROM',
  'SURRENDERS_TO',
  'DEMANDS',
  'ACCUSES',
  'CONDEMNS',
  'INVESTIGATES',
  'REJECTS',
  'THREATENS',
  'PROTESTS_AGAINST',
  'SANCTIONS',
  'MOBILIZES_AGAINST',
  'SEEKS',
  'PRESSURES',
  'ARRESTS',
  'SEIZES',
  'RESTRICTS',
  'ATTACKS',
  'FIGHTS',
  'KILLS',
  'KIDNAPS',
  'PLOTS_AGAINST',
  'LEAKED',
] as const;

/** Labels of the edges that are lasting facts. */
export const FACT_RELATIONS = [
  'MEMBER_OF',
  'PART_OF',
  'HOLDS_POSITION',
  'LEADS',
  'BASED_IN',
  'LOCATED_IN',
  'ALLIED_WITH',
  'NATIONAL_OF',
  'WORKS_FOR',
  'FAMILY_OF',
] as const;

export type EventRelation = (typeof EVENT_RELATIONS)[number];
export type FactRelation = (typeof FACT_RELATIONS)[number];
export type RelationType = EventRelation | FactRelation;

export const RELATION_TYPES: readonly RelationType[] = [...EVENT_RELATIONS, ...FACT_RELATIONS];

/** What an event of a type is, in the words of the PLOVER manual, and where it stands on the scale of conflict. */
export interface EventTypeDefinition {
  readonly type: EventType;
  readonly definition: string;
  /** PLOVER's quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4 | null;
  /** Goldstein-style intensity of the type, from -10 (conflict) to 10 (cooperation), as the PLOVER manual gives it. */
  readonly intensity: number | null;
  /** How the event was done; the closed list of the type, empty where it has none. */
  readonly modes: readonly string[];
}

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'DISCLOSE',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** Whether the two sides of an event do the same to each other, so that source and target are interchangeable. */
export const SYMMETRIC_TYPES: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

/**
 * PLOVER's sixteen types, and DISCLOSE, which is ours.
 *
 * @see Open Event Data Alliance, "PLOVER: A Political Event Ontology", manual 2.0, 2024 (modes, quad classes, scores)
 */
export const EVENT_TYPE_DEFINITIONS: readonly EventTypeDefinition[] = [
  { type: 'AGREE', definition: 'Agrees to do something.', quad: 1, intensity: 2.5, modes: [] },
  {
    type: 'CONSULT',
    definition: 'Meets, visits, calls, negotiates.',
    quad: 1,
    intensity: 2.5,
    modes: ['visit', 'third-party', 'multilateral', 'phone'],
  },
  {
    type: 'SUPPORT',
    definition: 'Praises, endorses, defends, recognises, sends condolences.',
    quad: 1,
    intensity: 5,
    modes: [],
  },
  { type: 'COOPERATE', definition: 'Works, trains, trades, shares, allies with.', quad: 2, intensity: 9.5, modes: [] },
  {
    type: 'AID',
    definition: 'Gives material help: money, food, arms, shelter, rescue.',
    quad: 2,
    intensity: 10,
    modes: [],
  },
  {
    type: 'CONCEDE',
    definition: 'Yields, eases, accepts a demand, apologises.',
    quad: 1,
    intensity: 4.5,
    modes: [],
  },
  {
    type: 'RETREAT',
    definition: 'Withdraws, surrenders, demobilises, ends a fight.',
    quad: 2,
    intensity: 6.5,
    modes: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  },
  {
    type: 'REQUEST',
    definition: 'Asks, appeals, demands, calls on.',
    quad: 3,
    intensity: 0,
    modes: ['assist', 'change', 'yield', 'meet'],
  },
  {
    type: 'ACCUSE',
    definition: 'Accuses, condemns, criticises, investigates, charges, sues.',
    quad: 3,
    intensity: -2,
    modes: ['disapprove', 'investigate', 'allege'],
  },
  {
    type: 'REJECT',
    definition: 'Refuses, declines, vetoes, breaks off.',
    quad: 3,
    intensity: -2,
    modes: ['assist', 'change', 'yield', 'meet'],
  },
  {
    type: 'THREATEN',
    definition: 'Warns of force or punishment, issues an ultimatum.',
    quad: 3,
    intensity: -3.5,
    modes: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  },
  {
    type: 'PROTEST',
    definition: 'Demonstrates, strikes, riots.',
    quad: 4,
    intensity: -5,
    modes: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  },
  {
    type: 'SANCTION',
    definition: 'Cuts or limits relations, aid, trade; expels; boycotts.',
    quad: 4,
    intensity: -6,
    modes: ['convict', 'expel', 'withdraw', 'discontinue'],
  },
  {
    type: 'MOBILIZE',
    definition: 'Readies, moves or arms forces; seeks weapons or recruits.',
    quad: 4,
    intensity: -5.5,
    modes: ['troops', 'weapons', 'police', 'militia'],
  },
  {
    type: 'COERCE',
    definition: 'Presses, arrests, detains, deports, seizes, bans, blockades, restricts; damages property; hacks.',
    quad: 4,
    intensity: -7,
    modes: [
      'seize',
      'restrict',
      'censor',
      'curfew',
      'martial-law',
      'arrest',
      'deport',
      'withhold',
      'misinformation',
      'cyber',
    ],
  },
  {
    type: 'ASSAULT',
    definition: 'Attacks, fights, bombs, kills, wounds, kidnaps, tortures.',
    quad: 4,
    intensity: -9,
    modes: [
      'abduct',
      'beat',
      'torture',
      'sexual',
      'targeted',
      'destroy',
      'primitive',
      'firearms',
      'explosives',
      'suicide-attack',
      'aerial',
      'drone',
      'heavy-weapons',
      'crowd-control',
      'unconventional',
    ],
  },
  {
    type: 'DISCLOSE',
    definition: 'Leaks, publishes what was secret (Casus, outside PLOVER).',
    quad: null,
    intensity: null,
    modes: [],
  },
];

const DEFINITION_OF = new Map(EVENT_TYPE_DEFINITIONS.map((definition) => [definition.type, definition]));

/** The definition of a type. */
export function eventTypeDefinition(type: EventType): EventTypeDefinition {
  return DEFINITION_OF.get(type)!;
}

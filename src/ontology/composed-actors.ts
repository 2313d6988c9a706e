import type { ActorKind } from './actor-kinds.js';

/** A part of a state that is named by the country and a common noun: "the Iraqi army", "Britain's foreign ministry". */
export interface ComposedActor {
  /** The country's code and the part, which all synonyms share: `iq/military`. */
  readonly key: string;
  readonly kind: ActorKind;
}

const PARTS: readonly (readonly [part: string, kind: ActorKind, nouns: string])[] = [
  ['government', 'government', 'government|administration|regime|authorities|cabinet'],
  [
    'military',
    'military',
    'military|armed forces|forces|troops|soldiers|military forces|defense forces|defence forces',
  ],
  ['army', 'military', 'army'],
  ['security-forces', 'military', 'security forces'],
  ['navy', 'military', 'navy|naval forces'],
  ['air-force', 'military', 'air force|warplanes|jets|aircraft|fighter jets|planes'],
  ['police', 'government', 'police|police forces|policemen'],
  ['parliament', 'government', 'parliament|legislature|national assembly|congress|senate'],
  ['foreign-ministry', 'government', 'foreign ministry|ministry of foreign affairs|foreign office'],
  ['defense-ministry', 'government', 'defense ministry|defence ministry|ministry of defense|ministry of defence'],
  ['interior-ministry', 'government', 'interior ministry|ministry of interior|ministry of the interior'],
  ['finance-ministry', 'government', 'finance ministry|ministry of finance'],
  ['health-ministry', 'government', 'health ministry|ministry of health'],
  ['justice-ministry', 'government', 'justice ministry|ministry of justice'],
  ['supreme-court', 'government', 'supreme court'],
  ['intelligence', 'government', 'intelligence|intelligence service|intelligence services|intelligence agency'],
  ['coast-guard', 'military', 'coast guard|coastguard'],
  ['opposition', 'organization', 'opposition'],
];
const PART_OF = new Map(
  PARTS.flatMap(([part, kind, nouns]) => nouns.split('|').map((noun) => [noun, { part, kind }] as const)),
);

/**
 * The part of a state that a noun phrase names.
 *
 * @param country - ISO 3166-1 alpha-2 code
 * @param phrase - the phrase without the country, in small letters: "security forces"
 * @returns null where the phrase is no part that a state has just one of
 */
export function composedActor(country: string, phrase: string): ComposedActor | null {
  const part = PART_OF.get(phrase);
  return part === undefined ? null : { key: `${country.toLowerCase()}/${part.part}`, kind: part.kind };
}

export const PLACE_KINDS = ['country', 'capital', 'city', 'region', 'continent', 'water', 'mountain', 'site'] as const;

/** A place with a name. */
export interface GazetteerPlace {
  /** Stable: `geonames/99072`, `place/gaza-strip`, or a country's ISO code in small letters. */
  readonly key: string;
  /** Best English name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code; null for what lies in several countries. */
  readonly country: string | null;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** People who live there; 0 where that isn't known or asked. */
  readonly population: number;
  readonly kind: (typeof PLACE_KINDS)[number];
  /**
   * Whether its name is more often something else: a word ("Hit", "Reading"), somebody's name ("Gao", "Salem"). It should
   * be taken for the place only where more than its capital letter speaks for that.
   */
  readonly ambiguous?: boolean;
}

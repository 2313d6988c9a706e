import { iso31661Alpha2ToAlpha3, iso31663 } from 'iso-3166';

/** Kosovo has no code of ISO's; this is the one that is in use for it, of those that ISO leaves to its users. */
const OF_USERS: Readonly<Record<string, string>> = { XK: 'XKX' };

/**
 * The ISO 3166-1 alpha-3 code of a country, of a former one that which it had.
 *
 * @param alpha2 - ISO 3166-1 alpha-2 code
 * @returns null where neither ISO nor its users have one
 */
export function alpha3(alpha2: string): string | null {
  return (
    iso31661Alpha2ToAlpha3[alpha2] ??
    OF_USERS[alpha2] ??
    iso31663.find(({ from }) => from.alpha2 === alpha2)?.from.alpha3 ??
    null
  );
}

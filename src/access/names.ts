import { DEFAULT_AUTHOR, SIMILARITY } from '../graph/decisions/decision.js';

/** Longest name of a caller, in UTF-16 units: as long as that of who decides may be. */
export const MAX_NAME_LENGTH = 200;

/** Under which name decisions by a key of CASUS_KEYS are recorded, which has none of its own. */
export const ENVIRONMENT = 'environment';

/** Names that decisions bear already. */
const TAKEN: ReadonlySet<string> = new Set([SIMILARITY, DEFAULT_AUTHOR, ENVIRONMENT]);

/** What keeps a text from being the name of a caller, which decisions then bear; undefined where nothing does. */
export function faultOfName(name: string): string | undefined {
  if (TAKEN.has(name)) return 'is taken: other decisions bear it';
  const fits = name.length >= 1 && name.length <= MAX_NAME_LENGTH && name.trim() === name && !/\p{C}/u.test(name);
  return fits ? undefined : `is not 1 to ${MAX_NAME_LENGTH} characters that can be seen, without spaces around them`;
}

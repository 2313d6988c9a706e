import type { Role } from './roles.js';

/** Who asks. */
export interface Caller {
  /** Id of the key, or its place in CASUS_KEYS, or subject of the token. */
  readonly id: string;
  /** Under which decisions are recorded; null where nobody had to say who they are. */
  readonly name: string | null;
  readonly role: Role;
}

/** Whoever asks where no keys are demanded. */
export const ANYBODY: Caller = { id: 'anybody', name: null, role: 'admin' };

import { Announced } from './announced.js';

/** An error that was shown to somebody. */
export interface Failure {
  /** As it was shown: one of a fixed set, which nobody who asks can add to. */
  readonly code: string;
  /** Under which its details are in the log; only where nobody foresaw it. */
  readonly id?: string;
}

/** The code of what nobody foresaw. */
export const UNFORESEEN = 'INTERNAL';

/** Each error that is shown, once. */
export const failures = new Announced<Failure>('casus:failure');

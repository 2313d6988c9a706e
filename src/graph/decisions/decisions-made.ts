import { Announced } from '../../announced.js';
import type { Change } from './decision.js';

/** Each decision, once it is made or undone. */
export const decisionsMade = new Announced<Change>('casus:decision');

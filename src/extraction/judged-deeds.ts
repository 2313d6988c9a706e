import type { EventType } from '../ontology/event-types.js';

/** Events that take a stand on what somebody did, and by that on who did it. */
export const JUDGING: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'PROTEST']);

/** What is done to somebody, who isn't the one judged for it: "condemned the killing of X". */
export const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'RETREAT']);

import type { Check, Mend } from './finding.js';

/** The steps of the schema are done, and its indexes and constraints are there. */
export const checkSchema: Check = async function* (store) {
  for (const missing of await store.missingOfSchema()) yield { kind: 'schema', id: missing, detail: 'is missing' };
};

export const mendSchema: Mend = (store, findings) => (findings.length === 0 ? Promise.resolve() : store.defineSchema());

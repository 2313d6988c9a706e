import type { Value } from '../store.js';

/** A value of the graph as text, for people. */
export const textOf = (value: Value | undefined): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

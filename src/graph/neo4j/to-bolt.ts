import neo4j from 'neo4j-driver';
import type { Parameters, Value } from '../store.js';

/**
 * Sends whole numbers as Bolt integers. The driver sends every JavaScript number as a float, which LIMIT refuses,
 * and the embedded store refuses `LIMIT toInteger($first)`; so the difference is settled here, not in cypher/.
 */
export function toBolt(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, boltValue(value)]));
}

function boltValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(boltValue);
  return typeof value === 'object' && value !== null ? toBolt(value as Parameters) : value;
}

import type { Config } from '../config/config.js';
import { StoreLocked } from '../graph/errors.js';
import { probeStore } from '../graph/probe-store.js';
import type { StoreProbe } from '../graph/store.js';
import { failed, ok, warn, type Finding } from './finding.js';

const CHECK = 'store';

/** Looks whether the graph can be reached, and whether its schema is whole. Changes nothing in it. */
export async function checkStore({ store }: Config): Promise<Finding[]> {
  try {
    const probe = await probeStore(store);
    return [ok(CHECK, nameOf(probe, 'uri' in store)), schemaOf(probe)];
  } catch (error) {
    if (error instanceof StoreLocked) {
      return [
        warn(CHECK, `${error.message} It can't be looked into meanwhile.`, 'That is fine where it is your server.'),
      ];
    }
    return [failed(CHECK, error)];
  }
}

function nameOf({ version, steps }: StoreProbe, isNeo4j: boolean): string {
  if (isNeo4j) return `${version ?? 'Neo4j'} answers; neither APOC nor another plugin is needed`;
  return steps === 0 ? 'embedded; the graph is made at the first start' : 'embedded; the graph can be read';
}

function schemaOf({ steps, missing }: StoreProbe): Finding {
  const undone = missing.filter((name) => name.startsWith('step '));
  if (steps === 0) return ok('schema', 'none yet; it is made at the first start');
  if (undone.length > 0) return ok('schema', `of an older Casus; it is brought up to date at the next start`);
  if (missing.length === 0) return ok('schema', `step ${steps}, with all its constraints and indexes`);
  return warn('schema', `lost since it was made: ${missing.join(', ')}`, 'Run `casus check --repair`.');
}

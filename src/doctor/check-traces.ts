import type { Config } from '../config/config.js';
import { ok, warn, type Finding } from './finding.js';

const CHECK = 'traces';
const PATIENCE_MS = 3_000;

/** Looks whether anybody takes traces where they are to be sent; says nothing where they are sent nowhere. */
export async function checkTraces({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: Config): Promise<Finding[]> {
  if (endpoint === undefined) return [];
  const { host } = new URL(endpoint);
  try {
    // Whatever it answers, somebody is there.
    await fetch(endpoint, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return [ok(CHECK, `${host} answers`)];
  } catch {
    const remedy = 'Start a collector there, or take OTEL_EXPORTER_OTLP_ENDPOINT away. Casus runs without.';
    return [warn(CHECK, `nobody answers at ${host}`, remedy)];
  }
}

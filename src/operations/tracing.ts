import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import type { Log } from './log.js';

/** Longest that spans are waited for at the end, in milliseconds. */
const FLUSH_MS = 1_000;

/** Traces that are being made. */
export interface Tracing {
  /** Makes a span of each request, and one of each of its statements. */
  watch(server: FastifyInstance): void;
  /** Sends what wasn't sent yet, for a second at most. */
  end(): Promise<void>;
}

/**
 * Begins to make traces, where it is set where to send them; OpenTelemetry is loaded only then. How it sends them and names
 * this program is set by its own variables (OTEL_SERVICE_NAME, OTEL_EXPORTER_OTLP_HEADERS, OTEL_TRACES_SAMPLER, …).
 */
export async function startTracing(config: Config, version: string, log: Log): Promise<Tracing | undefined> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT, store } = config;
  if (OTEL_EXPORTER_OTLP_ENDPOINT === undefined || process.env.OTEL_SDK_DISABLED === 'true') return undefined;
  // Its exporter takes everything from the environment; a file may have set this.
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT ??= OTEL_EXPORTER_OTLP_ENDPOINT;
  const { openTelemetry } = await import('./open-telemetry.js');
  const { tracer, shutdown } = openTelemetry(version, log);
  const { traceRequests } = await import('./trace-requests.js');
  const stops: (() => void)[] = [];
  return {
    watch: (server) => void stops.push(traceRequests(server, tracer, 'uri' in store ? 'neo4j' : 'grafeo')),
    async end() {
      for (const stop of stops) stop();
      const timer = new Promise((resolve) => setTimeout(resolve, FLUSH_MS).unref());
      await Promise.race([shutdown(), timer]);
    },
  };
}

import { DiagLogLevel, diag, trace, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { Log } from './log.js';

/** Sets OpenTelemetry up by its own variables. Its own faults go to our log. */
export function openTelemetry(version: string, log: Log): { tracer: Tracer; shutdown: () => Promise<void> } {
  const tell = (message: string): void => {
    log.warn({ detail: message }, 'traces are not sent');
  };
  const nothing = (): void => undefined;
  diag.setLogger({ error: tell, warn: tell, info: nothing, debug: nothing, verbose: nothing }, DiagLogLevel.WARN);
  // The variables go last, so that they win.
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'casus', 'service.version': version }))
    .merge(detectResources({ detectors: [envDetector] }));
  const provider = new NodeTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  // One that can't be reached is told of by the log, and is no reason to fail.
  return { tracer: trace.getTracer('casus', version), shutdown: () => provider.shutdown().catch(nothing) };
}

import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import { Milliseconds } from './milliseconds.js';

/** How much the log tells, from nothing to everything. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** What can be set of how a running server is watched, and of how it ends. */
export class OperationsSettings {
  /** The least serious lines that are logged, on standard error. `info` has a line for each request. */
  @IsIn(LOG_LEVELS, { message: `CASUS_LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}` })
  readonly CASUS_LOG_LEVEL: (typeof LOG_LEVELS)[number] = 'warn';

  /** Whether the log is written for people, not as lines of JSON. */
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'CASUS_LOG_PRETTY must be true or false' })
  readonly CASUS_LOG_PRETTY: boolean = false;

  /** From how many milliseconds on a statement is logged as slow; 0 for never. */
  @Milliseconds('CASUS_SLOW_STATEMENT_MS', 0, 3_600_000)
  readonly CASUS_SLOW_STATEMENT_MS: number = 500;

  /** Longest that requests under way are waited for at the end, in milliseconds. Less than the 10 s that Docker waits. */
  @Milliseconds('CASUS_SHUTDOWN_MS', 0, 600_000)
  readonly CASUS_SHUTDOWN_MS: number = 8_000;

  /** Where traces are sent, by OpenTelemetry's protocol over HTTP; none are made without it. */
  @IsOptional()
  @Matches(/^https?:\/\/[^\s/]+(\/\S*)?$/, {
    message: 'OTEL_EXPORTER_OTLP_ENDPOINT must be an address such as http://127.0.0.1:4318',
  })
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string;
}

/** Those of them that have no default. */
export const OPERATIONS_WITHOUT_DEFAULT = ['OTEL_EXPORTER_OTLP_ENDPOINT'] as const;

import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, Max, Min } from 'class-validator';

/** How much the log tells, from nothing to everything. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** What the environment can set of how the server answers, beside where it listens and whom it lets in. */
export class ServingSettings {
  /** Longest that one statement may run, in milliseconds; a transaction too, on Neo4j. */
  @Milliseconds('CASUS_STATEMENT_TIMEOUT_MS', 100, 3_600_000)
  readonly CASUS_STATEMENT_TIMEOUT_MS: number = 120_000;

  /** Longest that one GraphQL request may take, a mutation too, in milliseconds. */
  @Milliseconds('CASUS_REQUEST_TIMEOUT_MS', 100, 3_600_000)
  readonly CASUS_REQUEST_TIMEOUT_MS: number = 300_000;

  /** Most requests of one key, or one address where there are no keys, within a minute; 0 for no limit. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'CASUS_RATE_LIMIT must be a whole number' })
  @Min(0)
  readonly CASUS_RATE_LIMIT?: number;

  /** Whether the API tells its schema, and GraphQL's errors suggest names out of it. */
  @Switch('CASUS_INTROSPECTION')
  readonly CASUS_INTROSPECTION?: boolean;

  /** Whether GraphiQL is served. */
  @Switch('CASUS_GRAPHIQL')
  readonly CASUS_GRAPHIQL?: boolean;

  /** A file of the only queries that are answered. @see knownQueries */
  @IsOptional()
  @IsNotEmpty()
  readonly CASUS_PERSISTED_ONLY?: string;

  /** The least serious lines that are logged, on standard error. */
  @IsIn(LOG_LEVELS, { message: `CASUS_LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}` })
  readonly CASUS_LOG_LEVEL: (typeof LOG_LEVELS)[number] = 'warn';

  /** From how many milliseconds on a statement is logged as slow; 0 for none. */
  @Milliseconds('CASUS_SLOW_MS', 0, 3_600_000)
  readonly CASUS_SLOW_MS: number = 1_000;

  /** Longest that requests under way are waited for at the end, in milliseconds. */
  @Milliseconds('CASUS_SHUTDOWN_MS', 0, 600_000)
  readonly CASUS_SHUTDOWN_MS: number = 10_000;

  /** Where spans are sent by OpenTelemetry's protocol over HTTP; none are made without it. */
  @IsOptional()
  @IsNotEmpty()
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string;
}

/** The settings above that have no default of their own. */
export const WITHOUT_DEFAULT = [
  'CASUS_RATE_LIMIT',
  'CASUS_INTROSPECTION',
  'CASUS_GRAPHIQL',
  'CASUS_PERSISTED_ONLY',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
] as const;

function Milliseconds(name: string, least: number, most: number): PropertyDecorator {
  return (target, property) => {
    Type(() => Number)(target, property);
    const message = `${name} must be a whole number of milliseconds from ${least} to ${most}`;
    IsInt({ message })(target, property);
    Min(least, { message })(target, property);
    Max(most, { message })(target, property);
  };
}

/** True, false, or not set. */
function Switch(name: string): PropertyDecorator {
  return (target, property) => {
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))(
      target,
      property,
    );
    IsOptional()(target, property);
    IsBoolean({ message: `${name} must be true or false` })(target, property);
  };
}

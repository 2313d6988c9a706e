import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsNotEmpty, IsOptional, IsUrl, Min } from 'class-validator';
import { Milliseconds } from './milliseconds.js';
import { OperationsSettings } from './operations-settings.js';

/** What the environment can set of how the server answers, beside where it listens and whom it lets in. */
export class ServingSettings extends OperationsSettings {
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

  /** Whether pages of this network may be fetched too. */
  @Switch('CASUS_FETCH_PRIVATE')
  readonly CASUS_FETCH_PRIVATE: boolean = false;

  /** A Redis server that holds the articles that wait for workers. */
  @IsOptional()
  @IsUrl(
    { protocols: ['redis', 'rediss'], require_protocol: true, require_tld: false },
    { message: 'CASUS_REDIS_URL must be an address such as redis://127.0.0.1:6379' },
  )
  readonly CASUS_REDIS_URL?: string;

  /** A file of the only queries that are answered. @see knownQueries */
  @IsOptional()
  @IsNotEmpty()
  readonly CASUS_PERSISTED_ONLY?: string;
}

/** The settings above that have no default of their own. */
export const WITHOUT_DEFAULT = [
  'CASUS_RATE_LIMIT',
  'CASUS_INTROSPECTION',
  'CASUS_GRAPHIQL',
  'CASUS_REDIS_URL',
  'CASUS_PERSISTED_ONLY',
] as const;

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

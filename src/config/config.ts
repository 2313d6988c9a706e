import 'reflect-metadata';
import { Transform, Type, plainToInstance } from 'class-transformer';
import {
  IsBoolean,
  IsIP,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  validateSync,
} from 'class-validator';
import { ConfigInvalid } from './errors.js';
import { ServingSettings, WITHOUT_DEFAULT } from './serving-settings.js';

/** Requests a minute of one caller, where others than this machine call. Chosen: twenty a second, for a busy explorer. */
const RATE_ELSEWHERE = 1_200;

/** Everything that the environment can set. Field names are the variables' own; defaults suit one analyst on a laptop. */
export class Config extends ServingSettings {
  /** Port of the API and the explorer. 0 lets the system choose. */
  @Type(() => Number)
  @IsInt({ message: 'PORT must be a whole number' })
  @Min(0)
  @Max(65_535)
  readonly PORT: number = 4000;

  /** Address to listen on. Anything but this machine also requires CASUS_KEYS. */
  @Transform(({ value }: { value: unknown }) => (value === 'localhost' ? '127.0.0.1' : value))
  @IsIP(undefined, { message: 'HOST must be an IP address or localhost' })
  readonly HOST: string = '127.0.0.1';

  /** Folder of the embedded store and of the log. */
  @IsNotEmpty()
  readonly CASUS_DATA: string = './data';

  /** A Neo4j server. Without it the embedded store is used. */
  @IsOptional()
  @IsUrl(
    { protocols: ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'], require_tld: false },
    { message: 'NEO4J_URI must be an address such as neo4j://127.0.0.1:7687' },
  )
  readonly NEO4J_URI?: string;

  /** Name for the Neo4j server; empty where it asks for none. */
  readonly NEO4J_USERNAME: string = '';

  readonly NEO4J_PASSWORD: string = '';

  /** API keys, comma-separated. Where there are some, every request needs one, as `Authorization: Bearer KEY`. */
  @IsOptional()
  @Matches(/^[^,\s]{32,}(,[^,\s]{32,})*$/, {
    message: 'CASUS_KEYS must be keys of at least 32 characters each, with commas between',
  })
  readonly CASUS_KEYS?: string;

  /** Says that something in front of HOST lets only this machine in, so that no keys are needed: as docker-compose.yml does. */
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'CASUS_OPEN must be true or false' })
  readonly CASUS_OPEN: boolean = false;

  /** Longest that one GraphQL query may run, in milliseconds. */
  @Type(() => Number)
  @IsInt()
  @Min(100)
  @Max(60_000)
  readonly CASUS_QUERY_TIMEOUT_MS: number = 10_000;

  /** A file in place of `casus.config.yaml`, which names a user's own lists. @see OwnConfig */
  @IsOptional()
  @IsNotEmpty()
  readonly CASUS_CONFIG?: string;

  /** Where the graph is: on a server, or in the folder. */
  get store(): ({ uri: string; username: string; password: string } | { dataFolder: string }) & {
    statementTimeoutMs: number;
  } {
    const statementTimeoutMs = this.CASUS_STATEMENT_TIMEOUT_MS;
    if (this.NEO4J_URI === undefined) return { dataFolder: this.CASUS_DATA, statementTimeoutMs };
    const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = this;
    return { uri, username, password, statementTimeoutMs };
  }

  /** Whether only this machine can reach the server. What helps whoever explores the API is on there, and off elsewhere. */
  get isOnlyHere(): boolean {
    return isThisMachine(this.HOST) || this.CASUS_OPEN;
  }

  get introspection(): boolean {
    return this.CASUS_INTROSPECTION ?? this.isOnlyHere;
  }

  get graphiql(): boolean {
    return this.CASUS_GRAPHIQL ?? this.isOnlyHere;
  }

  /** Requests a minute of one caller; 0 for no limit. */
  get rateLimit(): number {
    return this.CASUS_RATE_LIMIT ?? (this.isOnlyHere ? 0 : RATE_ELSEWHERE);
  }

  /** The keys, one by one; none where the API is open. */
  get keys(): readonly string[] {
    return this.CASUS_KEYS?.split(',') ?? [];
  }
}

/**
 * Turns the environment into a checked Config. Called once, at start; nothing else reads `process.env`.
 *
 * @throws ConfigInvalid naming every bad variable at once, never its value, since that may be a secret
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const known = Object.entries(environment).filter(([name, value]) => value !== '' && VARIABLES.has(name));
  const config = plainToInstance(Config, Object.fromEntries(known), { exposeDefaultValues: true });
  const faults = validateSync(config).flatMap((error) => Object.values(error.constraints ?? {}));
  if (faults.length === 0) faults.push(...openFaults(config));
  if (faults.length > 0) throw new ConfigInvalid(faults);
  return config;
}

/** The names of all settings. */
export const VARIABLES: ReadonlySet<string> = new Set([
  ...Object.keys(new Config()),
  'NEO4J_URI',
  'CASUS_KEYS',
  'CASUS_CONFIG',
  ...WITHOUT_DEFAULT,
]);

function openFaults(config: Config): string[] {
  if (isThisMachine(config.HOST) || config.keys.length > 0 || config.CASUS_OPEN) return [];
  return ['CASUS_KEYS must be set where HOST is not this machine, or anyone could read and change the graph'];
}

/** Whether an address can be reached from this machine alone. */
export function isThisMachine(host: string): boolean {
  return host === '::1' || host.startsWith('127.');
}

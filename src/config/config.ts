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
import { AreOrigins } from './are-origins.js';
import { ConfigInvalid } from './errors.js';
import { OPERATIONS_WITHOUT_DEFAULT } from './operations-settings.js';
import { ServingSettings, WITHOUT_DEFAULT } from './serving-settings.js';

const PORT_FAULT = 'PORT must be a whole number from 0 to 65535';
const QUERY_TIMEOUT_FAULT = 'CASUS_QUERY_TIMEOUT_MS must be a whole number of milliseconds from 100 to 60000';

/** Requests a minute of one caller, where others than this machine call. Chosen: twenty a second, for a busy explorer. */
const RATE_ELSEWHERE = 1_200;

/** Everything that can be set. Field names are the variables' own; defaults suit one analyst on a laptop. */
export class Config extends ServingSettings {
  /** Port of the API and the explorer. 0 lets the system choose. */
  @Type(() => Number)
  @IsInt({ message: PORT_FAULT })
  @Min(0, { message: PORT_FAULT })
  @Max(65_535, { message: PORT_FAULT })
  readonly PORT: number = 4000;

  /** Address to listen on. Anything but this machine also requires keys, or a sign-in. */
  @Transform(({ value }: { value: unknown }) => (value === 'localhost' ? '127.0.0.1' : value))
  @IsIP(undefined, { message: 'HOST must be an IP address or localhost' })
  readonly HOST: string = '127.0.0.1';

  /** Folder of the embedded store, of the keys and of the log. */
  @IsNotEmpty({ message: 'CASUS_DATA must be a folder' })
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

  /** API keys of admins, comma-separated, beside those that `casus keys create` makes. */
  @IsOptional()
  @Matches(/^[^,\s]{32,}(,[^,\s]{32,})*$/, {
    message: 'CASUS_KEYS must be keys of at least 32 characters each, with commas between',
  })
  readonly CASUS_KEYS?: string;

  /** Says that something in front of HOST lets only this machine in, so that no keys are needed: as docker-compose.yml does. */
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'CASUS_OPEN must be true or false' })
  readonly CASUS_OPEN: boolean = false;

  /** Where a sign-in publishes its keys, whose tokens (JWT) are then taken as well: a JWK set. */
  @IsOptional()
  @Matches(/^(https:\/\/[^\s/]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)(\/\S*)?$/, {
    message: 'CASUS_JWKS_URL must be an address by https, or by http on this machine',
  })
  readonly CASUS_JWKS_URL?: string;

  /** Who has to have issued such a token: its claim `iss`. */
  @IsOptional()
  readonly CASUS_JWT_ISSUER?: string;

  /** For whom it has to be: its claim `aud`. */
  @IsOptional()
  readonly CASUS_JWT_AUDIENCE?: string;

  /** Name of the claim that holds a role, or a list of them. */
  @IsNotEmpty()
  readonly CASUS_JWT_ROLE_CLAIM: string = 'casus_role';

  /** Origins of pages that browsers let ask the API, comma-separated; none without. */
  @IsOptional()
  @AreOrigins()
  readonly CASUS_CORS_ORIGINS?: string;

  /** Longest that one GraphQL query may run, in milliseconds. */
  @Type(() => Number)
  @IsInt({ message: QUERY_TIMEOUT_FAULT })
  @Min(100, { message: QUERY_TIMEOUT_FAULT })
  @Max(60_000, { message: QUERY_TIMEOUT_FAULT })
  readonly CASUS_QUERY_TIMEOUT_MS: number = 10_000;

  /** A file in place of `casus.config.yaml`, which holds a user's own lists and settings. @see OwnConfig */
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

  /** The keys of the environment, one by one. */
  get keys(): readonly string[] {
    return this.CASUS_KEYS?.split(',') ?? [];
  }

  /** Which tokens are taken; null where none are. */
  get tokens(): TokenSettings | null {
    const { CASUS_JWKS_URL, CASUS_JWT_ISSUER, CASUS_JWT_AUDIENCE, CASUS_JWT_ROLE_CLAIM } = this;
    if (CASUS_JWKS_URL === undefined || CASUS_JWT_ISSUER === undefined || CASUS_JWT_AUDIENCE === undefined) return null;
    return {
      jwksUrl: CASUS_JWKS_URL,
      issuer: CASUS_JWT_ISSUER,
      audience: CASUS_JWT_AUDIENCE,
      roleClaim: CASUS_JWT_ROLE_CLAIM,
    };
  }

  /** The origins whose pages may ask, one by one. */
  get origins(): readonly string[] {
    return this.CASUS_CORS_ORIGINS?.split(',') ?? [];
  }
}

/** The sign-in whose tokens are taken. */
export interface TokenSettings {
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
  readonly roleClaim: string;
}

/** Settings that a file gives where the environment doesn't. */
export interface FileSettings {
  readonly path: string;
  /** By the names of variables, as text. */
  readonly values: Readonly<Record<string, string>>;
  /** What of the file can't be used. */
  readonly faults: readonly string[];
}

const NO_FILE: FileSettings = { path: '', values: {}, faults: [] };

/**
 * Turns the environment, and what a file says beside it, into a checked Config.
 *
 * @throws ConfigInvalid naming every bad setting at once, never its value, since that may be a secret
 */
export function readConfig(environment: NodeJS.ProcessEnv, { path, values, faults }: FileSettings = NO_FILE): Config {
  const told = Object.entries(environment).filter(([name, value]) => value !== '' && VARIABLES.has(name));
  const byEnvironment = Object.fromEntries(told);
  const config = plainToInstance(Config, { ...values, ...byEnvironment }, { exposeDefaultValues: true });
  const invalid = validateSync(config).flatMap(({ property, constraints = {} }) => {
    const isOfFile = property in values && !(property in byEnvironment);
    return [...new Set(Object.values(constraints))].map((fault) => (isOfFile ? `${path}: ${fault}` : fault));
  });
  const all = [...faults.map((fault) => `${path}: ${fault}`), ...invalid, ...tokenFaults(config)];
  if (all.length > 0) throw new ConfigInvalid(all);
  return config;
}

/** The names of all settings. */
export const VARIABLES: ReadonlySet<string> = new Set([
  ...Object.keys(new Config()),
  'NEO4J_URI',
  'CASUS_KEYS',
  'CASUS_JWKS_URL',
  'CASUS_JWT_ISSUER',
  'CASUS_JWT_AUDIENCE',
  'CASUS_CORS_ORIGINS',
  'CASUS_CONFIG',
  ...OPERATIONS_WITHOUT_DEFAULT,
  ...WITHOUT_DEFAULT,
]);

/** The sign-in is told whole, or not at all: a token of any issuer, or for anybody, would be taken else. */
function tokenFaults({ CASUS_JWKS_URL, CASUS_JWT_ISSUER, CASUS_JWT_AUDIENCE }: Config): string[] {
  const told = { CASUS_JWKS_URL, CASUS_JWT_ISSUER, CASUS_JWT_AUDIENCE };
  const missing = Object.entries(told).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length === 0 || missing.length === 3) return [];
  return [`${missing.join(' and ')} must be set too, for tokens to be taken`];
}

/** Whether an address can be reached from this machine alone. */
export function isThisMachine(host: string): boolean {
  return host === '::1' || host.startsWith('127.');
}

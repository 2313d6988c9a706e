import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { ArrayUnique, IsArray, IsObject, IsString, Matches, validateSync } from 'class-validator';
import { loadAll } from 'js-yaml';
import { OwnConfigInvalid } from './errors.js';

/** The names that are looked for in the working folder, the first that is there. JSON is YAML too. */
export const CONFIG_NAMES = ['casus.config.yaml', 'casus.config.yml', 'casus.config.json', 'casus.yaml'] as const;

/**
 * A user's own lists and settings, told in `casus.config.yaml`:
 *
 *     actors:                     # JSON Lines or YAML, as in src/ontology/data/actors
 *       - lists/our-actors.yaml
 *     predicates:                 # YAML, as in src/ontology/data/predicates
 *       - lists/our-predicates.yaml
 *     settings:                   # by the names of variables, which win over them
 *       PORT: 4001
 *
 * Paths are relative to the file. An actor takes the place of the product's with the same key, and its names go before
 * all others; a predicate is tried before the product's, and wins where both fit equally well.
 */
export class OwnConfig {
  @ListOf(/\.(jsonl|ya?ml)$/u, 'actors must be a list of .jsonl or .yaml files')
  readonly actors: readonly string[] = [];

  @ListOf(/\.ya?ml$/u, 'predicates must be a list of .yaml files')
  readonly predicates: readonly string[] = [];

  /** Looked at by `readSettings`. */
  @IsObject({ message: 'settings must be settings by name' })
  readonly settings: object = {};
}

/** A file as it was found. */
export interface FoundConfig {
  readonly path: string;
  readonly value: object;
}

function ListOf(name: RegExp, message: string): PropertyDecorator {
  return (target, property) => {
    IsArray({ message })(target, property);
    IsString({ each: true, message })(target, property);
    Matches(name, { each: true, message })(target, property);
    ArrayUnique({ message })(target, property);
  };
}

/**
 * Reads the configuration of a folder; the empty one where there is no file.
 *
 * @param file - a file to be read in place of those names; it must be there
 * @returns paths made absolute
 * @throws OwnConfigInvalid naming the file and every fault at once
 */
export function readOwnConfig(folder: string, file?: string): OwnConfig {
  return checkOwnConfig(findOwnConfig(folder, file));
}

/**
 * The file of a folder, not checked yet; undefined where there is none.
 *
 * @param file - as in readOwnConfig
 * @throws OwnConfigInvalid where it can't be read, or holds nothing by name
 */
export function findOwnConfig(folder: string, file?: string): FoundConfig | undefined {
  const path = file ?? CONFIG_NAMES.map((name) => resolve(folder, name)).find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : { path, value: parsed(path) };
}

/** @throws OwnConfigInvalid as readOwnConfig does */
export function checkOwnConfig(found: FoundConfig | undefined): OwnConfig {
  if (found === undefined) return new OwnConfig();
  const { actors, predicates, settings } = checked(found.path, found.value);
  const absolute = (paths: readonly string[]) => paths.map((each) => resolve(dirname(found.path), each));
  return { actors: absolute(actors), predicates: absolute(predicates), settings };
}

function parsed(path: string): object {
  let value: unknown;
  try {
    value = loadAll(readFileSync(path, 'utf8'))[0] ?? {};
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const fault = code === undefined ? `is no YAML (${message.split('\n')[0]!})` : `can't be read (${code})`;
    throw new OwnConfigInvalid(path, [fault], { cause });
  }
  if (typeof value !== 'object' || Array.isArray(value))
    throw new OwnConfigInvalid(path, ['holds no settings by name']);
  return value as object;
}

function checked(path: string, value: object): OwnConfig {
  const config = plainToInstance(OwnConfig, value);
  const errors = validateSync(config, { whitelist: true, forbidNonWhitelisted: true });
  const faults = errors.map(({ property, constraints = {} }) =>
    'whitelistValidation' in constraints ? `has no setting ${property}` : Object.values(constraints)[0]!,
  );
  if (faults.length > 0) throw new OwnConfigInvalid(path, faults);
  return config;
}

import { mkdir, open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ApiKey } from './api-key.js';
import { KeyFileBusy, KeyFileInvalid, KeyFileUnwritable } from './errors.js';

/** Of the form that is written here; a later form gets another number. */
const VERSION = 1;

/** How long a change waits for another one. Chosen: far longer than one takes. */
const PATIENCE_MS = 2_000;

/** Where the keys of a data folder are, whichever store the graph is in. */
export function keyFileIn(dataFolder: string): string {
  return join(dataFolder, 'keys.json');
}

/**
 * Reads all keys that were ever made, revoked ones too; none where there is no file.
 *
 * @throws KeyFileInvalid
 */
export async function readKeys(file: string): Promise<readonly ApiKey[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new KeyFileInvalid(file, `can't be read (${code ?? String(cause)})`, cause);
  }
  return keysOf(file, text);
}

/**
 * Changes the keys: no other change comes between, and whoever reads sees the old ones or the new ones.
 *
 * @param change - gives all keys from those that are there, and what is to be returned
 * @throws KeyFileInvalid, KeyFileBusy, KeyFileUnwritable, and what `change` throws; the file is then as it was
 */
export async function changeKeys<T>(
  file: string,
  change: (keys: readonly ApiKey[]) => { keys: readonly ApiKey[]; result: T },
): Promise<T> {
  // The file that is to take the other's place is the lock as well: only one can make it.
  const unfinished = `${file}.unfinished`;
  const handle = await made(unfinished);
  try {
    const { keys, result } = change(await readKeys(file));
    await handle.writeFile(`${JSON.stringify({ version: VERSION, keys }, null, 2)}\n`);
    await handle.sync();
    await handle.close();
    await rename(unfinished, file);
    return result;
  } catch (error) {
    await handle.close();
    await rm(unfinished, { force: true });
    throw isFileError(error) ? new KeyFileUnwritable(file, error) : error;
  }
}

/** A new file that only its owner may read; waits where it is there already. */
async function made(file: string): Promise<FileHandle> {
  const unwritable = (error: NodeJS.ErrnoException) => new KeyFileUnwritable(file, error);
  const until = Date.now() + PATIENCE_MS;
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch (error) {
    throw unwritable(error as NodeJS.ErrnoException);
  }
  for (;;) {
    try {
      return await open(file, 'wx', 0o600);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(error as NodeJS.ErrnoException);
      if (Date.now() > until) throw new KeyFileBusy(file);
      await setTimeout(20);
    }
  }
}

function keysOf(file: string, text: string): readonly ApiKey[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new KeyFileInvalid(file, 'is no JSON', cause);
  }
  const { version, keys } = (value ?? {}) as { version?: unknown; keys?: unknown };
  if (version !== VERSION) throw new KeyFileInvalid(file, `is not of version ${VERSION}, which this Casus knows`);
  if (!Array.isArray(keys)) throw new KeyFileInvalid(file, 'holds no list "keys"');
  return keys.map((each: unknown, at) => keyOf(file, each, at));
}

function keyOf(file: string, value: unknown, at: number): ApiKey {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const key = plainToInstance(ApiKey, isObject ? value : {});
  const faults = validateSync(key).flatMap(({ constraints = {} }) => Object.values(constraints));
  if (faults.length > 0) throw new KeyFileInvalid(file, `holds a bad key, number ${at + 1}: ${faults.join('; ')}`);
  return key;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}

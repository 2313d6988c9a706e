import { faultOf, type ApiKey } from '../access/api-key.js';
import { createKey, revokeKey } from '../access/change-keys.js';
import { keyFileIn, readKeys } from '../access/key-file.js';
import type { Role } from '../access/roles.js';
import { momentOf } from './moment-of.js';
import { printLine, tell } from './output.js';
import { settings } from './with-store.js';

/**
 * Makes a key, and prints its text alone, so that a program can take it; what it is goes to standard error.
 *
 * @throws OptionInvalid, KeyInvalid, KeyFileInvalid, KeyFileBusy, KeyFileUnwritable
 */
export async function createOne({
  role,
  name,
  expires,
}: {
  role: Role;
  name: string;
  expires?: string;
}): Promise<void> {
  const asked = { role, name, expires: expires === undefined ? null : momentOf(expires) };
  const { kept, text } = await createKey(await keyFile(), asked);
  tell(`casus: key ${kept.id} of ${name}, ${role}; it is shown this once, so keep it.`);
  await printLine(text);
}

/**
 * Prints all keys in the order in which they were made.
 *
 * @throws KeyFileInvalid
 */
export async function listKeys(): Promise<void> {
  for (const key of await readKeys(await keyFile())) await print(key);
}

/**
 * Revokes a key, and prints it.
 *
 * @throws KeyUnknown, KeyFileInvalid, KeyFileBusy, KeyFileUnwritable
 */
export async function revokeOne(id: string): Promise<void> {
  await print(await revokeKey(await keyFile(), id));
}

async function keyFile(): Promise<string> {
  return keyFileIn((await settings()).CASUS_DATA);
}

function print(key: ApiKey): Promise<void> {
  const { id, name, role, made, expires, revoked } = key;
  return printLine(
    JSON.stringify({ id, name, role, made, expires, revoked, state: faultOf(key, new Date()) ?? 'valid' }),
  );
}

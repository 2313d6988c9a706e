import { faultOf, newApiKey, ApiKey } from './api-key.js';
import { KeyInvalid, KeyUnknown } from './errors.js';
import { changeKeys } from './key-file.js';
import { faultOfName } from './names.js';

/**
 * Makes a key, and keeps all of it but its secret.
 *
 * @returns the key, and its text, which can't be told again
 * @throws KeyInvalid where the name is no good or that of another key in use, or the end lies in the past;
 *   KeyFileInvalid, KeyFileBusy, KeyFileUnwritable
 */
export async function createKey(
  file: string,
  asked: Pick<ApiKey, 'name' | 'role' | 'expires'>,
): Promise<{ kept: ApiKey; text: string }> {
  const now = new Date();
  if (asked.expires !== null && new Date(asked.expires) <= now) {
    throw new KeyInvalid(`${asked.expires} is past`, '--expires', 'Give a moment to come, or leave it out.');
  }
  const fault = faultOfName(asked.name);
  if (fault !== undefined) {
    throw new KeyInvalid(`The name ${JSON.stringify(asked.name.slice(0, 60))} ${fault}`, '--name', 'Give another one.');
  }
  return changeKeys(file, (keys) => {
    const other = keys.find((key) => key.name === asked.name && faultOf(key, now) === undefined);
    if (other !== undefined) {
      const remedy = `Give another name, or revoke that one first: casus keys revoke ${other.id}.`;
      throw new KeyInvalid(`${asked.name} is the name of key ${other.id}`, '--name', remedy);
    }
    const result = newApiKey(asked);
    return { keys: [...keys, result.kept], result };
  });
}

/**
 * Makes a key useless from now on; one that is revoked already stays as it is.
 *
 * @throws KeyUnknown, KeyFileInvalid, KeyFileBusy, KeyFileUnwritable
 */
export function revokeKey(file: string, id: string): Promise<ApiKey> {
  return changeKeys(file, (keys) => {
    const key = keys.find((each) => each.id === id);
    if (key === undefined) throw new KeyUnknown(id);
    const result = Object.assign(new ApiKey(), key, { revoked: key.revoked ?? new Date().toISOString() });
    return { keys: keys.map((each) => (each === key ? result : each)), result };
  });
}

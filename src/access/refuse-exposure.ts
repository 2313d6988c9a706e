import { isThisMachine, type Config } from '../config/config.js';
import { ConfigInvalid } from '../config/errors.js';
import { keyFileIn, readKeys } from './key-file.js';

/**
 * Looks, before anything is opened, whether others could reach the API without a key.
 *
 * @throws ConfigInvalid where they could, KeyFileInvalid where the keys can't be read
 */
export async function refuseExposure({ HOST, CASUS_OPEN, CASUS_DATA, keys, tokens }: Config): Promise<void> {
  const made = await readKeys(keyFileIn(CASUS_DATA));
  if (isThisMachine(HOST) || CASUS_OPEN || keys.length > 0 || tokens !== null || made.length > 0) return;
  throw new ConfigInvalid([
    'CASUS_KEYS must be set, or a key be made by `casus keys create`, where HOST is not this machine, or anyone could read and change the graph',
  ]);
}

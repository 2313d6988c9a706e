import { statSync } from 'node:fs';
import { faultOf } from '../access/api-key.js';
import { keyFileIn, readKeys } from '../access/key-file.js';
import { refuseExposure } from '../access/refuse-exposure.js';
import { isThisMachine, type Config } from '../config/config.js';
import { ConfigInvalid } from '../config/errors.js';
import { CasusError } from '../errors.js';
import { fail, failed, ok, warn, type Finding } from './finding.js';

const CHECK = 'access';

/** Longest that a sign-in may take to give its keys, in milliseconds. */
const PATIENCE_MS = 5_000;

/** Others than its owner who may read or write a file. */
const OTHERS = 0o077;

/** Looks at who could reach the API, and by what keys. */
export async function checkAccess(config: Config): Promise<Finding[]> {
  try {
    await refuseExposure(config);
    return [await doorOf(config), ...fileOfKeys(config), ...(await signIn(config))];
  } catch (error) {
    if (error instanceof ConfigInvalid) return error.faults.map((fault) => fail(CHECK, fault, MAKE_A_KEY));
    if (error instanceof CasusError) return [failed(CHECK, error)];
    throw error;
  }
}

const MAKE_A_KEY = 'Run `casus keys create --role admin --name you`, or set HOST=127.0.0.1.';

async function doorOf({ HOST, CASUS_DATA, CASUS_OPEN, keys, tokens }: Config): Promise<Finding> {
  const made = await readKeys(keyFileIn(CASUS_DATA));
  const valid = made.filter((key) => faultOf(key, new Date()) === undefined).length + keys.length;
  const isClosed = made.length > 0 || keys.length > 0 || tokens !== null;
  if (!isClosed && isThisMachine(HOST)) return ok(CHECK, 'open, to this machine alone');
  if (!isClosed && CASUS_OPEN) {
    const remedy = 'Make sure that what stands in front lets only this machine in; else take CASUS_OPEN away.';
    return warn(CHECK, `open to all who reach ${HOST}, by CASUS_OPEN`, remedy);
  }
  if (valid === 0 && tokens === null) return warn(CHECK, 'no key is valid any more, so nobody gets in', MAKE_A_KEY);
  return ok(CHECK, `${valid} valid keys${tokens === null ? '' : ', and a sign-in'}`);
}

function fileOfKeys({ CASUS_DATA }: Config): Finding[] {
  const file = keyFileIn(CASUS_DATA);
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  if (process.platform === 'win32' || (mode & OTHERS) === 0) return [];
  return [warn(CHECK, `others than its owner may read ${file}`, `Run chmod 600 on it.`)];
}

async function signIn({ tokens }: Config): Promise<Finding[]> {
  if (tokens === null) return [];
  const remedy = 'Check CASUS_JWKS_URL, and that this machine may reach it. Tokens are refused until then.';
  try {
    const response = await fetch(tokens.jwksUrl, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const { keys } = (await response.json()) as { keys?: unknown };
    if (response.ok && Array.isArray(keys)) return [ok(CHECK, `the sign-in gives ${keys.length} keys`)];
  } catch {
    // As if it had answered something else.
  }
  return [warn(CHECK, 'the sign-in gives no keys', remedy)];
}

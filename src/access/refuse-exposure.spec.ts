import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config/config.js';
import { createKey } from './change-keys.js';
import { keyFileIn } from './key-file.js';
import { refuseExposure } from './refuse-exposure.js';

const key = 'k'.repeat(32);
const SIGN_IN = {
  CASUS_JWKS_URL: 'https://idp.example/keys',
  CASUS_JWT_ISSUER: 'https://idp.example',
  CASUS_JWT_AUDIENCE: 'casus',
};

describe('refuseExposure', () => {
  let CASUS_DATA: string;
  beforeEach(() => void (CASUS_DATA = mkdtempSync(join(tmpdir(), 'casus-exposure-'))));

  const refuse = (environment: NodeJS.ProcessEnv) => refuseExposure(readConfig({ CASUS_DATA, ...environment }));

  it.each(['0.0.0.0', '192.168.0.7', '::'])(
    'refuses an open API to everyone, at %s, and names the setting',
    async (HOST) => {
      await expect(refuse({ HOST })).rejects.toThrow('CASUS_KEYS');
    },
  );

  it.each([
    ['on this machine', {}],
    ['with keys', { HOST: '0.0.0.0', CASUS_KEYS: `${key},${key}` }],
    ['with a sign-in', { HOST: '0.0.0.0', ...SIGN_IN }],
    ['behind something that lets only this machine in', { HOST: '0.0.0.0', CASUS_OPEN: 'true' }],
  ])('lets it listen %s', async (_, environment) => {
    await expect(refuse(environment)).resolves.toBeUndefined();
  });

  it('lets it listen elsewhere once a key was made', async () => {
    await createKey(keyFileIn(CASUS_DATA), { name: 'ana', role: 'reader', expires: null });
    await expect(refuse({ HOST: '0.0.0.0' })).resolves.toBeUndefined();
  });

  it('refuses to start where the keys can’t be read, on this machine too', async () => {
    writeFileSync(keyFileIn(CASUS_DATA), '{');
    await expect(refuse({})).rejects.toMatchObject({ code: 'KEY_FILE_INVALID' });
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config/config.js';
import { Access } from './access.js';
import { createKey, revokeKey } from './change-keys.js';
import { keyFileIn } from './key-file.js';

const environmentKey = 'k'.repeat(32);

describe('Access', () => {
  let CASUS_DATA: string;
  let file: string;
  beforeEach(() => {
    CASUS_DATA = mkdtempSync(join(tmpdir(), 'casus-access-'));
    file = keyFileIn(CASUS_DATA);
  });

  const access = (environment: NodeJS.ProcessEnv = {}) => new Access(readConfig({ CASUS_DATA, ...environment }));
  const make = (name: string, role: 'reader' | 'curator' = 'reader', expires: string | null = null) =>
    createKey(file, { name, role, expires });

  it('lets anybody do everything where there are no keys', async () => {
    expect(await access().callerOf(undefined)).toEqual({ id: 'anybody', name: null, role: 'admin' });
    expect(await access().callerOf('Bearer nonsense')).toMatchObject({ id: 'anybody' });
  });

  it('knows whose key it is', async () => {
    const { kept, text } = await make('ana', 'curator');
    await make('bela');
    expect(await access().callerOf(`Bearer ${text}`)).toEqual({ id: kept.id, name: 'ana', role: 'curator' });
    expect(await access().callerOf(`bearer  ${text}`)).toMatchObject({ name: 'ana' });
  });

  it('takes keys of the environment for those of an admin, beside those that were made', async () => {
    const { text } = await make('ana');
    const both = access({ CASUS_KEYS: environmentKey });
    expect(await both.callerOf(`Bearer ${environmentKey}`)).toMatchObject({ name: 'environment', role: 'admin' });
    expect(await both.callerOf(`Bearer ${text}`)).toMatchObject({ name: 'ana', role: 'reader' });
  });

  it.each([
    ['no header', undefined, 'KEY_MISSING'],
    ['another scheme', 'Basic YTpi', 'KEY_MISSING'],
    ['two words', 'Bearer a b', 'KEY_MISSING'],
    ['a word', 'Bearer word', 'KEY_UNKNOWN'],
    ['an id that no key has', `Bearer casus_ffffffffffff_${'A'.repeat(43)}`, 'KEY_UNKNOWN'],
    ['a token where there is no sign-in', 'Bearer aa.bb.cc', 'KEY_UNKNOWN'],
  ])('refuses %s', async (_, header, code) => {
    await make('ana');
    await expect(access().callerOf(header)).rejects.toMatchObject({ code, statusCode: 401 });
  });

  it('refuses the secret of one key under the id of another', async () => {
    const [one, other] = [await make('ana'), await make('bela')];
    const mixed = `casus_${one.kept.id}_${other.text.slice(-43)}`;
    await expect(access().callerOf(`Bearer ${mixed}`)).rejects.toMatchObject({ code: 'KEY_UNKNOWN' });
  });

  it('heeds at once that a key is made, and that one is revoked', async () => {
    const running = access();
    expect(await running.isOpen()).toBe(true);
    const { kept, text } = await make('ana');
    expect(await running.isOpen()).toBe(false);
    await expect(running.callerOf(undefined)).rejects.toMatchObject({ code: 'KEY_MISSING' });
    expect(await running.callerOf(`Bearer ${text}`)).toMatchObject({ name: 'ana' });
    await revokeKey(file, kept.id);
    await expect(running.callerOf(`Bearer ${text}`)).rejects.toMatchObject({ code: 'KEY_REVOKED', statusCode: 401 });
  });

  it('refuses a key whose time is over', async () => {
    const { text } = await make('ana', 'reader', new Date(Date.now() + 60).toISOString());
    const running = access();
    await new Promise((done) => setTimeout(done, 80));
    await expect(running.callerOf(`Bearer ${text}`)).rejects.toMatchObject({ code: 'KEY_EXPIRED', statusCode: 401 });
  });

  it('stays closed where all keys are revoked, and where their file is lost', async () => {
    const { kept, text } = await make('ana');
    await revokeKey(file, kept.id);
    const running = access();
    await expect(running.callerOf(undefined)).rejects.toMatchObject({ code: 'KEY_MISSING' });
    rmSync(file);
    await expect(running.callerOf(undefined)).rejects.toMatchObject({ code: 'KEY_MISSING' });
    await expect(running.callerOf(`Bearer ${text}`)).rejects.toMatchObject({ code: 'KEY_UNKNOWN' });
  });

  it('lets nobody in by a file that was damaged meanwhile, but those of the environment; and everybody once it is mended', async () => {
    const { text } = await make('ana');
    const running = access({ CASUS_KEYS: environmentKey });
    expect(await running.callerOf(`Bearer ${text}`)).toMatchObject({ name: 'ana' });
    writeFileSync(file, '{');
    await expect(running.callerOf(`Bearer ${text}`)).rejects.toMatchObject({
      code: 'KEYS_UNAVAILABLE',
      statusCode: 503,
      message: expect.not.stringContaining(CASUS_DATA) as string,
    });
    expect(await running.callerOf(`Bearer ${environmentKey}`)).toMatchObject({ role: 'admin' });
    rmSync(file);
    const other = await make('bela');
    expect(await running.callerOf(`Bearer ${other.text}`)).toMatchObject({ name: 'bela' });
  });

  it('isn’t open where the file is damaged from the start', async () => {
    writeFileSync(file, '{');
    await expect(access().callerOf(undefined)).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
  });
});

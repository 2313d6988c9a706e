import { mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { faultOf, isSecretOf, partsOf } from './api-key.js';
import { createKey, revokeKey } from './change-keys.js';
import { keyFileIn, readKeys } from './key-file.js';

const ana = { name: 'ana', role: 'curator', expires: null } as const;
const LATER = '2999-01-01T00:00:00.000Z';

describe('keys', () => {
  let file: string;
  beforeEach(() => void (file = keyFileIn(join(mkdtempSync(join(tmpdir(), 'casus-keys-')), 'data'))));

  it('are made of an id and 256 bits of chance, of which a digest alone is kept, for the owner alone', async () => {
    const { kept, text } = await createKey(file, ana);
    const { id, secret } = partsOf(text)!;
    expect(text).toMatch(/^casus_[0-9a-f]{12}_[\w-]{43}$/);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(kept).toMatchObject({ id, ...ana, revoked: null });
    const written = readFileSync(file, 'utf8');
    expect(written).toContain(kept.digest);
    for (const telling of [secret, Buffer.from(secret, 'base64url').toString('hex'), secret.slice(0, 12)]) {
      expect(written).not.toContain(telling);
    }
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(dirname(file))).toEqual(['keys.json']);
    expect(isSecretOf(secret, kept)).toBe(true);
    expect(isSecretOf(`${secret.slice(1)}A`, kept)).toBe(false);
    expect(await readKeys(file)).toEqual([kept]);
  });

  it('are never the same', async () => {
    const texts = new Set<string>();
    for (const name of 'abcdefgh') texts.add((await createKey(file, { ...ana, name })).text);
    expect(texts.size).toBe(8);
  });

  it('are all kept, however many are made at once', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `program ${at}`);
    await Promise.all(names.map((name) => createKey(file, { ...ana, name })));
    expect((await readKeys(file)).map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it('are revoked once, at the first time, and stay listed', async () => {
    const { kept } = await createKey(file, ana);
    const first = await revokeKey(file, kept.id);
    expect(first.revoked).not.toBeNull();
    expect(faultOf(first, new Date())).toBe('revoked');
    expect(await revokeKey(file, kept.id)).toEqual(first);
    expect(await readKeys(file)).toEqual([first]);
    await expect(revokeKey(file, 'ffffffffffff')).rejects.toMatchObject({ code: 'KEY_UNKNOWN' });
  });

  it('are refused from the moment of their end on', async () => {
    const { kept } = await createKey(file, { ...ana, expires: LATER });
    expect(faultOf(kept, new Date('2998-12-31T23:59:59.999Z'))).toBeUndefined();
    expect(faultOf(kept, new Date(LATER))).toBe('expired');
  });

  it('have a name of their own, as long as they are of use', async () => {
    const { kept } = await createKey(file, ana);
    await expect(createKey(file, ana)).rejects.toThrow(`is the name of key ${kept.id}`);
    await revokeKey(file, kept.id);
    expect((await createKey(file, ana)).kept.name).toBe('ana');
  });

  it.each([
    ['no name', { ...ana, name: '' }],
    ['spaces alone', { ...ana, name: ' ' }],
    ['a line end', { ...ana, name: 'a\nb' }],
    ['a mark of direction', { ...ana, name: 'a\u202eb' }],
    ['201 characters', { ...ana, name: 'n'.repeat(201) }],
    ['the name of what similarity decides', { ...ana, name: 'similarity' }],
    ['an end in the past', { ...ana, expires: '2001-01-01T00:00:00.000Z' }],
  ])('aren’t made with %s', async (_, asked) => {
    await expect(createKey(file, asked)).rejects.toMatchObject({ code: 'KEY_INVALID' });
    expect(await readKeys(file)).toEqual([]);
  });

  it.each([
    ['no JSON', '{"version": 1, "keys": [', 'is no JSON'],
    ['nothing', '', 'is no JSON'],
    ['another version', '{"version": 2, "keys": []}', 'is not of version 1'],
    ['null', 'null', 'is not of version 1'],
    ['no keys', '{"version": 1}', 'holds no list "keys"'],
    ['a key that is none', '{"version": 1, "keys": [7]}', 'holds a bad key, number 1'],
    ['a key of an unknown role', keyText({ role: 'god' }), /number 1: role must be one of/],
    ['a key whose digest was cut', keyText({ digest: 'ab' }), /digest must be 64/],
    ['a key that doesn’t say whether it is revoked', keyText({ revoked: undefined }), /revoked must be/],
  ])('aren’t guessed from a file with %s, which is named and stays', async (_, content, message) => {
    mkdirSync(dirname(file));
    writeFileSync(file, content);
    await expect(readKeys(file)).rejects.toThrow(message);
    await expect(readKeys(file)).rejects.toThrow(file);
    await expect(createKey(file, ana)).rejects.toMatchObject({ code: 'KEY_FILE_INVALID' });
    expect(readFileSync(file, 'utf8')).toBe(content);
    expect(readdirSync(dirname(file))).toEqual(['keys.json']);
  });

  it('aren’t changed while another command was killed at it, and the file to remove is named', async () => {
    await createKey(file, ana);
    writeFileSync(`${file}.unfinished`, '');
    await expect(createKey(file, { ...ana, name: 'bela' })).rejects.toMatchObject({
      code: 'KEY_FILE_BUSY',
      message: expect.stringContaining(`${file}.unfinished`) as string,
    });
    expect(await readKeys(file)).toHaveLength(1);
  });

  it('aren’t made in a folder that is none', async () => {
    writeFileSync(dirname(file), '');
    await expect(createKey(file, ana)).rejects.toMatchObject({ code: 'KEY_FILE_UNWRITABLE' });
  });
});

/** A file with one key, some of which is different. */
function keyText(different: object): string {
  const key = { id: '0123456789ab', ...ana, digest: 'a'.repeat(64), made: LATER, revoked: null, ...different };
  return JSON.stringify({ version: 1, keys: [key] });
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from './read-settings.js';

/** A folder with a file of settings. */
function folderWith(content: string, name = 'casus.config.yaml'): string {
  const folder = mkdtempSync(join(tmpdir(), 'casus-settings-'));
  writeFileSync(join(folder, name), content);
  return folder;
}

describe('readSettings', () => {
  it('needs no file', () => {
    expect(readSettings({}, mkdtempSync(join(tmpdir(), 'casus-settings-'))).config.PORT).toBe(4000);
  });

  it.each([
    ['casus.config.yaml', 'settings:\n  PORT: 4001\n  CASUS_OPEN: true\n  NEO4J_PASSWORD: "0123"'],
    ['casus.yaml', 'settings: {PORT: "4001", CASUS_OPEN: "true", NEO4J_PASSWORD: "0123"}'],
    ['casus.config.json', '{"settings": {"PORT": 4001, "CASUS_OPEN": true, "NEO4J_PASSWORD": "0123"}}'],
  ])('takes them from %s', (name, content) => {
    const { config } = readSettings({}, folderWith(content, name));
    expect(config).toMatchObject({ PORT: 4001, CASUS_OPEN: true, NEO4J_PASSWORD: '0123' });
  });

  it('lets the environment win, unless it is empty', () => {
    const folder = folderWith('settings: {PORT: 4001, HOST: "::1"}');
    expect(readSettings({ PORT: '4002', HOST: '' }, folder).config).toMatchObject({ PORT: 4002, HOST: '::1' });
  });

  it('takes lists, and nothing as not set', () => {
    const [one, other] = ['k'.repeat(32), 'x'.repeat(32)];
    const folder = folderWith(`settings: {CASUS_KEYS: [${one}, ${other}], HOST: null}`);
    const { config } = readSettings({}, folder);
    expect(config.keys).toEqual([one, other]);
    expect(config.HOST).toBe('127.0.0.1');
  });

  it('gives lists of words beside settings', () => {
    const folder = folderWith('actors: [a.yaml]\nsettings: {PORT: 1}');
    expect(readSettings({}, folder).own.actors).toEqual([join(folder, 'a.yaml')]);
  });

  it('reads the file that the environment names', () => {
    const folder = folderWith('settings: {PORT: 4003}', 'other.yaml');
    expect(readSettings({ CASUS_CONFIG: join(folder, 'other.yaml') }, '.').config.PORT).toBe(4003);
  });

  it.each([
    ['a name that is none', 'settings: {NEO4J_URL: x}', 'there is no setting NEO4J_URL (NEO4J_URI?)'],
    ['a name that is far from all', 'settings: {COLOUR: red}', /there is no setting COLOUR[;.]/],
    ['a number where a text may be meant', 'settings: {NEO4J_PASSWORD: 0123}', 'NEO4J_PASSWORD must be in quotes'],
    ['settings within a setting', 'settings: {PORT: {a: 1}}', 'PORT must be text, a number'],
    ['the name of the file itself', 'settings: {CASUS_CONFIG: a}', 'only the environment can set it'],
    [
      'a value out of range',
      'settings: {PORT: 70000}',
      'casus.config.yaml: PORT must be a whole number from 0 to 65535',
    ],
  ])('refuses %s, and names the file', (_, content, message) => {
    const folder = folderWith(content);
    expect(() => readSettings({}, folder)).toThrow(message);
    expect(() => readSettings({}, folder)).toThrow(join(folder, 'casus.config.yaml'));
  });

  it('names every fault of both at once, and says of each where it is', () => {
    const folder = folderWith('actor: []\nsettings: {HOST: nowhere, PROT: 1, CASUS_SLOW_STATEMENT_MS: -1}');
    let message = '';
    try {
      readSettings({ PORT: 'x', CASUS_LOG_LEVEL: 'loud' }, folder);
    } catch (error) {
      ({ message } = error as Error);
    }
    const file = join(folder, 'casus.config.yaml');
    expect(
      message.replaceAll(file, 'FILE').replace('Bad settings: ', '').replace(/\.$/, '').split('; ').sort(),
    ).toEqual([
      'CASUS_LOG_LEVEL must be one of silent, error, warn, info, debug',
      'FILE: CASUS_SLOW_STATEMENT_MS must be a whole number of milliseconds from 0 to 3600000',
      'FILE: HOST must be an IP address or localhost',
      'FILE: has no setting actor',
      'FILE: there is no setting PROT (PORT?)',
      'PORT must be a whole number from 0 to 65535',
    ]);
  });

  it('tells faults of the environment where the file can’t be read, too', () => {
    expect(() => readSettings({ PORT: 'x' }, folderWith('a: ['))).toThrow(/is no YAML.*PORT must be/);
  });

  it('never repeats a value', () => {
    const folder = folderWith('settings: {CASUS_KEYS: secret, NEO4J_PASSWORD: {secret: 1}, NEO4J_USERNAME: 77777}');
    expect(() => readSettings({}, folder)).toThrow(/^(?!.*(secret|77777))/s);
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOwnConfig } from './own-config.js';

/** A folder with a configuration in it. */
function folderWith(content: string, name = 'casus.config.yaml'): string {
  const folder = mkdtempSync(join(tmpdir(), 'casus-config-'));
  writeFileSync(join(folder, name), content);
  return folder;
}

describe('readOwnConfig', () => {
  it('is empty where there is no file, and where the file is empty', () => {
    expect(readOwnConfig(mkdtempSync(join(tmpdir(), 'casus-config-')))).toEqual({
      actors: [],
      predicates: [],
      settings: {},
    });
    expect(readOwnConfig(folderWith('# nothing yet'))).toEqual({ actors: [], predicates: [], settings: {} });
  });

  it.each([
    ['casus.config.yaml', 'actors: [a.jsonl, /lists/b.yaml]\npredicates: [c.yml]'],
    ['casus.config.yml', 'actors:\n  - a.jsonl\n  - /lists/b.yaml\npredicates:\n  - c.yml'],
    ['casus.config.json', '{"actors": ["a.jsonl", "/lists/b.yaml"], "predicates": ["c.yml"]}'],
  ])('reads %s, with paths from where it lies', (name, content) => {
    const folder = folderWith(content, name);
    expect(readOwnConfig(folder)).toEqual({
      actors: [join(folder, 'a.jsonl'), '/lists/b.yaml'],
      predicates: [join(folder, 'c.yml')],
      settings: {},
    });
  });

  it.each([
    ['no YAML', 'actors: [', 'is no YAML'],
    ['a list', '- actors', 'holds no settings by name'],
    ['one file in place of a list', 'actors: a.jsonl', 'actors must be a list of .jsonl or .yaml files'],
    ['numbers', 'predicates: [1]', 'predicates must be a list of .yaml files'],
    ['a spreadsheet', 'actors: [a.xlsx]', 'actors must be a list of .jsonl or .yaml files'],
    ['settings without names', 'settings: [PORT]', 'settings must be settings by name'],
    ['an unknown setting', 'actor: [a.jsonl]', 'has no setting actor'],
    [
      'two faults',
      'actor: []\npredicates: x',
      /has no setting actor.*predicates must be|predicates must be.*has no setting/,
    ],
  ])('refuses %s, and names the file', (_, content, message) => {
    const folder = folderWith(content);
    expect(() => readOwnConfig(folder)).toThrow(message);
    expect(() => readOwnConfig(folder)).toThrow(join(folder, 'casus.config.yaml'));
  });

  it('demands a file that was named', () => {
    expect(() => readOwnConfig('.', '/no/such.yaml')).toThrow("/no/such.yaml: can't be read (ENOENT)");
  });
});

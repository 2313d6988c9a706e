import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActorLexicon } from './actor-lexicon.js';

const lexicon = ActorLexicon.load();

describe('ActorLexicon.find', () => {
  it.each([
    ['Taliban', 'taliban', 'name'],
    ['Taleban', 'taliban', 'name'],
    ['ISIS-K', 'islamic-state-khorasan', 'name'],
    ['Islamic State-Khorasan', 'islamic-state-khorasan', 'name'],
    ['al-Qaeda', 'al-qaida', 'name'],
    ['Al Qaida', 'al-qaida', 'name'],
    ['Afghanistan', 'af', 'name'],
    ['U.S.', 'us', 'name'],
    ['US', 'us', 'name'],
    ['Burma', 'mm', 'name'],
    ['Ivory Coast', 'ci', 'name'],
    ['USSR', 'su', 'name'],
    ['Afghan', 'af', 'adjective'],
    ['Turkish', 'tr', 'adjective'],
    ['Turk', 'tr', 'adjective'],
    ['Spaniards', 'es', 'people'],
    ['Poles', 'pl', 'people'],
    ['Congolese', 'cd', 'adjective'],
    ['Kabul', 'af', 'seat'],
    ['Moscow', 'ru', 'seat'],
    ['Kurds', 'kurds', 'name'],
    ['Kurdish', 'kurds', 'adjective'],
    ['Uighur', 'uyghurs', 'adjective'],
    ['Shi’ite', 'shiites', 'adjective'],
    ['European', 'place/europe', 'adjective'],
    ['Western', 'the-west', 'adjective'],
  ])('%s: %s as its %s', (name, key, as) => {
    expect(lexicon.find(name)).toMatchObject({ actor: { key }, as });
  });

  it.each(['us', 'who', 'Thing', ''])('knows no "%s"', (name) => {
    expect(lexicon.find(name)).toBeNull();
  });
});

describe('ActorLexicon.longestAt', () => {
  it.each([
    ['Islamic State of Iraq and the Levant fighters', 7, 'islamic-state'],
    ['al - Qaida leaders', 3, 'al-qaida'],
    ["Iran 's parliament", 1, 'ir'],
    ['South Sudan rebels', 2, 'ss'],
  ])('%s: %i tokens, %s', (text, length, key) => {
    expect(lexicon.longestAt(text.split(' '), 0)).toMatchObject({ length, found: { actor: { key } } });
  });
});

describe('ActorLexicon.byKey', () => {
  it('gives the entry of a key', () => {
    expect(lexicon.byKey('af')).toMatchObject({ name: 'Afghanistan', kind: 'country', country: 'AF' });
  });

  it('knows nothing of other keys', () => {
    expect(lexicon.byKey('atlantis')).toBeNull();
  });
});

describe("a user's own list", () => {
  const folder = mkdtempSync(join(tmpdir(), 'casus-actors-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const listOf = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  it('adds actors, in YAML or JSON Lines', () => {
    const yaml = listOf(
      'mine.yaml',
      '- key: acme\n  name: Acme Corporation\n  kind: organization\n  seats: [Acmeville]\n',
    );
    const json = listOf(
      'more.jsonl',
      '{"key":"acme-union","name":"Acme Union","kind":"organization","partOf":"acme"}\n',
    );
    const extended = ActorLexicon.load([yaml, json]);
    expect(extended.find('Acme Corporation')).toMatchObject({ actor: { key: 'acme', partOf: null }, as: 'name' });
    expect(extended.find('Acmeville')).toMatchObject({ actor: { key: 'acme' }, as: 'seat' });
    expect(extended.find('Acme Union')).toMatchObject({ actor: { partOf: 'acme' } });
    expect(extended.find('Taliban')).toMatchObject({ actor: { key: 'taliban' } });
  });

  it("takes the place of the product's entry of the same key", () => {
    const file = listOf('taliban.yaml', '- { key: taliban, name: The Talibs, kind: government, aliases: [Talibs] }\n');
    const extended = ActorLexicon.load([file]);
    expect(extended.byKey('taliban')).toMatchObject({ name: 'The Talibs', kind: 'government' });
    expect(extended.find('Taleban')).toBeNull();
  });

  it.each([
    ['no-list.yaml', 'key: acme\n', 'no-list.yaml: the file: is no list of actors.'],
    ['kind.yaml', '- { key: acme, name: Acme, kind: firm }\n', 'kind.yaml: entry 1 (acme): kind must be one of'],
    [
      'key.yaml',
      '- { key: Acme, name: Acme, kind: organization }\n',
      'key must be words in small letters with hyphens.',
    ],
    [
      'field.yaml',
      '- { key: acme, name: Acme, kind: organization, alias: [A] }\n',
      'entry 1 (acme): alias is no field',
    ],
    [
      'country.yaml',
      '- { key: acme, name: Acme, kind: organization, country: usa }\n',
      'country must be an ISO 3166-1',
    ],
    ['form.yaml', '- { key: acme\n', 'form.yaml: the file: is no YAML: '],
    ['line.jsonl', '{"key":"acme"\n', 'line.jsonl: line 1: is no JSON.'],
  ])('%s is refused with file, entry and field', (name, text, message) => {
    expect(() => ActorLexicon.load([listOf(name, text)])).toThrow(message);
  });

  it('says so where a file is missing', () => {
    expect(() => ActorLexicon.load([join(folder, 'none.yaml')])).toThrow('none.yaml: the file: cannot be read');
  });
});

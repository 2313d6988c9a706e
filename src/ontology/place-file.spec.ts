import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlaceFile } from './place-file.js';

const row = (folded: string, key: string, population = 0, doubt = '', exact = ''): string =>
  [folded, key, key, 'IQ', '33.5', '-44.25', population, 'city', doubt, exact].join('\t');

describe('PlaceFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casus-places-'));
  const fileOf = (...rows: string[]): PlaceFile => {
    const file = join(folder, 'places.tsv');
    writeFileSync(file, rows.map((line) => `${line}\n`).join(''));
    return new PlaceFile(pathToFileURL(file));
  };
  const keysIn = (file: PlaceFile, name: string) => file.find(name).map(({ place }) => place.key);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads a line', () => {
    expect(fileOf(row('hit', 'place/hit', 31901, 'ambiguous')).find('hit')).toEqual([
      {
        exact: '',
        place: {
          key: 'place/hit',
          name: 'place/hit',
          country: 'IQ',
          latitude: 33.5,
          longitude: -44.25,
          population: 31901,
          kind: 'city',
          ambiguous: true,
        },
      },
    ]);
  });

  it('finds all lines of a name, in the order of the file', () => {
    const file = fileOf(row('al', 'a'), row('al bab', 'b'), row('al bab', 'c'), row('albab', 'd'), row('zürich', 'e'));
    expect(keysIn(file, 'al bab')).toEqual(['b', 'c']);
    expect(keysIn(file, 'al')).toEqual(['a']);
    expect(keysIn(file, 'albab')).toEqual(['d']);
    expect(keysIn(file, 'zürich')).toEqual(['e']);
  });

  it.each(['', 'a', 'al ba', 'al bab x', 'zzz'])('finds nothing under "%s"', (name) => {
    expect(fileOf(row('al', 'a'), row('al bab', 'b')).find(name)).toEqual([]);
  });

  it('finds nothing in an empty file', () => {
    expect(fileOf().find('mosul')).toEqual([]);
    expect(fileOf().longestFrom('mosul')).toBe(0);
  });

  it.each([
    ['al', 3],
    ['mosul', 1],
    ['san', 2],
    ['sa', 0],
    ['zz', 0],
    ['', 0],
  ])('knows how long names are that begin with "%s": %i words', (word, longest) => {
    const file = fileOf(
      row('al', 'a'),
      row('al bab', 'b'),
      row('al bu kamal', 'c'),
      row('mosul', 'd'),
      row('san jose', 'e'),
    );
    expect(file.longestFrom(word)).toBe(longest);
    expect(file.longestFrom(word)).toBe(longest);
  });
});

describe('places.tsv', () => {
  const lines = readFileSync(new URL('./data/places.tsv', import.meta.url), 'utf8')
    .replace(/\n$/u, '')
    .split('\n');
  const fields = lines.map((line) => line.split('\t'));

  it('is sorted by the bytes of its names, so that every name is found', () => {
    const file = new PlaceFile();
    const names = [...new Set(fields.map(([name]) => name!))];
    expect(names.filter((name) => file.find(name).length === 0)).toEqual([]);
    expect(names.length).toBeGreaterThan(25_000);
  });

  it('has ten fields a line, with degrees in their bounds', () => {
    const faults = fields.filter(
      (line) => line.length !== 10 || !(Math.abs(Number(line[4])) <= 90 && Math.abs(Number(line[5])) <= 180),
    );
    expect(faults).toEqual([]);
  });

  it('gives a key to one place alone', () => {
    const places = new Map<string, string>();
    const faults = fields.filter(([, key, ...place]) => {
      const shown = place.slice(0, 6).join();
      return (places.get(key!) ?? places.set(key!, shown).get(key!)) !== shown;
    });
    expect(faults).toEqual([]);
  });
});

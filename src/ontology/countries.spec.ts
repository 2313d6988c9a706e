import { createRequire } from 'node:module';
import type { Country as WorldCountry } from 'world-countries';
import { countriesIn, loadCountries } from './countries.js';
import { foldedName } from './name-index.js';

const worldCountries = createRequire(import.meta.url)('world-countries') as readonly WorldCountry[];
const namesOf = (code: string): string[] => {
  const country = loadCountries().find((candidate) => candidate.code === code)!;
  return [country.name, ...country.names].map(foldedName);
};

describe('countries.jsonl', () => {
  it.each(worldCountries.map(({ cca2, name }) => [cca2, name.common, name.official]))(
    'knows %s as %s and as %s',
    (code, common, official) => {
      expect(namesOf(code)).toEqual(expect.arrayContaining([foldedName(common), foldedName(official)]));
    },
  );

  it('has each code once', () => {
    const codes = loadCountries().map(({ code }) => code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  it('gives a people and an adjective to every state', () => {
    const states = loadCountries().filter(({ dependent }) => !dependent);
    // News has no adjective for these.
    const without = new Set(['VA', 'LI', 'SB']);
    expect(states.filter(({ adjectives, code }) => adjectives.length === 0 && !without.has(code))).toEqual([]);
  });

  it.each([
    ['SU', 'Soviet Union'],
    ['YU', 'Yugoslavia'],
    ['CS', 'Czechoslovakia'],
    ['DD', 'East Germany'],
    ['ZR', 'Zaire'],
  ])('keeps the former state %s, %s', (code, name) => {
    expect(loadCountries()).toContainEqual(expect.objectContaining({ code, name, former: true }));
  });
});

describe('countriesIn', () => {
  it.each([
    ['{"code":"xx","name":"X","at":[0,0]}', 'countries.jsonl: line 1 (xx): code must be an ISO 3166-1 alpha-2 code.'],
    ['{"code":"XX","at":[0,0]}', 'countries.jsonl: line 1 (XX): name must be a name.'],
    ['{"code":"XX","name":"X"}', 'countries.jsonl: line 1 (XX): at must be [latitude, longitude].'],
    ['{"code":"XX","name":"X","at":[100,0]}', 'at must be degrees, latitude first'],
    ['{"code":"XX","name":"X","at":[0,0],"people":"Xs"}', 'people must be a list of names'],
    ['{"code":"XX","name":"X","at":[0,0],"demonym":"X"}', 'demonym is no field'],
    ['{"code":"XX"', 'countries.jsonl: line 1: is no JSON.'],
    ['[]', 'countries.jsonl: line 1: is no entry with fields.'],
  ])('refuses %s', (text, message) => {
    expect(() => countriesIn(text)).toThrow(message);
  });
});

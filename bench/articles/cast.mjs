import { CITIES, COUNTRIES, FRONTS, GIVEN, MINISTRIES, ORGANISATIONS, QUARTERS, SURNAMES, UNNAMED } from './names.mjs';

/** How many named actors there are in all; the first is the United States. */
export const ACTORS = 6_000;

/** How many places there are in all. */
export const PLACES = CITIES.length * (QUARTERS.length + 1);

/** An actor by its rank: the lower, the more often named. Countries and parts of states are among the first. */
export function actorAt(rank) {
  if (rank < COUNTRIES.length) return country(COUNTRIES[rank]);
  const at = rank - COUNTRIES.length;
  const make = KINDS[at % KINDS.length];
  const before = KINDS.slice(0, at % KINDS.length).filter((kind) => kind === make).length;
  return make(Math.floor(at / KINDS.length) * KINDS.filter((kind) => kind === make).length + before);
}

/** A place by its rank. */
export function placeAt(rank) {
  const [city, code, latitude, longitude] = CITIES[rank % CITIES.length];
  const quarter = QUARTERS[Math.floor(rank / CITIES.length) - 1];
  if (quarter === undefined) {
    return place({ name: city, gazetteerKey: `synthetic/${slug(city)}`, country: code, latitude, longitude });
  }
  return place({ name: `${quarter} ${city}`, gazetteerKey: null, country: code, latitude: null, longitude: null });
}

/** One without a name, who is another in each article. */
export function unnamedAt(rank) {
  const [name, kind] = UNNAMED[rank % UNNAMED.length];
  return actor({ name: name.replace(/^a /, ''), short: name, kind, named: false });
}

/** In the order in which ranks go round; a kind that stands there twice has twice as many. */
const KINDS = [person, stateBody, person, organisation, person, armedGroup, person, organisation];

function country({ code, name, short }) {
  return actor({ name, short, kind: 'country', country: code, lexiconKey: `country/${code.toLowerCase()}` });
}

function person(at) {
  // Steps through all pairs of names, without any that is near the one before.
  const pair = (at * 1103) % (GIVEN.length * SURNAMES.length);
  const [given, surname] = [GIVEN[pair % GIVEN.length], SURNAMES[Math.floor(pair / GIVEN.length)]];
  return actor({ name: `${given} ${surname}`, short: surname, kind: 'person', country: codeAt(at) });
}

function stateBody(at) {
  const [noun, kind, part] = MINISTRIES[at % MINISTRIES.length];
  const { code, name } = COUNTRIES[Math.floor(at / MINISTRIES.length) % COUNTRIES.length];
  const region = Math.floor(at / (MINISTRIES.length * COUNTRIES.length));
  if (region === 0) {
    const lexiconKey = `${code.toLowerCase()}/${part}`;
    return actor({ name: `${name}'s ${noun}`, short: `the ${noun}`, kind, country: code, lexiconKey });
  }
  return actor({ name: `${name}'s ${ordinal(region)} ${noun}`, short: `the ${noun}`, kind, country: code });
}

function organisation(at) {
  const [city, code] = CITIES[at % CITIES.length];
  const name = `${city} ${ORGANISATIONS[Math.floor(at / CITIES.length) % ORGANISATIONS.length]}`;
  const chapter = Math.floor(at / (CITIES.length * ORGANISATIONS.length));
  return actor({
    name: chapter === 0 ? name : `${ordinal(chapter)} ${name}`,
    short: `the ${name.split(' ').at(-1).toLowerCase()}`,
    kind: 'organization',
    country: code,
  });
}

function armedGroup(at) {
  const surname = SURNAMES[at % SURNAMES.length];
  const front = FRONTS[Math.floor(at / SURNAMES.length) % FRONTS.length];
  const wing = Math.floor(at / (SURNAMES.length * FRONTS.length));
  const name = wing === 0 ? `${surname} ${front}` : `${ordinal(wing)} ${surname} ${front}`;
  return actor({ name, short: 'the group', kind: 'armed_group', country: codeAt(at) });
}

function actor({ name, short, kind, country = null, lexiconKey = null, named = true }) {
  return { id: slug(name), isPlace: false, name, short, kind, country, lexiconKey, named };
}

const place = (known) => ({ id: `place-${slug(known.name)}`, isPlace: true, ...known });

const codeAt = (at) => COUNTRIES[(at * 7) % COUNTRIES.length].code;

const ordinal = (number) => ['', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'][number];

const slug = (name) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

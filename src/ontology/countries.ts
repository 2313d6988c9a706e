import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { load } from 'js-yaml';
import type { Country as WorldCountry } from 'world-countries';

/** A state or other land with a code of its own, and the words that stand for it in news. */
export interface Country {
  /** ISO 3166-1 alpha-2 code; ISO 3166-3 for former states. */
  readonly code: string;
  readonly name: string;
  /** Other names: official, informal, abbreviated. */
  readonly names: readonly string[];
  /** "Afghan", "British". */
  readonly adjectives: readonly string[];
  /** Words for its people: "Afghans", "Britons". */
  readonly people: readonly string[];
  readonly capitals: readonly string[];
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}

interface Additions {
  readonly name?: string;
  readonly names?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly people?: readonly string[];
  readonly capitals?: readonly string[];
  readonly at?: readonly [number, number];
}

/**
 * Every country of `world-countries`, with what news calls it besides, and former states.
 *
 * @see https://github.com/mledoze/countries, Open Database License 1.0
 */
export function loadCountries(): readonly Country[] {
  return (loaded ??= readCountries());
}

let loaded: readonly Country[] | null = null;

function readCountries(): Country[] {
  const additions = load(readFileSync(new URL('./data/countries.yaml', import.meta.url), 'utf8')) as Record<
    string,
    Additions
  >;
  const worldFile = createRequire(import.meta.url).resolve('world-countries/countries.json');
  const worldCountries = JSON.parse(readFileSync(worldFile, 'utf8')) as WorldCountry[];
  // Sovereign states first: "American" is of the United States before it is of its islands.
  const sovereignFirst = [...worldCountries].sort((a, b) => Number(b.independent) - Number(a.independent));
  const known = sovereignFirst.map((country): Country => {
    const more = additions[country.cca2] ?? {};
    const demonyms = country.demonyms.eng;
    const adjectives = unique([...(more.adjectives ?? []), demonyms?.m ?? '', demonyms?.f ?? '']);
    const spellings = country.altSpellings.filter(
      (spelling) => spelling.length > 3 && /^[\p{Script=Latin}\s,.'’()-]+$/u.test(spelling),
    );
    return {
      code: country.cca2,
      name: more.name ?? country.name.common,
      names: unique([country.name.common, country.name.official, ...spellings, ...(more.names ?? [])]),
      adjectives,
      people: more.people ?? adjectives.filter((word) => /(an|i|o|er|ar)$/u.test(word)).map((word) => `${word}s`),
      capitals: more.capitals ?? country.capital,
      latitude: country.latlng[0],
      longitude: country.latlng[1],
    };
  });
  const codes = new Set(known.map((country) => country.code));
  const former = Object.entries(additions).filter(([code]) => !codes.has(code));
  return [...known, ...former.map(([code, more]) => formerCountry(code, more))];
}

function formerCountry(code: string, { name, names, adjectives, people, capitals, at }: Additions): Country {
  return {
    code,
    name: name ?? code,
    names: names ?? [],
    adjectives: adjectives ?? [],
    people: people ?? [],
    capitals: capitals ?? [],
    latitude: at?.[0] ?? 0,
    longitude: at?.[1] ?? 0,
  };
}

const unique = (words: readonly string[]): string[] => [...new Set(words.filter((word) => word !== ''))];

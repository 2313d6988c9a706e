import { readFileSync } from 'node:fs';
import { ACTOR_KINDS, type ActorKind } from './actor-kinds.js';
import { jsonLines, type EntryReader } from './entry-reader.js';
import { foldedName } from './name-index.js';

/** A part of a state that is named by the country and a common noun: "the Iraqi army", "Britain's foreign ministry". */
export interface ComposedActor {
  /** The country's code and the part, which all synonyms share: `iq/military`; or the key of the lexicon's entry for it. */
  readonly key: string;
  readonly kind: ActorKind;
}

interface Part {
  readonly name: string;
  readonly kind: ActorKind;
  /** Keys of the actor lexicon by country: Israel's parliament is `knesset`. */
  readonly named: Readonly<Record<string, string>>;
}

const FILE = 'state-parts.jsonl';
const FIELDS = new Set('part kind nouns ministryOf named'.split(' '));

let loaded: ReadonlyMap<string, Part> | null = null;

/**
 * The part of a state that a noun phrase names.
 *
 * @param country - ISO 3166-1 alpha-2 code
 * @param phrase - the phrase without the country, as `foldedName` gives it: "security forces"
 * @returns null where the phrase is no part that a state has just one of
 */
export function composedActor(country: string, phrase: string): ComposedActor | null {
  const part = stateParts().get(phrase);
  if (part === undefined) return null;
  return { key: part.named[country] ?? `${country.toLowerCase()}/${part.name}`, kind: part.kind };
}

/** Every part by the phrases that name it. */
export function stateParts(): ReadonlyMap<string, Part> {
  return (loaded ??= partsIn(readFileSync(new URL(`./data/${FILE}`, import.meta.url), 'utf8')));
}

/**
 * The parts in the text of a file, one a line in JSON, by their phrases.
 *
 * @throws LexiconInvalid naming the line that can't be used
 */
export function partsIn(text: string): Map<string, Part> {
  return new Map(
    jsonLines(FILE, text, FIELDS).flatMap((entry) => {
      const part = {
        name: entry.text('part', /^[a-z]+(-[a-z]+)*$/, 'words in small letters with hyphens'),
        kind: entry.oneOf('kind', ACTOR_KINDS),
        named: entry.textsByName('named'),
      };
      return phrasesOf(entry).map((phrase): [string, Part] => [phrase, part]);
    }),
  );
}

function phrasesOf(entry: EntryReader): string[] {
  const ministries = entry
    .names('ministryOf')
    .flatMap((subject) => [`${subject} ministry`, `ministry of ${subject}`, `ministry of the ${subject}`]);
  return [...entry.names('nouns'), ...ministries].map(foldedName);
}

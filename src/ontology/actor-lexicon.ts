import { readFileSync, readdirSync } from 'node:fs';
import { load } from 'js-yaml';
import { ACTOR_KINDS, type ActorKind } from './actor-kinds.js';
import { loadCountries, type Country } from './countries.js';
import { LexiconInvalid } from './errors.js';
import { NameIndex } from './name-index.js';

/** A well-known actor, the same in every article. */
export interface LexiconActor {
  /** Stable and readable: `taliban`, `us-state-department`; a country's is its ISO code in small letters. */
  readonly key: string;
  /** Best English name. */
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2 code, or null. */
  readonly country: string | null;
  readonly aliases: readonly string[];
  /** Key of what it is a part or branch of, or null. */
  readonly partOf: string | null;
  /** Whether it is spoken of as "they": the Taliban. */
  readonly plural: boolean;
  /** Wikidata's identifier, only where it is certain. */
  readonly wikidata: string | null;
}

/** A word or phrase that names a lexicon actor, or is made from its name. */
export interface NamedActor {
  readonly actor: LexiconActor;
  /** How the word stands to it: its name, its adjective ("Afghan"), its people ("Afghans"), its seat ("Kabul"). */
  readonly as: 'name' | 'adjective' | 'people' | 'seat';
}

/** The well-known actors of world news, found by any of their names. */
export class ActorLexicon {
  private readonly byKeys = new Map<string, LexiconActor>();
  private readonly names = new NameIndex<NamedActor>();

  private constructor(countries: readonly Country[], actors: readonly LexiconActor[]) {
    for (const actor of actors) {
      this.byKeys.set(actor.key, actor);
      for (const name of [actor.name, ...actor.aliases]) this.names.add(name, { actor, as: 'name' });
    }
    for (const country of countries) this.addCountry(country);
  }

  /**
   * @param extraFiles - a user's own lists, in the form of the product's (JSON Lines or YAML); their entries come first
   * @throws LexiconInvalid naming file and entry, where one can't be used
   */
  static load(extraFiles: readonly string[] = []): ActorLexicon {
    const folder = new URL('./data/actors/', import.meta.url);
    const own = readdirSync(folder)
      .sort()
      .map((file) => new URL(file, folder));
    const actors = [...extraFiles, ...own].flatMap((file) => readActors(file));
    return new ActorLexicon(loadCountries(), actors);
  }

  byKey(key: string): LexiconActor | null {
    return this.byKeys.get(key) ?? null;
  }

  /** The actor that a whole name stands for, the first where there are several. */
  find(name: string): NamedActor | null {
    return this.names.find(name)[0] ?? null;
  }

  /** The longest name in a sentence that begins at a word. */
  longestAt(words: readonly string[], at: number): { length: number; found: NamedActor } | null {
    const match = this.names.longestAt(words, at);
    return match === null ? null : { length: match.length, found: match.values[0]! };
  }

  private addCountry(country: Country): void {
    const actor: LexiconActor = {
      key: country.code.toLowerCase(),
      name: country.name,
      kind: 'country',
      country: country.code,
      aliases: country.names,
      partOf: null,
      plural: false,
      wikidata: null,
    };
    this.byKeys.set(actor.key, actor);
    for (const name of [country.name, ...country.names]) this.names.add(name, { actor, as: 'name' });
    for (const adjective of country.adjectives) this.names.add(adjective, { actor, as: 'adjective' });
    for (const people of country.people) this.names.add(people, { actor, as: 'people' });
    for (const capital of country.capitals) this.names.add(capital, { actor, as: 'seat' });
  }
}

/** What an entry of a list looks like; all but key, name and kind may be left out. */
interface ActorEntry {
  readonly key?: unknown;
  readonly name?: unknown;
  readonly kind?: unknown;
  readonly country?: unknown;
  readonly aliases?: unknown;
  readonly partOf?: unknown;
  readonly plural?: unknown;
  readonly wikidata?: unknown;
}

function readActors(file: string | URL): LexiconActor[] {
  const name = String(file).split('/').at(-1)!;
  const text = readFileSync(file, 'utf8');
  const entries = /\.ya?ml$/u.test(name) ? (load(text)) : jsonLines(name, text);
  if (!Array.isArray(entries)) throw new LexiconInvalid(name, 'the file', 'is no list of actors');
  return entries.map((entry: ActorEntry, at) => actorFrom(name, `entry ${at + 1}`, entry));
}

function jsonLines(file: string, text: string): unknown[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as unknown];
    } catch {
      throw new LexiconInvalid(file, `line ${at + 1}`, 'is no JSON');
    }
  });
}

function actorFrom(file: string, at: string, entry: ActorEntry): LexiconActor {
  const { key, name, kind, country = null, aliases = [], partOf = null, plural = false, wikidata = null } = entry;
  const fail = (field: string, fault: string): never => {
    throw new LexiconInvalid(file, typeof key === 'string' ? `${at} (${key})` : at, `${field} ${fault}`);
  };
  if (typeof key !== 'string' || !/^[\p{Ll}\d]+([/-][\p{Ll}\d]+)*$/u.test(key))
    return fail('key', 'must be words in small letters with hyphens');
  if (typeof name !== 'string' || name === '') return fail('name', 'is missing');
  const known =
    ACTOR_KINDS.find((candidate) => candidate === kind) ?? fail('kind', `must be one of ${ACTOR_KINDS.join(', ')}`);
  if (!Array.isArray(aliases) || !aliases.every((alias) => typeof alias === 'string'))
    return fail('aliases', 'must be a list of names');
  if (country !== null && (typeof country !== 'string' || !/^[A-Z]{2}$/.test(country)))
    return fail('country', 'must be an ISO 3166-1 alpha-2 code');
  if (partOf !== null && typeof partOf !== 'string') return fail('partOf', 'must be the key of another entry');
  if (wikidata !== null && (typeof wikidata !== 'string' || !/^Q\d+$/.test(wikidata)))
    return fail('wikidata', 'must be Q and a number');
  return { key, name, kind: known, country, aliases: aliases, partOf, plural: plural === true, wikidata };
}

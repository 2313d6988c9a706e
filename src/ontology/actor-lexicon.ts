import { readdirSync } from 'node:fs';
import { ACTOR_KINDS, type ActorKind } from './actor-kinds.js';
import { loadCountries, type LandWords } from './countries.js';
import { entryOf, jsonLines, type EntryReader } from './entry-reader.js';
import { LexiconInvalid } from './errors.js';
import { fromYaml, nameOfFile, textOfFile } from './lexicon-file.js';
import { NameIndex } from './name-index.js';
import { loadPeoples } from './peoples.js';

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
  /** Cities that stand for it: "Brussels" for the European Union. */
  readonly seats: readonly string[];
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
  /**
   * How the word stands to it: its name, its adjective or a word for one of its people ("Afghan", "Briton"), its people
   * ("Afghans"), its seat ("Kabul").
   */
  readonly as: 'name' | 'adjective' | 'people' | 'seat';
}

/** The well-known actors of world news, found by any of their names. */
export class ActorLexicon {
  private readonly byKeys = new Map<string, LexiconActor>();
  private readonly names = new NameIndex<NamedActor>();

  private constructor(actors: readonly LexiconActor[]) {
    for (const actor of actors) {
      if (!this.addKey(actor)) continue;
      this.addNames([actor.name, ...actor.aliases], { actor, as: 'name' });
      this.addNames(actor.seats, { actor, as: 'seat' });
    }
    for (const country of loadCountries())
      this.addLand({ ...BLANK, key: country.code.toLowerCase(), country: country.code, kind: 'country' }, country);
    for (const people of loadPeoples())
      this.addLand({ ...BLANK, key: people.key, kind: people.kind, plural: people.kind === 'population' }, people);
  }

  /**
   * @param extraFiles - a user's own lists, in the form of the product's (JSON Lines or YAML); their entries come first, and
   *   take the place of those of the product with the same key
   * @throws LexiconInvalid naming file, entry and field, where one can't be used
   */
  static load(extraFiles: readonly string[] = []): ActorLexicon {
    const folder = new URL('./data/actors/', import.meta.url);
    const own = readdirSync(folder)
      .sort()
      .map((file) => new URL(file, folder));
    return new ActorLexicon([...extraFiles, ...own].flatMap((file) => readActors(file)));
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

  /** @returns whether the key is new */
  private addKey(actor: LexiconActor): boolean {
    if (this.byKeys.has(actor.key)) return false;
    this.byKeys.set(actor.key, actor);
    return true;
  }

  private addNames(names: readonly string[], named: NamedActor): void {
    for (const name of names) this.names.add(name, named);
  }

  private addLand(land: Omit<LexiconActor, 'name' | 'aliases'>, words: LandWords): void {
    const actor: LexiconActor = { ...land, name: words.name, aliases: words.names };
    if (!this.addKey(actor)) return;
    this.addNames([words.name, ...words.names], { actor, as: 'name' });
    this.addNames([...words.adjectives, ...words.persons], { actor, as: 'adjective' });
    this.addNames(words.people, { actor, as: 'people' });
    this.addNames(words.seats, { actor, as: 'seat' });
  }
}

const BLANK = { country: null, seats: [], partOf: null, plural: false, wikidata: null } as const;
const FIELDS = new Set('key name kind country aliases seats partOf plural wikidata'.split(' '));

function readActors(file: string | URL): LexiconActor[] {
  return entriesOf(nameOfFile(file), textOfFile(file)).map((entry) => ({
    key: entry.text('key', /^[\p{Ll}\d]+([/-][\p{Ll}\d]+)*$/u, 'words in small letters with hyphens'),
    name: entry.text('name', /\S/u, 'a name'),
    kind: entry.oneOf('kind', ACTOR_KINDS),
    country: entry.textOrNull('country', /^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'),
    aliases: entry.names('aliases'),
    seats: entry.names('seats'),
    partOf: entry.textOrNull('partOf', /\S/u, 'the key of another entry'),
    plural: entry.flag('plural'),
    wikidata: entry.textOrNull('wikidata', /^Q\d+$/, 'Q and a number'),
  }));
}

function entriesOf(file: string, text: string): EntryReader[] {
  if (!/\.ya?ml$/u.test(file)) return jsonLines(file, text, FIELDS);
  const entries = fromYaml(file, text);
  if (!Array.isArray(entries)) throw new LexiconInvalid(file, 'the file', 'is no list of actors');
  return entries.map((entry: unknown, at) => entryOf(file, `entry ${at + 1}`, entry, FIELDS));
}

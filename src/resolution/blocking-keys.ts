import { COMMON_WORDS, groupName } from './group-name.js';
import { acronymOf, initialsOf } from './initials.js';
import { kindClass } from './kind-class.js';
import { nameKey } from './name-key.js';
import { nameWords } from './name-words.js';
import { personName } from './person-name.js';
import type { ActorProfile } from './similar-actors.js';
import { soundsOf } from './spelled-alike.js';

/** Words of persons' names that too many bear to look for others by. */
const COMMON_OF_PERSONS = new Set('muhammad ahmad ali abu bin khan de van al'.split(' '));

/**
 * Few keys for an actor, such that two whose `similarity` may reach SUGGESTION_BAR share one: the whole name, how each of its
 * telling words sounds, and acronyms. Compare only those that share a key, and the work isn't every pair.
 *
 * @returns distinct, sorted; at least one
 */
export function blockingKeys({ name, aliases, kind }: Pick<ActorProfile, 'name' | 'aliases' | 'kind'>): string[] {
  const group = kindClass(kind);
  const keys = [name, ...aliases].flatMap((one) => [
    `name ${nameKey(one, kind).text}`,
    ...(group === 'person' ? personSounds(one) : [...groupSounds(one, kind), ...acronyms(one)]),
  ]);
  return [...new Set(keys.map((key) => `${group} ${key}`))].sort();
}

function personSounds(name: string): string[] {
  const { spelled } = personName(name);
  const telling = spelled.filter((word) => word.length > 1 && !COMMON_OF_PERSONS.has(word));
  return (telling.length > 0 ? telling : spelled).flatMap(sounds);
}

function groupSounds(name: string, kind: ActorProfile['kind']): string[] {
  return groupName(name, kind)
    .words.filter((word) => word.length > 2 && !COMMON_WORDS.has(word))
    .flatMap(sounds);
}

function acronyms(name: string): string[] {
  const acronym = acronymOf(name);
  return (acronym !== null ? [acronym] : initialsOf(nameWords(name))).map((letters) => `initials ${letters}`);
}

const sounds = (word: string): string[] => soundsOf(word).map((sound) => `sound ${sound}`);

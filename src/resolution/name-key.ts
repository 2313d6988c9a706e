import type { ActorKind } from '../ontology/actor-kinds.js';
import { groupName, partKey } from './group-name.js';
import { kindClass } from './kind-class.js';
import { personName } from './person-name.js';

/** How far a name alone says who is meant. */
export type Reach =
  /** Everywhere: one name is one actor. */
  | 'everywhere'
  /** Within its country: many countries have one of that name. Where the country isn't known, within its article. */
  | 'country'
  /** Everywhere, but two countries that are both known are two actors. */
  | 'country-if-known'
  /** Within its article. */
  | 'article';

/** A name in the form in which the spellings of one name are equal, and what else it takes to say who is meant. */
export interface NameKey {
  readonly text: string;
  /** Country that the name itself tells, ISO 3166-1 alpha-2; wins over what the article says. Null where it tells none. */
  readonly country: string | null;
  readonly reach: Reach;
  /** Of a part of a state, by country: the key that the actor lexicon or the extraction has for it; null where none. */
  lexiconKey(country: string): string | null;
}

/** Words that so many people bear that a name made of them alone says nobody. Chosen; spelled as `personName` spells. */
const COMMON_OF_PERSONS = new Set(
  (
    'muhammad ahmad ali hasan husayn khan abdullah mahmud ibrahim khalid umar said salih mustafa yusuf karim rahim ' +
    'abdrahman abdkarim abdaziz hamid gul shah singh kumar kim lee park li wang zhang chen liu nguyen tran john james ' +
    'david michael robert william smith jones brown johnson williams miller davis wilson jose juan maria carlos luis ' +
    'garcia rodriguez hernandez lopez gonzalez martinez perez ivan aleksander ivanov petrov raj sharma mary jim bob'
  ).split(' '),
);

const nowhere = (): null => null;

/**
 * A stronger key than `normalName`: it also brings together transliterations, ministries however put, ordinals, American
 * and British spelling, and names with and without titles, middle initials or legal forms. Precision first: vowels are
 * kept, and a rule for names of one language is used for names of that language alone.
 */
export function nameKey(name: string, kind: ActorKind): NameKey {
  return kindClass(kind) === 'person' ? personKey(name) : groupKey(name, kind);
}

function personKey(name: string): NameKey {
  const { spelled, generation, title } = personName(name);
  const [first = '', ...others] = spelled;
  // Later words are joined: "Kim Jong Un" is also "Kim Jongun", "de Gaulle" also "DeGaulle".
  const text = [title, first, others.join(''), generation].filter((part) => part !== '').join(' ');
  return { text, country: null, reach: reachOfPerson(), lexiconKey: nowhere };

  function reachOfPerson(): Reach {
    if (title === 'pope' || (title !== '' && generation !== '')) return 'everywhere';
    if (title !== '') return 'country';
    if (others.length === 0) return 'article';
    return spelled.every((word) => COMMON_OF_PERSONS.has(word)) ? 'country' : 'everywhere';
  }
}

function groupKey(name: string, kind: ActorKind): NameKey {
  const { words, country, isCommon, isAcronym, part } = groupName(name, kind);
  return {
    text: words.join(' '),
    country,
    reach: reachOfGroup(),
    lexiconKey: (code) => (part === null ? null : partKey(code, part)),
  };

  function reachOfGroup(): Reach {
    if (kindClass(kind) !== 'group') return 'everywhere';
    if (isCommon) return 'country';
    return isAcronym ? 'country-if-known' : 'everywhere';
  }
}

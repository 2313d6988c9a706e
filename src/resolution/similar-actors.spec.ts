import { blockingKeys } from './blocking-keys.js';
import { similarity, type ActorProfile } from './similar-actors.js';
import { MERGE_BAR, SUGGESTION_BAR } from './similarity-bars.js';

function profile(known: Partial<ActorProfile>): ActorProfile {
  return { name: 'Name', aliases: [], kind: 'person', country: null, company: new Set(), articles: 1, ...known };
}

const person = (name: string, country: string | null = null) => profile({ name, country });
const group = (name: string, country: string | null = null) => profile({ name, country, kind: 'organization' });

const ONE: readonly (readonly [string, ActorProfile, ActorProfile])[] = [
  ['spellings', person('Khaled Meshaal'), person('Khalid Mashal')],
  ['order of words', person('Jinping Xi'), person('Xi Jinping')],
  ['a given name that is left out', person('Mohammad Ashraf Ghani'), person('Ashraf Ghani')],
  ['a short given name', person('Joe Biden', 'US'), person('Joseph Biden', 'US')],
  ['an initial', person('H. Ostrander', 'US'), person('Hollis Ostrander', 'US')],
  ['initials', group('Kandar Relief Committee', 'PK'), group('KRC', 'PK')],
  ['an alias', profile({ ...group('Open Road'), aliases: ['Road Movement'] }), group('Road Movement')],
  ['a word that is added', group('Wagner Group'), group('Wagner')],
  ['an adjective of a country', group('Afghan Women’s Network'), group('Afghanistan Women’s Network')],
];

const SUGGESTED: readonly (readonly [string, ActorProfile, ActorProfile])[] = [
  ['initials without a country', group('Kandar Relief Committee'), group('KRC')],
  ['one name of two countries', person('Ilse Brandt', 'DE'), person('Ilse Brandt', 'AT')],
  ['a common name of unknown country', person('Ali Hassan'), person('Ali Hassan', 'KE')],
  ['a junior and whoever', person('Lloyd Austin III'), person('Lloyd Austin')],
];

const TWO: readonly (readonly [string, ActorProfile, ActorProfile])[] = [
  ['given names', person('Khalid Sarwari', 'AF'), person('Khalil Sarwari', 'AF')],
  ['a man and a woman', person('Samir Haddad', 'LB'), person('Samira Haddad', 'LB')],
  ['family names', person('James Calloway'), person('James Galloway')],
  ['generations', person('Thomas Penrose Jr.'), person('Thomas Penrose Sr.')],
  ['initials in the middle', person('George H. W. Bush'), person('George W. Bush')],
  ['kinds', person('Ford'), group('Ford')],
  ['numbers', group('205th Corps', 'AF'), group('207th Corps', 'AF')],
  ['countries', group('Ministry of Defence', 'PE'), group('Ministry of Defence', 'GH')],
  ['a word', group('People’s Front of Vestria'), group('Popular Front of Vestria')],
  ['what initials stand for', group('Kandar Relief Committee'), group('Kandar Rural Council')],
];

describe('similarity', () => {
  it.each(ONE)('takes two for one: %s', (_, a, b) => {
    expect(similarity(a, b).score).toBeGreaterThanOrEqual(MERGE_BAR);
  });

  it.each(SUGGESTED)('leaves to an analyst: %s', (_, a, b) => {
    const { score } = similarity(a, b);
    expect(score).toBeGreaterThanOrEqual(SUGGESTION_BAR);
    expect(score).toBeLessThan(MERGE_BAR);
  });

  it.each(TWO)('keeps apart by %s', (_, a, b) => {
    expect(similarity(a, b).score).toBeLessThan(SUGGESTION_BAR);
  });

  it('does not mind the order of the two', () => {
    for (const [, a, b] of [...ONE, ...SUGGESTED, ...TWO]) expect(similarity(a, b).score).toBe(similarity(b, a).score);
  });

  it('says why in words', () => {
    const committee = profile({ ...group('Kandar Relief Committee', 'PK'), company: new Set(['a', 'b', 'c']) });
    const acronym = profile({ ...group('KRC', 'PK'), company: new Set(['a', 'b', 'c', 'd']) });
    expect(similarity(committee, acronym).reasons).toEqual([
      'KRC is the initials of Kandar Relief Committee',
      'both of PK',
      '3 common partners',
    ]);
    expect(similarity(person('Ilse Brandt', 'DE'), person('Ilse Brandt', 'AT')).reasons).toContain(
      'different countries: DE, AT',
    );
    expect(similarity(group('205th Corps'), group('207th Corps')).reasons).toEqual(['different numbers: 205, 207']);
  });

  it('lets common partners tip what is open, and no more', () => {
    const company = new Set(['a', 'b']);
    const [full, bare] = [profile({ name: 'Ada Miller', company }), profile({ name: 'Miller', company })];
    expect(similarity(full, bare).score).toBeGreaterThanOrEqual(SUGGESTION_BAR);
    expect(similarity(full, bare).score).toBeLessThan(MERGE_BAR);
    expect(similarity(full, profile({ name: 'Ida Moller', company })).score).toBe(0);
  });
});

describe('blockingKeys', () => {
  it.each([...ONE, ...SUGGESTED])('has one in common: %s', (_, a, b) => {
    expect(blockingKeys(a).filter((key) => blockingKeys(b).includes(key))).not.toEqual([]);
  });

  it('has few, and none in common for what is nothing alike', () => {
    const keys = blockingKeys(person('Abu Bakr al-Baghdadi'));
    expect(keys.length).toBeLessThan(6);
    expect(keys.filter((key) => blockingKeys(person('Ilse Brandt')).includes(key))).toEqual([]);
  });
});

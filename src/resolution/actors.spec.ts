import type { ExtractedActor } from '../extraction/extraction.js';
import { actorIdentity } from './actors.js';

function actor(known: Partial<ExtractedActor>): ExtractedActor {
  return {
    id: 'local',
    name: 'Name',
    kind: 'organization',
    aliases: [],
    mentions: [],
    named: true,
    lexiconKey: null,
    country: null,
    ...known,
  };
}

const MINES_OF_AFGHANISTAN = { name: 'Ministry of Mines', country: 'AF' };
const ANA = { kind: 'person', name: 'Ana Bo' } as const;

const SAME: readonly (readonly [string, Partial<ExtractedActor>, Partial<ExtractedActor>])[] = [
  ['spellings of a name', { name: 'Al-Qaïda' }, { name: 'al Qaida' }],
  ['kinds that articles confuse', { kind: 'armed_group' }, { kind: 'government' }],
  ['a person with and without title', { kind: 'person', name: 'Gen. Ana Bo' }, { kind: 'person', name: 'Ana Bo' }],
  ['transliterations', { kind: 'person', name: 'Mohamed Nouri' }, { kind: 'person', name: 'Muhammad Noori' }],
  ['a body of a state, its country in the name or told', { name: 'Afghan Ministry of Mines' }, MINES_OF_AFGHANISTAN],
  ['a part of a state and what the extraction makes of it', { lexiconKey: 'pe/army' }, { name: 'Army', country: 'PE' }],
  ['whose country one article tells', { name: 'Norvant', country: 'DE' }, { name: 'Norvant' }],
  ['a person whose country one article tells', { kind: 'person', name: 'Ana Bo', country: 'DE' }, ANA],
  ['an entry of the lexicon under any name', { lexiconKey: 'us', name: 'US' }, { lexiconKey: 'us', name: 'America' }],
];

const DIFFERENT: readonly (readonly [string, Partial<ExtractedActor>, Partial<ExtractedActor>])[] = [
  ['a person and a group of one name', { kind: 'person', name: 'Ford' }, { kind: 'organization', name: 'Ford' }],
  ['a country and a group of one name', { kind: 'country', name: 'Georgia' }, { name: 'Georgia' }],
  ['what is in the lexicon and what is not', { lexiconKey: 'us', name: 'US' }, { name: 'US' }],
  ['other names', { name: 'A' }, { name: 'B' }],
  ['bodies of two countries', MINES_OF_AFGHANISTAN, { ...MINES_OF_AFGHANISTAN, country: 'CL' }],
  ['acronyms of two countries', { name: 'KRC', country: 'PK' }, { name: 'KRC', country: 'KE' }],
  ['numbers', { name: '205th Corps', country: 'AF' }, { name: '207th Corps', country: 'AF' }],
  [
    'events of two countries',
    { kind: 'named_event', name: 'Iranian Revolution' },
    { kind: 'named_event', name: 'Revolution' },
  ],
  ['what has a name and what has none', { named: true }, { named: false }],
];

describe('actorIdentity', () => {
  it.each(SAME)('takes as one: %s', (_, one, other) => {
    expect(actorIdentity(actor(one), 'a')).toBe(actorIdentity(actor(other), 'b'));
  });

  it.each(DIFFERENT)('keeps apart: %s', (_, one, other) => {
    expect(actorIdentity(actor(one), 'a')).not.toBe(actorIdentity(actor(other), 'a'));
  });

  it('never takes those without a name for one across articles', () => {
    const official = actor({ named: false, kind: 'role', name: 'a senior official' });
    expect(actorIdentity(official, 'a')).not.toBe(actorIdentity(official, 'b'));
    expect(actorIdentity(official, 'a')).toBe(actorIdentity({ ...official, name: 'the official' }, 'a'));
  });

  it.each([
    ['a person known by one word', { kind: 'person', name: 'Miller', country: 'US' }],
    ['a person of a name that very many bear, whose country is unknown', { kind: 'person', name: 'Mohammad Khan' }],
    ['a body that many countries have, whose country is unknown', { name: 'Ministry of Defence' }],
  ] as const)('keeps to its article %s', (_, known) => {
    expect(actorIdentity(actor(known), 'a')).not.toBe(actorIdentity(actor(known), 'b'));
    expect(actorIdentity(actor(known), 'a')).toBe(actorIdentity(actor(known), 'a'));
  });

  it('shares an organization of one word', () => {
    expect(actorIdentity(actor({ name: 'Norvant' }), 'a')).toBe(actorIdentity(actor({ name: 'Norvant' }), 'b'));
  });

  it('gives 32 hexadecimal digits', () => {
    expect(actorIdentity(actor({}), 'a')).toMatch(/^[0-9a-f]{32}$/);
  });
});

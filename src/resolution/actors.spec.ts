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

const SAME: readonly (readonly [string, Partial<ExtractedActor>, Partial<ExtractedActor>])[] = [
  ['spellings of a name', { name: 'Al-Qaïda' }, { name: 'al Qaida' }],
  ['kinds that articles confuse', { kind: 'armed_group' }, { kind: 'government' }],
  ['a person with and without title', { kind: 'person', name: 'Gen. Ana Bo' }, { kind: 'person', name: 'Ana Bo' }],
  ['an entry of the lexicon under any name', { lexiconKey: 'us', name: 'US' }, { lexiconKey: 'us', name: 'America' }],
];

const DIFFERENT: readonly (readonly [string, Partial<ExtractedActor>, Partial<ExtractedActor>])[] = [
  ['a person and a group of one name', { kind: 'person', name: 'Ford' }, { kind: 'organization', name: 'Ford' }],
  ['a country and a group of one name', { kind: 'country', name: 'Georgia' }, { name: 'Georgia' }],
  ['what is in the lexicon and what is not', { lexiconKey: 'us', name: 'US' }, { name: 'US' }],
  ['other names', { name: 'A' }, { name: 'B' }],
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

  it('gives 32 hexadecimal digits', () => {
    expect(actorIdentity(actor({}), 'a')).toMatch(/^[0-9a-f]{32}$/);
  });
});

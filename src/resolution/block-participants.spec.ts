import type { ActorKind } from '../ontology/actor-kinds.js';
import { blockParticipants } from './block-participants.js';
import type { ResolvedParticipant } from './resolved-article.js';

/** A participant called by its name, which is also its id; those of small letters are unnamed. */
function actor(name: string, kind: ActorKind | 'place', country: string | null = null, at = 0): ResolvedParticipant {
  const named = /^\p{Lu}/u.test(name);
  const form = {
    id: name,
    key: name,
    text: name,
    name,
    kind,
    aliases: [],
    country,
    named,
    latitude: null,
    longitude: null,
  };
  const mentions = [{ sentenceId: 's', start: at, end: at + name.length, text: name }];
  return { id: name, label: kind === 'place' ? 'Place' : 'Actor', unnamedClass: null, splitOf: null, form, mentions };
}

const RSF = actor('Rapid Support Forces', 'armed_group', 'SD', 10);
const MALI = actor('Mali', 'country', 'ML', 30);

describe('blockParticipants', () => {
  it.each<[string, ActorKind, string | null]>([
    ['fighters of the Rapid Support Forces', 'armed_group', 'Rapid Support Forces'],
    ['Rapid Support Forces positions'.toLowerCase(), 'facility', 'Rapid Support Forces'],
    ['victims of the Rapid Support Forces', 'population', null],
    ['former commander of the Rapid Support Forces', 'role', null],
    ['critics of the Rapid Support Forces', 'role', null],
  ])('says for whom "%s" (%s) stand: %s', (name, kind, expected) => {
    const one = { ...actor(name, kind), form: { ...actor(name, kind).form, named: false } };
    expect(blockParticipants([RSF, one])(name).standsFor).toBe(expected);
  });

  it.each<[string, ActorKind, string | null]>([
    ['two Chinese coast guard ships', 'facility', 'CN'],
    ['officials of Pakistan', 'role', 'PK'],
    ['police', 'government', 'ML'],
    ['jets', 'facility', null],
    ['Chinese tourists', 'role', null],
    ['Syrian rebels', 'armed_group', null],
    ['Iranian-backed forces', 'military', null],
    ['New Mexico police', 'government', null],
    ['former Chinese officials', 'role', null],
  ])('says for which country "%s" (%s) act: %s', (name, kind, expected) => {
    const one = { ...actor(name, kind), form: { ...actor(name, kind).form, named: false } };
    const { acts, country } = blockParticipants([MALI, one])(name);
    expect(acts ? country : null).toBe(expected);
  });

  it('knows no country of the police where an article is about several', () => {
    const others = [actor('Niger', 'country', 'NE', 50), actor('Chad', 'country', 'TD', 70)];
    expect(blockParticipants([MALI, ...others, actor('police', 'government')])('police').acts).toBe(false);
  });

  it('takes the end of a name for the one person of that end', () => {
    const persons = [actor('Faisal bin Nayef', 'person'), actor('Bin Nayef', 'person')];
    expect(blockParticipants(persons)('Bin Nayef').standsFor).toBe('Faisal bin Nayef');
    expect(blockParticipants([...persons, actor('Ali bin Nayef', 'person')])('Bin Nayef').standsFor).toBeNull();
  });
});

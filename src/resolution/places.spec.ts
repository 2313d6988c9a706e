import type { ExtractedPlace } from '../extraction/extraction.js';
import { actorIdentity } from './actors.js';
import { placeIdentity } from './places.js';

function place(known: Partial<ExtractedPlace>): ExtractedPlace {
  return {
    id: 'local',
    name: 'Kabul',
    aliases: [],
    mentions: [],
    gazetteerKey: null,
    country: null,
    latitude: null,
    longitude: null,
    ...known,
  };
}

describe('placeIdentity', () => {
  it('takes an entry of the gazetteer for itself under any name', () => {
    expect(placeIdentity(place({ gazetteerKey: '1', name: 'Kiev' }))).toBe(
      placeIdentity(place({ gazetteerKey: '1', name: 'Kyiv' })),
    );
    expect(placeIdentity(place({ gazetteerKey: '1' }))).not.toBe(placeIdentity(place({ gazetteerKey: '2' })));
  });

  it('tells the others by their names', () => {
    expect(placeIdentity(place({ name: 'Al-Tanf' }))).toBe(placeIdentity(place({ name: 'al Tanf' })));
    expect(placeIdentity(place({ name: 'Kabul' }))).not.toBe(placeIdentity(place({ name: 'Herat' })));
  });

  it('never takes a place for an actor of its name', () => {
    const { id, name, aliases, mentions, country } = place({});
    const actor = { id, name, aliases, mentions, country, kind: 'country', named: true, lexiconKey: null } as const;
    expect(placeIdentity(place({}))).not.toBe(actorIdentity(actor, 'a'));
  });
});

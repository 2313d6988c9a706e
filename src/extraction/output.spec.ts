import type { Extraction } from './extraction.js';
import { toOutput } from './output.js';

const SPAN = { start: 0, end: 4, text: 'Iran' };
const EXTRACTION: Extraction = {
  extractor: 'casus-2',
  sentences: [SPAN],
  actors: [
    {
      id: 'iran',
      name: 'Iran',
      kind: 'country',
      aliases: ['Tehran'],
      mentions: [SPAN],
      named: true,
      lexiconKey: 'ir',
      country: 'IR',
    },
  ],
  places: [
    {
      id: 'place-iran',
      name: 'Iran',
      aliases: ['Persia'],
      mentions: [SPAN],
      gazetteerKey: 'IR',
      country: 'IR',
      latitude: 32,
      longitude: 53,
    },
  ],
  events: [],
  relations: [{ type: 'MEMBER_OF', source: 'iran', target: 'opec', evidence: SPAN, confidence: 0.5 }],
};

describe('toOutput', () => {
  const output = toOutput('an-article', EXTRACTION);

  it('calls the article as it is told to, and places locations', () => {
    expect(Object.keys(output)).toEqual(['id', 'actors', 'locations', 'events', 'relations']);
    expect(output.id).toBe('an-article');
  });

  it('leaves out what only the graph needs', () => {
    expect(output.actors).toEqual([
      { id: 'iran', name: 'Iran', kind: 'country', aliases: ['Tehran'], mentions: [SPAN] },
    ]);
    expect(output.locations).toEqual([
      { id: 'place-iran', name: 'Iran', country: 'IR', latitude: 32, longitude: 53, mentions: [SPAN] },
    ]);
  });

  it('leaves events and relations as they are', () => {
    expect(output.events).toBe(EXTRACTION.events);
    expect(output.relations).toBe(EXTRACTION.relations);
  });
});

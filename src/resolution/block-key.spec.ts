import { blockKey, blockSides, type BlockParticipant, type Deed } from './block-key.js';

const PARTICIPANTS: Readonly<Record<string, Partial<BlockParticipant>>> = {
  army: { kind: 'military', named: true, country: null },
  rebels: { kind: 'armed_group', named: true, country: null },
  town: { kind: 'place', named: true, country: null },
  kenya: { kind: 'country', named: true, country: 'KE' },
  jets: { kind: 'military', named: false, country: 'KE' },
  cabinet: { kind: 'government', named: true, country: 'KE' },
  gunmen: { kind: 'role', named: false, country: null },
  twoMen: { kind: 'person', named: false, country: null },
  villagers: { kind: 'population', named: false, country: null },
  fighters: { kind: 'armed_group', standsFor: 'rebels' },
  ships: { kind: 'facility', country: 'KE', acts: true },
  officials: { kind: 'role', country: 'KE', acts: true },
  strangers: { kind: 'role', country: 'KE' },
};

const participantOf = (id: string): BlockParticipant => {
  return { kind: 'role', named: false, country: null, standsFor: null, acts: false, ...PARTICIPANTS[id] };
};

function key(changes: Partial<Deed>): string | null {
  const deed: Deed = { type: 'ASSAULT', relation: 'ATTACKS', sources: ['army'], targets: ['rebels'], ...changes };
  return blockKey({ ...deed, ...blockSides(deed, participantOf) }, (id) => id);
}

describe('blockKey', () => {
  it.each<[string, Partial<Deed>, Partial<Deed>]>([
    ['an attack that killed', { relation: 'KILLS' }, { relation: 'ATTACKS' }],
    [
      'talks that were a meeting',
      { type: 'CONSULT', relation: 'MEETS' },
      { type: 'CONSULT', relation: 'NEGOTIATES_WITH' },
    ],
    [
      'what two do to each other',
      { type: 'CONSULT', relation: 'MEETS' },
      { type: 'CONSULT', relation: 'MEETS', sources: ['rebels'], targets: ['army'] },
    ],
    ['participants in any order', { sources: ['army', 'rebels'] }, { sources: ['rebels', 'army'] }],
    ['a country and its forces', { sources: ['kenya'] }, { sources: ['jets'] }],
    ['a country and its government, acted upon', { targets: ['kenya'] }, { targets: ['cabinet'] }],
    ['a country and what acts for it', { sources: ['kenya'] }, { sources: ['ships'] }],
    [
      'a country and its officials, where they meet',
      { type: 'CONSULT', relation: 'MEETS', targets: ['kenya'] },
      { type: 'CONSULT', relation: 'MEETS', targets: ['officials'] },
    ],
    ['a group and whom it names', { sources: ['rebels'], targets: [] }, { sources: ['fighters'], targets: [] }],
    ['whatever victims of a known one', { targets: ['rebels'] }, { targets: ['town'] }],
    ['unknown ones who do violence', { sources: ['gunmen'] }, { sources: ['villagers'] }],
    ['nobody and unknown ones who do violence', { sources: [] }, { sources: ['villagers'] }],
    [
      'unknown protesters',
      { type: 'PROTEST', relation: 'PROTESTS_AGAINST', sources: ['gunmen'] },
      { type: 'PROTEST', relation: 'PROTESTS_AGAINST', sources: ['villagers'] },
    ],
    ['unnamed victims', { targets: ['villagers'] }, { targets: ['jets'] }],
    ['unnamed ones of one class', { sources: ['gunmen'] }, { sources: ['twoMen'] }],
  ])('brings together %s', (_, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each<[string, Partial<Deed>, Partial<Deed>]>([
    ['types', {}, { type: 'COERCE' }],
    ['relations of different families', { relation: 'KIDNAPS' }, { relation: 'ATTACKS' }],
    ['sides', {}, { sources: ['rebels'], targets: ['army'] }],
    [
      'who stands on which side in one country',
      { sources: ['jets'], targets: ['kenya'] },
      { sources: ['jets'], targets: ['cabinet'] },
    ],
    [
      'unnamed ones of other classes',
      { type: 'ACCUSE', relation: 'ACCUSES', sources: ['gunmen'] },
      { type: 'ACCUSE', relation: 'ACCUSES', sources: ['villagers'] },
    ],
    ['victims of nobody known', { sources: ['gunmen'] }, { sources: ['gunmen'], targets: ['town'] }],
    ['a country and its people', { sources: ['kenya'] }, { sources: ['strangers'] }],
    [
      'named ones',
      { type: 'ACCUSE', relation: 'ACCUSES', targets: ['rebels'] },
      { type: 'ACCUSE', relation: 'ACCUSES', targets: ['town'] },
    ],
  ])('tells apart %s', (_, one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it.each<[string, Partial<Deed>]>([
    ['nobody takes part', { sources: [], targets: [] }],
    ['nobody has a name', { sources: ['gunmen'], targets: ['villagers'] }],
  ])('keeps to its article what happened where %s', (_, deed) => {
    expect(key(deed)).toBeNull();
  });
});

import { blockKey, type BlockParticipant, type Deed } from './block-key.js';

const PARTICIPANTS: Readonly<Record<string, BlockParticipant>> = {
  army: { kind: 'military', named: true },
  rebels: { kind: 'armed_group', named: true },
  town: { kind: 'place', named: true },
  gunmen: { kind: 'role', named: false },
  twoMen: { kind: 'person', named: false },
  villagers: { kind: 'population', named: false },
};

function key(changes: Partial<Deed>): string | null {
  const deed: Deed = { type: 'ASSAULT', relation: 'ATTACKS', sources: ['army'], targets: ['rebels'], ...changes };
  return blockKey(deed, (id) => PARTICIPANTS[id]!);
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
    ['unnamed ones of one class', { sources: ['gunmen'] }, { sources: ['twoMen'] }],
  ])('brings together %s', (_, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each<[string, Partial<Deed>, Partial<Deed>]>([
    ['types', {}, { type: 'COERCE' }],
    ['relations of different families', { relation: 'KIDNAPS' }, { relation: 'ATTACKS' }],
    ['sides', {}, { sources: ['rebels'], targets: ['army'] }],
    ['named ones', { targets: ['rebels'] }, { targets: ['town'] }],
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

import { isTitle, nounClass } from './nouns.js';

describe('nounClass', () => {
  it.each([
    ['spokesman', 'role', 'person', 'm'],
    ['minister', 'role', 'person', null],
    ['soldier', 'military', 'person', null],
    ['army', 'military', 'group', null],
    ['warship', 'military', 'thing', null],
    ['militia', 'armed_group', 'group', null],
    ['rebel', 'armed_group', 'person', null],
    ['ministry', 'government', 'group', null],
    ['tribe', 'population', 'group', null],
    ['widow', 'population', 'person', 'f'],
    ['newspaper', 'media', 'group', null],
    ['checkpoint', 'facility', 'thing', null],
    ['treaty', 'document', 'thing', null],
    ['shepherd', 'role', 'person', null],
    ['oceanographer', 'role', 'person', null],
    ['paratroops', 'military', 'group', null],
    ['duenna', 'population', 'person', null],
  ])('%s: %s, %s', (lemma, kind, nature, gender) => {
    expect(nounClass(lemma)).toMatchObject({ kind, nature, gender });
  });

  it.each(['body', 'figure', 'star', 'hand', 'record', 'power', 'battery', 'nobody', 'bus-stop', 'goddess', ''])(
    'takes "%s" for no actor',
    (lemma) => {
      expect(nounClass(lemma)).toBeNull();
    },
  );

  it('says what a noun makes of a name beside it', () => {
    expect(nounClass('president')).toMatchObject({ position: true, leader: true, member: false });
    expect(nounClass('spokeswoman')).toMatchObject({ position: true, leader: false });
    expect(nounClass('fighter')).toMatchObject({ member: true });
    expect(nounClass('nephew')).toMatchObject({ family: true });
    expect(nounClass('offshoot')).toMatchObject({ part: true });
    expect(nounClass('ally')).toMatchObject({ ally: true });
    expect(nounClass('great-nephew')).toMatchObject({ family: true });
    expect(nounClass('bishop')).toMatchObject({ position: true });
  });

  it('goes by the curated list where WordNet has a noun too', () => {
    // In WordNet a militia is a unit of the military, and a rebel first of all a Confederate soldier.
    expect(nounClass('militia')).toMatchObject({ kind: 'armed_group' });
  });
});

describe('isTitle', () => {
  it.each(['Gen.', 'Prime', 'Minister', 'Ayatollah', 'Mrs'])('%s', (word) => {
    expect(isTitle(word)).toBe(true);
  });

  it.each(['He', 'Mosul', 'First', ''])('not "%s"', (word) => {
    expect(isTitle(word)).toBe(false);
  });
});

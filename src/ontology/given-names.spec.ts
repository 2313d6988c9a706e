import { genderOfName, isGivenName, namesOfRegions } from './given-names.js';

describe('genderOfName', () => {
  it.each([
    ['John', 'm'],
    ['Mary', 'f'],
    ['Ángela', 'f'],
    ['Łukasz', 'm'],
    ['Søren', 'm'],
    ['Abdulrahman', 'm'],
    ['Zainab', 'f'],
    ['Gholamreza', 'm'],
    ['Recep', 'm'],
    ['Şebnem', 'f'],
    ['Binyamin', 'm'],
    ['Narendra', 'm'],
    ['Smriti', 'f'],
    ['Jinping', 'm'],
    ['Ing-wen', 'f'],
    ['Shinzo', 'm'],
    ['Jong-un', 'm'],
    ['Geun-hye', 'f'],
    ['Yingluck', 'f'],
    ['Prabowo', 'm'],
    ['Uhuru', 'm'],
    ['Ngozi', 'f'],
    ['Volodymyr', 'm'],
    ['Yulia', 'f'],
    ['Nikol', 'm'],
    ['VLADIMIR', 'm'],
  ])('%s: %s', (name, gender) => {
    expect(genderOfName(name)).toBe(gender);
  });

  it.each(['Alex', 'Andrea', 'Noor', 'Manpreet'])('%s may be anybody', (name) => {
    expect(genderOfName(name)).toBeNull();
    expect(isGivenName(name)).toBe(true);
  });

  it.each([
    'Washington',
    'Jordan',
    'Virginia',
    'May',
    'Islam',
    'Christian',
    'Justice',
    'German',
    'Can',
    'Ministry',
    '',
  ])('"%s" stands too often for something else', (name) => {
    expect(genderOfName(name)).toBeNull();
    expect(isGivenName(name)).toBe(false);
  });
});

describe('namesOfRegions', () => {
  it('has the names of some regions without those of others', () => {
    const names = namesOfRegions(['arabic', 'iranian'], ['western']);
    expect(names.has('mahmoud')).toBe(true);
    expect(names.has('behrouz')).toBe(true);
    expect(names.has('john')).toBe(false);
    expect([...namesOfRegions(['western'], [])].filter((name) => names.has(name))).toEqual([]);
  });
});

import { NameIndex, foldedName, rawName } from './name-index.js';

function indexOf(...names: string[]): NameIndex<string> {
  const index = new NameIndex<string>();
  for (const name of names) index.add(name, name);
  return index;
}

describe('foldedName', () => {
  it.each([
    ["al-Qa'ida", 'al qaida'],
    ['Deir ez–Zor', 'deir ez zor'],
    ['Ḩamāh', 'hamah'],
    ['U.S.', 'us'],
    ['São Paulo', 'sao paulo'],
    ['Ürümqi', 'urumqi'],
    ['  ', ''],
    ['...', ''],
  ])('%s: "%s"', (name, folded) => {
    expect(foldedName(name)).toBe(folded);
  });
});

describe('rawName', () => {
  it('keeps the capitals', () => {
    expect(rawName('U.S. Navy–SEALs')).toBe('US Navy SEALs');
  });
});

describe('NameIndex.find', () => {
  it('finds a name whatever its spelling', () => {
    const index = indexOf("al-Qa'ida");
    for (const spelling of ['al-Qaida', 'Al Qaida', "AL-QA'IDA"]) expect(index.find(spelling)).toEqual(["al-Qa'ida"]);
  });

  it('demands the capitals of an acronym', () => {
    const index = indexOf('US', 'U.N.');
    expect(index.find('U.S.')).toEqual(['US']);
    expect(index.find('us')).toEqual([]);
    expect(index.find('UN')).toEqual(['U.N.']);
  });

  it('gives an acronym before a word', () => {
    const index = indexOf('Isis', 'ISIS');
    expect(index.find('ISIS')).toEqual(['ISIS', 'Isis']);
    expect(index.find('Isis')).toEqual(['Isis']);
  });

  it('gives all values of a name in the order of adding', () => {
    const index = new NameIndex<number>();
    index.add('Congo', 1);
    index.add('Congo', 2);
    expect(index.find('Congo')).toEqual([1, 2]);
  });

  it('ignores a name without letters', () => {
    expect(indexOf('-').find('-')).toEqual([]);
  });
});

describe('NameIndex.longestAt', () => {
  const index = indexOf(
    'Islamic State',
    'Islamic State of Iraq and the Levant',
    'al-Shabaab',
    'US',
    '1920 Revolution Brigade',
    "People's Party",
  );

  it.each([
    ['Islamic State of Iraq and the Levant fighters', 7],
    ['Islamic State of mind', 2],
    ['al - Shabaab said', 3],
    ['al-Shabaab said', 1],
    ['U.S. troops', 1],
    ['1920 Revolution Brigade', 3],
    ["People 's Party", 3],
    ["People's Party", 2],
    ["US 's", 1],
  ])('%s: %i tokens', (text, length) => {
    expect(index.longestAt(text.split(' '), 0)).toMatchObject({ length });
  });

  it.each(['islamic State', 'us troops', 'Islamic , State', 'troops', ''])('finds nothing at "%s"', (text) => {
    expect(index.longestAt(text.split(' '), 0)).toBeNull();
  });
});

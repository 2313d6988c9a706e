import { Gazetteer, choosePlace, type PlaceContext } from './gazetteer.js';

const gazetteer = Gazetteer.load();
const about = (...countries: string[]): PlaceContext => ({ countries: new Set(countries), beside: null });
const beside = (country: string): PlaceContext => ({ countries: new Set(), beside: country });

describe('Gazetteer.find', () => {
  it.each([
    ['Raqqa', 'SY', 'city'],
    ['ar-Raqqah', 'SY', 'city'],
    ['Deir Ezzor', 'SY', 'city'],
    ['Kobane', 'SY', 'city'],
    ['Tal Afar', 'IQ', 'city'],
    ['Irbil', 'IQ', 'city'],
    ['Al-Qaim', 'IQ', 'city'],
    ['Mazar-i-Sharif', 'AF', 'city'],
    ['Lashkargah', 'AF', 'city'],
    ['Kiev', 'UA', 'capital'],
    ['Kharkov', 'UA', 'city'],
    ['Odesa', 'UA', 'city'],
    ["Sana'a", 'YE', 'capital'],
    ['Hudaydah', 'YE', 'city'],
    ['Misurata', 'LY', 'city'],
    ['al-Fashir', 'SD', 'city'],
    ['Kismaayo', 'SO', 'city'],
    ['Stepanakert', 'AZ', 'city'],
    ['Kosovska Mitrovica', 'XK', 'city'],
    ['Khan Yunis', 'PS', 'city'],
    ['Jenin', 'PS', 'city'],
    ['Afghanistan', 'AF', 'country'],
    ['Africa', null, 'continent'],
    ['Strait of Hormuz', null, 'water'],
    ['Suez Canal', 'EG', 'water'],
    ['Hindu Kush', null, 'mountain'],
    ['Texas', 'US', 'region'],
    ['North Rhine-Westphalia', 'DE', 'region'],
    ['Helmand province', 'AF', 'region'],
    ['Donbass', 'UA', 'region'],
    ['Republika Srpska', 'BA', 'region'],
    ['South Ossetia', 'GE', 'region'],
    ['Xinjiang', 'CN', 'region'],
    ['Khyber Pakhtunkhwa', 'PK', 'region'],
    ['Gaza', 'PS', 'region'],
    ['Jabalia refugee camp', 'PS', 'city'],
    ['Guantanamo Bay', 'CU', 'site'],
    ['Al Udeid', 'QA', 'site'],
    ['Fordow', 'IR', 'site'],
    ['Zaporizhzhia nuclear power plant', 'UA', 'site'],
    ['Torkham', 'AF', 'site'],
  ])('%s: %s, %s', (name, country, kind) => {
    expect(gazetteer.find(name)[0]).toMatchObject({ country, kind });
  });

  it('gives a city one key, whatever spelling it is found by', () => {
    const keys = ['Kyiv', 'Kiev', 'kyiv'].map((name) => gazetteer.find(name)[0]!.key);
    expect(new Set(keys)).toEqual(new Set(['geonames/703448']));
  });

  it('gives the places of one name by how likely they are meant', () => {
    expect(gazetteer.find('Georgia').map(({ kind }) => kind)).toEqual(['country', 'region']);
    expect(gazetteer.find('Tripoli').map(({ country }) => country)).toEqual(['LY', 'LB', 'GR']);
  });

  it('demands the capitals of an acronym', () => {
    expect(gazetteer.find('DMZ')).toHaveLength(1);
    expect(gazetteer.find('Dmz')).toEqual([]);
  });

  it.each(['', 'Nowhereton', 'the'])('finds nothing under "%s"', (name) => {
    expect(gazetteer.find(name)).toEqual([]);
  });
});

describe('GazetteerPlace.ambiguous', () => {
  it.each(['Hit', 'Reading', 'Gao', 'Salem', 'Nice', 'Florence', 'Gulf', 'Java'])('%s', (name) => {
    expect(gazetteer.find(name)[0]!.ambiguous).toBe(true);
  });

  it.each(['Mosul', 'Tripoli', 'Paris', 'Verona', 'Aden', 'Persian Gulf', 'Georgia'])('not %s', (name) => {
    expect(gazetteer.find(name)[0]!.ambiguous).toBeUndefined();
  });

  it('belongs to the name and not to the place', () => {
    const [gulf] = gazetteer.find('Gulf');
    expect(gazetteer.find('Persian Gulf')[0]).toMatchObject({ key: gulf!.key, name: gulf!.name });
  });
});

describe('Gazetteer.byKey', () => {
  it('gives a place once it has been found', () => {
    const [mosul] = gazetteer.find('Mosul');
    expect(gazetteer.byKey(mosul!.key)).toEqual(mosul);
    expect(gazetteer.byKey('iq')).toMatchObject({ name: 'Iraq', kind: 'country' });
    expect(gazetteer.byKey('geonames/0')).toBeNull();
  });
});

describe('Gazetteer.longestAt', () => {
  it.each([
    ['Mosul', 1],
    ['Mosul .', 1],
    ['Mosul , Iraq', 1],
    ['Deir ez-Zor fell', 2],
    ['Deir ez - Zor fell', 4],
    ['al-Bab fell', 1],
    ['al - Bab fell', 3],
    ['as - Suwayda fell', 3],
    ['St. Petersburg', 2],
    ['New York State police', 3],
    ['Federation of Bosnia and Herzegovina', 5],
    ['Zaporizhzhia nuclear power plant was', 4],
    ['West Bank city', 2],
    ['Gaza Strip .', 2],
    ['South Korea', 2],
    ['Khan Younis refugee camp in', 4],
  ])('%s: %i tokens', (text, length) => {
    expect(gazetteer.longestAt(text.split(' '), 0)).toMatchObject({ length });
  });

  it.each(['mosul fell', 'as Salt Lake', 'hit hard', '. Mosul', 'Unheard'])('finds nothing at "%s"', (text) => {
    expect(gazetteer.longestAt(text.split(' '), 0)).toBeNull();
  });

  it('finds nothing past the end', () => {
    expect(gazetteer.longestAt(['Mosul'], 1)).toBeNull();
  });
});

describe('choosePlace', () => {
  it.each<[string, PlaceContext, string]>([
    ['Paris', about(), 'FR'],
    ['Paris', about('US'), 'FR'],
    ['Paris', beside('US'), 'US'],
    ['Tripoli', about(), 'LY'],
    ['Tripoli', about('LB'), 'LB'],
    ['Tripoli', about('LB', 'LY'), 'LY'],
    ['Hyderabad', about(), 'IN'],
    ['Hyderabad', about('PK'), 'PK'],
    ['Birmingham', about('US'), 'US'],
    ['Birmingham', about('US', 'GB'), 'GB'],
    ['Georgia', about(), 'GE'],
    ['Georgia', about('US'), 'US'],
    ['Georgia', about('GE', 'US'), 'GE'],
    ['Lebanon', about('US'), 'LB'],
    ['Punjab', about('IN'), 'IN'],
    ['Punjab', about('PK'), 'PK'],
    ['Naples', about('US'), 'US'],
    ['Athens', beside('US'), 'US'],
    ['Mosul', beside('US'), 'IQ'],
    ['Baghdad', about('SY'), 'IQ'],
  ])('%s, %j', (name, context, country) => {
    expect(choosePlace(gazetteer.find(name), context)?.country).toBe(country);
  });

  it('takes the city nearest to the region named beside it', () => {
    const near = (region: string) => {
      const context = { ...beside('US'), near: gazetteer.find(region)[0]! };
      return choosePlace(gazetteer.find('Springfield'), context)!;
    };
    expect(near('Illinois').longitude).toBeCloseTo(-89.6, 0);
    expect(near('Massachusetts').longitude).toBeCloseTo(-72.6, 0);
  });

  it('chooses nothing of nothing', () => {
    expect(choosePlace([], about('US'))).toBeNull();
  });
});

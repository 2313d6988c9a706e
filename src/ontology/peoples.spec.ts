import { Gazetteer } from './gazetteer.js';
import { loadPeoples, peoplesIn } from './peoples.js';

describe('peoples.jsonl', () => {
  const peoples = loadPeoples();

  it('has each key once', () => {
    const keys = peoples.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('names regions as the gazetteer does', () => {
    const gazetteer = Gazetteer.load();
    const regions = peoples.filter(({ key }) => key.startsWith('place/'));
    const unknown = regions.filter(
      ({ key, name, names }) =>
        ![name, ...names].some((word) => gazetteer.find(word).some((place) => place.key === key)),
    );
    expect(unknown.map(({ key }) => key)).toEqual([]);
  });
});

describe('peoplesIn', () => {
  it.each([
    ['{"key":"Kurds","name":"Kurds","kind":"population"}', 'key must be words in small letters with hyphens'],
    ['{"key":"kurds","name":"Kurds","kind":"people"}', 'kind must be one of population, country'],
  ])('refuses %s', (text, message) => {
    expect(() => peoplesIn(text)).toThrow(message);
  });
});

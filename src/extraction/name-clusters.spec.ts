import { Clusters } from './clusters.js';
import type { Mention } from './document.js';
import { nameOf } from './found.fixture.js';
import { clusterNames } from './name-clusters.js';
import { documentOf } from './parsed.fixture.js';

type Name = readonly [text: string, over?: Partial<Mention>];
const PERSON: Partial<Mention> = { nature: 'person', kind: 'person' };
const GROUP: Partial<Mention> = { nature: 'group', kind: 'organization' };
const COUNTRY: Partial<Mention> = { nature: 'group', kind: 'country', place: true };
const PLACE: Partial<Mention> = { place: true };

/** Whether two names, each in a sentence of its own, are taken for one. */
function areOne(...names: Name[]): boolean {
  const sentences = names.map(() => 'X X PROPN NNP 0 root');
  const mentions = names.map(([text, over], index) => nameOf(index, text, { ...over, sentence: index }));
  const clusters = new Clusters(mentions);
  clusterNames({ ...documentOf(sentences), mentions }, clusters);
  return clusters.together(0, names.length - 1);
}

describe('clusterNames', () => {
  it.each<[string, Name, Name]>([
    ['one spelling', ['al-Qaida', GROUP], ['Al Qaida', GROUP]],
    ['one entry of the lexicon', ['Moscow', { ...GROUP, key: 'ru' }], ['Russia', { ...COUNTRY, key: 'ru' }]],
    ['an acronym of the initials', ['Syrian Democratic Forces', GROUP], ['SDF', GROUP]],
    ['an acronym with points', ['Syrian Democratic Forces', GROUP], ['S.D.F.', GROUP]],
    ['a surname', ['Nathan Sales', PERSON], ['Sales', PERSON]],
    ['a surname that the model takes for a group', ['Nathan Sales', PERSON], ['Sales', GROUP]],
    ['the last word of a body', ['Washington Post', GROUP], ['Post', GROUP]],
    ['a longer name of one person', ['Haider Abadi', PERSON], ['Haider al Abadi', PERSON]],
    ['another writing of one name', ['Haider al-Abadi', PERSON], ['Haider Al-Abadi', PERSON]],
  ])('joins %s', (_, first, second) => {
    expect(areOne(first, second)).toBe(true);
  });

  it.each<[string, Name, Name]>([
    ['two entries of the lexicon', ['Congo', { ...COUNTRY, key: 'cd' }], ['Congo', { ...COUNTRY, key: 'cg' }]],
    ['two persons of one surname', ['Omar Hassan', PERSON], ['Ali Hassan', PERSON]],
    ['a person and an acronym', ['Sara Diaz Flores', PERSON], ['SDF', GROUP]],
    ['a place and an acronym', ['San Diego Falls', PLACE], ['SDF', GROUP]],
    ['a person and a body that ends alike', ['Washington Post', GROUP], ['Post', PERSON]],
    ['a first name alone', ['Nathan Sales', PERSON], ['Nathan', PERSON]],
  ])('keeps apart %s', (_, first, second) => {
    expect(areOne(first, second)).toBe(false);
  });

  it('gives a surname to whoever bore it last', () => {
    const family: Name[] = [
      ['Omar Hassan', PERSON],
      ['Ali Hassan', PERSON],
      ['Hassan', PERSON],
    ];
    expect(areOne(...family)).toBe(false);
    expect(areOne(...family.slice(1))).toBe(true);
  });

  it.each([
    ['( %s )', true],
    ['- %s -', false],
  ])('joins a strange acronym with the words before it in brackets: %s', (pattern, expected) => {
    const [open, close] = pattern.split(' %s ') as [string, string];
    const rows = ['Forces', open, 'FLX', close].map((word) => `${word} ${word} PROPN NNP 0 root`).join('\n');
    const mentions = [
      nameOf(0, 'Front for Liberation', { ...GROUP, head: 0, first: 0, last: 1 }),
      nameOf(1, 'FLX', { ...GROUP, head: 2, first: 2, last: 3 }),
    ];
    const clusters = new Clusters(mentions);
    clusterNames({ ...documentOf([rows]), mentions }, clusters);
    expect(clusters.together(0, 1)).toBe(expected);
  });
});

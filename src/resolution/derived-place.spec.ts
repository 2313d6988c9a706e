import { derivedPlace } from './derived-place.js';

/** A claim from "source place"; a place in capitals is a whole country. */
function told(words: string): Parameters<typeof derivedPlace>[0][number] {
  const [sourceId = '', placeId = null] = words.split(' ');
  return { sourceId, placeId, isCountry: placeId !== null && placeId === placeId.toUpperCase() };
}

describe('derivedPlace', () => {
  it.each<[string, string[], string | null]>([
    ['nothing where none is told', ['a'], null],
    ['a spot before its country', ['a FRANCE', 'b FRANCE', 'c paris'], 'paris'],
    ['a country where that is all', ['a FRANCE', 'b'], 'FRANCE'],
    ['what most sources tell', ['a lyon', 'b paris', 'c paris'], 'paris'],
    ['a source once', ['a paris', 'a paris', 'b lyon'], 'lyon'],
  ])('is %s', (_, claims, expected) => {
    expect(derivedPlace(claims.map(told))).toBe(expected);
    expect(derivedPlace(claims.map(told).reverse())).toBe(expected);
  });
});

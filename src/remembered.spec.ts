import { remembered } from './remembered.js';

describe('a function that remembers what it gave', () => {
  it('is asked once for each text', () => {
    const { asked, lengthOf } = asking(4);
    expect(['a', 'bb', 'a', 'bb'].map(lengthOf)).toEqual([1, 2, 1, 2]);
    expect(asked).toEqual(['a', 'bb']);
  });

  it('forgets what wasn’t asked for while others came', () => {
    const { asked, lengthOf } = asking(4);
    for (const text of ['a', 'b', 'c', 'a', 'd', 'e', 'a', 'b', 'f', 'a']) lengthOf(text);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'b', 'f']);
  });
});

/** A function that remembers so many texts, and those that it was asked for. */
function asking(most: number) {
  const asked: string[] = [];
  return { asked, lengthOf: remembered((text) => asked.push(text) && text.length, most) };
}

import { remembered } from './remembered.js';

describe('a function that remembers what it gave', () => {
  it('is asked once for each text, until what it remembers would grow too large', () => {
    const asked: string[] = [];
    const lengthOf = remembered((text) => asked.push(text) && text.length, 2);
    expect(['a', 'bb', 'a', 'bb'].map(lengthOf)).toEqual([1, 2, 1, 2]);
    expect(asked).toEqual(['a', 'bb']);
    expect(['ccc', 'ccc', 'a'].map(lengthOf)).toEqual([3, 3, 1]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });
});

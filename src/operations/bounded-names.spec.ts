import { BoundedNames } from './bounded-names.js';

describe('BoundedNames', () => {
  it('keeps the first names apart, and no more', () => {
    const names = new BoundedNames(2);
    expect(['a', 'b', 'c', 'a', 'd', 'b'].map((name) => names.labelOf(name))).toEqual([
      'a',
      'b',
      'other',
      'a',
      'other',
      'b',
    ]);
  });

  it('keeps no place for long names, and none for none', () => {
    const names = new BoundedNames(1);
    expect([names.labelOf('x'.repeat(65)), names.labelOf(undefined), names.labelOf(''), names.labelOf('a')]).toEqual([
      'other',
      'none',
      'none',
      'a',
    ]);
  });
});

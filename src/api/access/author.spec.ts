import { ANYBODY } from '../../access/caller.js';
import { authorOf } from './author.js';

describe('authorOf', () => {
  it.each([
    ['ana', 'ana'],
    [undefined, 'analyst'],
    [null, 'analyst'],
  ])('where nobody has to say who they are, takes %j for %j', (by, author) => {
    expect(authorOf(ANYBODY, by)).toBe(author);
  });

  it('where they have, takes the caller, and refuses another', () => {
    const bela = { id: '1', name: 'bela', role: 'curator' } as const;
    expect(authorOf(bela, undefined)).toBe('bela');
    expect(authorOf(bela, 'bela')).toBe('bela');
    expect(() => authorOf(bela, 'ana')).toThrow(expect.objectContaining({ code: 'AUTHOR_REFUSED' }) as Error);
  });
});

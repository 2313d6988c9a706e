import { cursorOf, keysOf } from './cursor.js';
import { CursorInvalid } from './errors.js';

describe('cursors', () => {
  it('give back the keys that they were made of', () => {
    const cursor = cursorOf('events', ['2023-04-23', 7]);
    expect(keysOf('events', ['string', 'number'], cursor)).toEqual(['2023-04-23', 7]);
  });

  it('can stand in an address as they are', () => {
    expect(cursorOf('events', ['ÿ???>>>'])).toMatch(/^[\w-]+$/);
  });

  it('are none at the start of a list', () => {
    expect(keysOf('events', ['string', 'number'], null)).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['no cursor at all', 'hello'],
    ['half a cursor', cursorOf('events', ['a', 1]).slice(0, 9)],
    ['another list’s', cursorOf('actors', ['a', 1])],
    ['too few keys', cursorOf('events', ['a'])],
    ['keys of other types', cursorOf('events', [1, 'a'])],
    ['a key that is nothing', Buffer.from('["events",null,1]').toString('base64url')],
    ['a list within', Buffer.from('["events",["a"],1]').toString('base64url')],
  ])('are refused where they are %s', (_, cursor) => {
    expect(() => keysOf('events', ['string', 'number'], cursor)).toThrow(CursorInvalid);
  });
});

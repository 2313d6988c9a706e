import { cursorOf, keysOf } from './cursor.js';
import { CursorInvalid } from './errors.js';

describe('cursors', () => {
  it('give back the keys that they were made of', () => {
    const cursor = cursorOf('events', ['2023-04-23', 7, null]);
    expect(keysOf('events', ['string', 'number', 'string'], cursor)).toEqual(['2023-04-23', 7, null]);
  });

  it('can stand in an address as they are', () => {
    expect(cursorOf('events', ['ÿ???>>>'])).toMatch(/^[\w-]+$/);
  });

  it.each([null, undefined])('are all null at the start of a list (%s)', (cursor) => {
    expect(keysOf('events', ['string', 'number'], cursor)).toEqual([null, null]);
  });

  it.each([
    ['nothing', ''],
    ['no cursor at all', 'hello'],
    ['half a cursor', cursorOf('events', ['a', 1]).slice(0, 9)],
    ['another list’s', cursorOf('actors', ['a', 1])],
    ['too few keys', cursorOf('events', ['a'])],
    ['keys of other types', cursorOf('events', [1, 'a'])],
    ['a list within', Buffer.from('["events",["a"],1]').toString('base64url')],
  ])('are refused where they are %s', (_, cursor) => {
    expect(() => keysOf('events', ['string', 'number'], cursor)).toThrow(CursorInvalid);
  });
});

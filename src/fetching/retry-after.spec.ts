import { retryAfterMs } from './retry-after.js';

describe('retryAfterMs', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['soon', null],
    ['0', 0],
    [' 120 ', 120_000],
    ['99999999999999999999', 604_800_000],
    ['Thu, 01 Jan 1970 00:02:00 GMT', 60_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ])('understands %p as %p ms', (header, expected) => {
    expect(retryAfterMs(header, 60_000)).toBe(expected);
  });
});

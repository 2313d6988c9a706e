import { requestIdOf } from './request-id.js';

describe('requestIdOf', () => {
  it.each(['1', 'abc-DEF_1.2:3', 'a'.repeat(100)])('takes %s', (id) => {
    expect(requestIdOf({ headers: { 'x-request-id': id } })).toBe(id);
  });

  it.each([
    ['none', undefined],
    ['an empty one', ''],
    ['one with spaces', 'a b'],
    ['one with quotes', 'a"b'],
    ['markup', '<script>'],
    ['other letters', 'é'],
    ['a line’s end', 'a\n'],
    ['too long a one', 'a'.repeat(101)],
    ['several', ['a', 'b']],
  ])('makes one where there is %s', (_, id) => {
    const headers = { 'x-request-id': id } as Record<string, string>;
    const made = requestIdOf({ headers });
    expect(made).toMatch(/^[0-9a-f-]{36}$/);
    expect(requestIdOf({ headers })).not.toBe(made);
  });
});

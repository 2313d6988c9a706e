import { checkedParameters } from './parameters.js';
import type { Parameters } from './store.js';

const check = (rows: unknown): unknown => checkedParameters('sentence/create', { rows } as Parameters);

describe('checkedParameters', () => {
  it('passes what is fine as it is', () => {
    const rows = [{ id: 'a', articleId: 'b', index: 0, text: '\u{1F525}', list: ['x', 1, true, null] }];
    expect(check(rows)).toEqual({ rows });
  });

  it('replaces halves of surrogate pairs, wherever they are', () => {
    expect(check([{ id: 'a', text: 'x\uD83D', list: ['\uDC00y'] }])).toEqual({
      rows: [{ id: 'a', text: 'x\uFFFD', list: ['\uFFFDy'] }],
    });
  });

  it.each([
    ['a row’s key that is null', [{ id: 'a' }, { articleId: null }], '$rows[1].articleId'],
    ['a key that is a number', [{ id: 1 }], '$rows[0].id'],
    ['undefined', [{ id: 'a', text: undefined }], '$rows[0].text'],
    ['infinity', [{ id: 'a', index: Infinity }], '$rows[0].index'],
    ['a function', [{ id: 'a', text: () => 'a' }], '$rows[0].text'],
    ['a bigint', [{ id: 'a', index: 1n }], '$rows[0].index'],
    ['NaN deep inside', [{ id: 'a', list: [[NaN]] }], '$rows[0].list[0][0]'],
  ])('refuses %s, and says where', (_, rows, path) => {
    expect(() => check(rows)).toThrow(`${path} of cypher/sentence/create.cypher`);
  });

  it('lets filters be null, and page sizes be whole numbers only', () => {
    const page = { publisher: null, since: null, until: null };
    expect(checkedParameters('article/list', { ...page, first: 1 })).toEqual({ ...page, first: 1 });
    expect(() => checkedParameters('article/list', { ...page, first: 1.5 })).toThrow(
      '$first of cypher/article/list.cypher is no integer',
    );
    expect(() => checkedParameters('article/list', { ...page, first: null })).toThrow('is null');
  });
});

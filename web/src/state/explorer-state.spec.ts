import { START, readState, writeState, type ExplorerState } from './explorer-state.js';

const STATE: ExplorerState = {
  filter: { types: ['ASSAULT'], since: '2024-01-01', text: 'border & "post"' },
  view: 'table',
  open: ['edge', 'a', 'b'],
  expanded: ['a'],
  collapsed: ['b'],
  hidden: ['c', 'd'],
  pins: [{ id: 'a', x: 1.5, y: -20 }],
  grouping: 'country',
  picked: ['a', 'b'],
  path: ['a', 'b'],
  most: 5_000,
};

describe('the state in the address', () => {
  it('is read as it was written', () => {
    expect(readState(writeState(STATE))).toEqual(STATE);
  });

  it('is left out where it is as at the start', () => {
    expect(writeState(START)).toBe('');
    expect(writeState({ ...START, filter: { types: [], text: '' } })).toBe('');
  });

  it.each(['?filter={', '?filter=[1]', '?filter=null', '?view=none&group=x', '?pins=a~b~c,~1~2'])(
    'is as at the start where %s tells it wrongly',
    (search) => {
      expect(readState(search)).toEqual(START);
    },
  );
});

import { takeDays } from './phrase-days.js';
import { readPhrase, saysMore, type Phrase } from './phrase.js';

describe('readPhrase', () => {
  it.each<[string, Partial<Phrase>]>([
    ['Taliban vs ISIS-K', { between: ['Taliban', 'ISIS-K'], filter: {} }],
    [
      'Taliban versus the United States since 2023',
      { between: ['Taliban', 'United States'], filter: { since: '2023-01-01' } },
    ],
    ['between Pakistan and Afghanistan', { between: ['Pakistan', 'Afghanistan'] }],
    [
      'plots against embassies since 2022',
      {
        filter: { since: '2022-01-01', relations: ['PLOTS_AGAINST'] },
        named: [{ as: 'target', text: 'embassies' }],
        between: null,
      },
    ],
    ['who denies', { filter: { claimStatuses: ['DENIED'] }, named: [] }],
    ['Who denies that?', { filter: { claimStatuses: ['DENIED'] }, named: [] }],
    ['denied by the Taliban', { filter: { claimStatuses: ['DENIED'] }, named: [{ as: 'source', text: 'Taliban' }] }],
    ['alleged attacks', { filter: { statuses: ['ALLEGED'], relations: ['ATTACKS', 'KILLS', 'FIGHTS'] }, named: [] }],
    [
      'attacks by ISIS-K in Kabul',
      {
        filter: { relations: ['ATTACKS', 'KILLS', 'FIGHTS'] },
        named: [
          { as: 'source', text: 'ISIS-K' },
          { as: 'place', text: 'Kabul' },
        ],
      },
    ],
    [
      'who presses ISIS-K according to Western diplomat',
      {
        filter: { relations: ['PRESSURES'] },
        named: [
          { as: 'attributedTo', text: 'Western diplomat' },
          { as: 'target', text: 'ISIS-K' },
        ],
      },
    ],
    [
      'Pakistan accuses the Taliban',
      {
        filter: { relations: ['ACCUSES'] },
        named: [
          { as: 'source', text: 'Pakistan' },
          { as: 'target', text: 'Taliban' },
        ],
      },
    ],
    ['disputed', { filter: { contested: true }, named: [] }],
    ['Women and children', { filter: {}, named: [{ as: 'actor', text: 'Women and children' }], between: null }],
    ['Iran', { filter: {}, named: [{ as: 'actor', text: 'Iran' }] }],
    ['', { filter: {}, named: [], between: null }],
  ])('understands %j', (text, expected) => {
    expect(readPhrase(text)).toMatchObject(expected);
  });

  it.each([
    ['Iran', false],
    ['Women and children', false],
    ['who denies', true],
    ['Iran vs Iraq', true],
    ['attacks by Iran', true],
    ['Iran since 2020', true],
  ])('knows whether %j says more than a name: %j', (text, expected) => {
    expect(saysMore(readPhrase(text))).toBe(expected);
  });
});

describe('takeDays', () => {
  it.each([
    ['x since 2022', { since: '2022-01-01' }],
    ['x until 2022', { until: '2022-12-31' }],
    ['x in May 2024', { since: '2024-05-01', until: '2024-05-31' }],
    ['x in Feb 2024', { since: '2024-02-01', until: '2024-02-29' }],
    ['x in 2024-02', { since: '2024-02-01', until: '2024-02-29' }],
    ['x on 2024-05-20', { since: '2024-05-20', until: '2024-05-20' }],
    ['x before 2024', { until: '2023-12-31' }],
    ['x after 2023', { since: '2024-01-01' }],
    ['x between 2022 and 2023', { since: '2022-01-01', until: '2023-12-31' }],
    ['x from March 2022 to 2023-05-01', { since: '2022-03-01', until: '2023-05-01' }],
    ['x', {}],
  ])('reads %j', (text, expected) => {
    const { rest, ...days } = takeDays(text);
    expect(days).toEqual(expected);
    expect(rest.trim()).toBe('x');
  });
});

import type { Article } from '../article/article.js';
import type { EventTime } from '../extraction/extraction.js';
import { eventKey, intervalOf, precisionOf, type EventDefinition } from './events.js';

const DEFINITION: EventDefinition = {
  type: 'ASSAULT',
  relation: 'ATTACKS',
  sourceIds: ['a'],
  targetIds: ['b'],
  from: '2023-01-01',
  to: '2023-01-02',
  blockSources: ['a'],
  blockTargets: ['b'],
};

const article = (published: string | null): Article => ({
  id: 'x',
  text: '',
  title: null,
  published,
  publisher: null,
  byline: null,
  url: null,
});

describe('eventKey', () => {
  it('is the same for articles that tell of the same', () => {
    expect(eventKey(DEFINITION, 'x')).toBe(eventKey({ ...DEFINITION }, 'y'));
  });

  it.each<[string, Partial<EventDefinition>]>([
    ['type', { type: 'COERCE' }],
    ['relation', { relation: 'KILLS' }],
    ['source', { sourceIds: ['c'] }],
    ['target', { targetIds: ['b', 'c'] }],
    ['sides', { sourceIds: ['b'], targetIds: ['a'] }],
    ['first day', { from: '2022-12-31' }],
    ['last day', { to: null }],
    ['what stands for a side', { blockSources: ['state KE'] }],
  ])('tells events apart by %s', (_, other) => {
    expect(eventKey({ ...DEFINITION, ...other }, 'x')).not.toBe(eventKey(DEFINITION, 'x'));
  });

  it.each<[string, Partial<EventDefinition>]>([
    ['no day is known', { from: null, to: null }],
    ['nobody takes part', { sourceIds: [], targetIds: [] }],
  ])('keeps an event to its article where %s', (_, other) => {
    const event = { ...DEFINITION, ...other };
    expect(eventKey(event, 'x')).not.toBe(eventKey(event, 'y'));
    expect(eventKey(event, 'x')).toBe(eventKey(event, 'x'));
  });

  it('shares an event of which one side alone is known', () => {
    const event = { ...DEFINITION, sourceIds: [] };
    expect(eventKey(event, 'x')).toBe(eventKey(event, 'y'));
  });
});

describe('intervalOf', () => {
  it.each<[string, EventTime | null, string | null, string | null, string | null]>([
    [
      'what the text tells',
      { text: 'in May', start: '2023-05-01', end: '2023-06-01' },
      '2023-07-01',
      '2023-05-01',
      '2023-06-01',
    ],
    ['an open side', { text: 'since May', start: '2023-05-01', end: null }, '2023-07-01', '2023-05-01', null],
    [
      'times of day as days',
      { text: 'then', start: '2023-05-01T10:00:00Z', end: '2023-05-02T00:00:00Z' },
      null,
      '2023-05-01',
      '2023-05-02',
    ],
    ['the day of publication', null, '2023-07-31', '2023-07-31', '2023-08-01'],
    ['the day of publication, of a time', null, '2023-12-31T23:59:59Z', '2023-12-31', '2024-01-01'],
    [
      'the day of publication where the text tells no day',
      { text: 'then', start: null, end: null },
      '2023-07-01',
      '2023-07-01',
      '2023-07-02',
    ],
    ['nothing', null, null, null, null],
  ])('takes %s', (_, time, published, from, to) => {
    expect(intervalOf(time, article(published))).toEqual({ from, to });
  });
});

describe('precisionOf', () => {
  it.each([
    ['2023-01-01', '2023-01-02', 'day'],
    ['2023-01-01', '2023-01-08', 'week'],
    ['2023-01-01', '2023-02-01', 'month'],
    ['2024-01-01', '2025-01-01', 'year'],
    ['2023-01-01', '2025-01-01', 'longer'],
    ['2023-01-01', null, 'open'],
    [null, '2023-01-01', 'open'],
    [null, null, 'unknown'],
  ])('from %s to %s is %s', (from, to, precision) => {
    expect(precisionOf({ from, to })).toBe(precision);
  });
});

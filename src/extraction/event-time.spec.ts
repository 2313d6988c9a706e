import type { Status } from '../ontology/statuses.js';
import { eventTime } from './event-time.js';
import { eventAt, flat } from './found.fixture.js';
import { documentOf } from './parsed.fixture.js';

/** When what the marked word tells was, in an article of Monday 23 November 2026. */
function timeOf(text: string, published: string | null = '2026-11-23', status: Status = 'ACTUAL') {
  const head = text.split(' ').findIndex((word) => word.startsWith('*'));
  const document = documentOf([flat(text)], { published });
  return eventTime.run({ ...document, events: [eventAt(head, 'ASSAULT', { status })] }).events[0]!.time;
}

describe('eventTime', () => {
  it.each([
    ['Rebels *attacked* Gao on Thursday', 'on Thursday', '2026-11-19', '2026-11-20'],
    ['Rebels *attacked* Gao on Monday', 'on Monday', '2026-11-23', '2026-11-24'],
    ['Rebels *attacked* Gao yesterday', 'yesterday', '2026-11-22', '2026-11-23'],
    ['Rebels *attacked* Gao three days ago', 'three days ago', '2026-11-20', '2026-11-21'],
    ['Rebels *attacked* Gao last month', 'last month', '2026-10-01', '2026-11-01'],
    ['Rebels *attacked* Gao this week', 'this week', '2026-11-23', '2026-11-30'],
    ['Rebels *attacked* Gao this year', 'this year', '2026-01-01', '2027-01-01'],
    ['Rebels *attacked* Gao in February 2024', 'February 2024', '2024-02-01', '2024-03-01'],
    ['Rebels *attacked* Gao on 29 February 2024', 'on 29 February 2024', '2024-02-29', '2024-03-01'],
    ['Rebels *attacked* Gao in 2013', 'in 2013', '2013-01-01', '2014-01-01'],
    ['Rebels have *attacked* Gao since 2013', 'since 2013', '2013-01-01', null],
    ['Rebels *attacked* Gao two days later', 'two days later', null, null],
  ])('%s', (text, words, start, end) => {
    expect(timeOf(text)).toEqual({ text: words, start, end });
  });

  it.each([
    'Rebels *attacked* Gao',
    'Rebels *held* Gao for three weeks',
    'Rebels *lost* Gao within two days',
    'Rebels may *attack* Gao',
    'Rebels *killed* 2013 men',
    'Rebels *attacked* Gao for the third time in a year',
    'Rebels *attacked* Gao in the first such raid in two months',
  ])('is not told by: %s', (text) => {
    expect(timeOf(text)).toBeNull();
  });

  it('takes a month of no year for the last one, unless it lies ahead', () => {
    const december = (status: Status) => timeOf('Rebels *attacked* Gao in December', '2026-11-23', status)?.start;
    expect([december('ACTUAL'), december('PLANNED')]).toEqual(['2025-12-01', '2026-12-01']);
  });

  it.each<[Status, string]>([
    ['PLANNED', '2026-11-28'],
    ['HYPOTHETICAL', '2026-11-21'],
    ['ACTUAL', '2026-11-21'],
  ])('takes a weekday of what is %s for that of %s', (status, start) => {
    expect(timeOf('Rebels will *attack* Gao on Saturday', '2026-11-23', status)?.start).toBe(start);
  });

  it('takes the day of publication for the weekday that is planned for', () => {
    expect(timeOf('Rebels will *attack* Gao on Monday', '2026-11-23', 'PLANNED')?.start).toBe('2026-11-23');
  });

  it('resolves nothing but full dates where the article has none', () => {
    expect(timeOf('Rebels *attacked* Gao on Thursday', null)).toEqual({ text: 'on Thursday', start: null, end: null });
    expect(timeOf('Rebels *attacked* Gao on 3 May 2012', null)?.start).toBe('2012-05-03');
  });

  it('takes the nearest of several', () => {
    const text = 'On Tuesday Mali said that rebels *attacked* Gao on Sunday';
    expect(timeOf(text)?.start).toBe('2026-11-22');
  });
});

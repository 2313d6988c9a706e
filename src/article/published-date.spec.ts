import { DateInvalid } from './errors.js';
import { publishedDate } from './published-date.js';

describe('publishedDate', () => {
  it.each([
    ['2023-04-23', '2023-04-23'],
    [' 2023-04-23\n', '2023-04-23'],
    ['2023-04-23T10:00:00Z', '2023-04-23T10:00:00Z'],
    ['2023-04-23T10:00:00.123+02:00', '2023-04-23T08:00:00Z'],
    ['2023-04-23 10:00', '2023-04-23T10:00:00Z'],
    ['2024-02-29', '2024-02-29'],
    ['April 23, 2023', '2023-04-23'],
    ['23 April 2023', '2023-04-23'],
    ['23/04/2023', '2023-04-23'],
    ['4/23/2023', '2023-04-23'],
    ['5/5/2023', '2023-05-05'],
    ['Sun, 23 Apr 2023 10:00:00 GMT', '2023-04-23T10:00:00Z'],
    ['Sunday 23 April 2023 10.30 BST', '2023-04-23T09:30:00Z'],
  ])('reads %j as %s', (text, expected) => {
    expect(publishedDate(text, 'published')).toBe(expected);
  });

  it.each([
    ['not a date', 'is no date'],
    ['', 'is no date'],
    ['yesterday', 'is no date'],
    ['April 2023', 'is no date'],
    ['2023', 'is no date'],
    ['Feb 30, 2023', 'is no date'],
    ['1 May 2023 and 2 May 2023', 'is no date'],
    ['2023-02-30', 'is no day of the calendar'],
    ['2023-13-45', 'is no day of the calendar'],
    ['2023-04-23 or so', 'is no day of the calendar'],
    ['04/05/2023', 'could be two days'],
  ])('refuses %j: it %s', (text, fault) => {
    expect(() => publishedDate(text, 'published')).toThrow(new DateInvalid('published', text, fault));
  });
});

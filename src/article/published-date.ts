import { en, strict } from 'chrono-node';
import type { ParsedResult } from 'chrono-node';
import { DateTime } from 'luxon';
import { DateInvalid } from './errors.js';

/**
 * Reads when an article was published: ISO 8601 first, else the forms that people write ("23 April 2023", "Sun, 23 Apr
 * 2023 10:00:00 GMT"). A date that would be another day to an American than to a European is refused, not guessed.
 *
 * @param where - the field, for the error
 * @returns 2023-04-23, or 2023-04-23T10:00:00Z where there is a time; a time without a zone is taken as UTC
 * @throws DateInvalid
 */
export function publishedDate(text: string, where: string): string {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}/.test(trimmed)) return isoDate(trimmed) ?? refuse(where, text, 'is no day of the calendar');
  const american = wholeDate(strict.parse(trimmed), trimmed);
  const european = wholeDate(en.GB.parse(trimmed), trimmed);
  if (american === null && european === null) refuse(where, text, 'is no date');
  if (american !== null && european !== null && american !== european) refuse(where, text, 'could be two days');
  return (american ?? european)!;
}

/** Whether publishedDate can read it. */
export function isDate(text: string): boolean {
  try {
    publishedDate(text, 'date');
    return true;
  } catch {
    return false;
  }
}

function isoDate(text: string): string | null {
  const date = DateTime.fromISO(text.replace(/^(\S+) (?=\d)/, '$1T'), { zone: 'utc' });
  if (!date.isValid) return null;
  return text.length === 'YYYY-MM-DD'.length ? date.toISODate() : toSeconds(date);
}

/** The date, if the text is one date and nothing else, with its day, month and year all told. */
function wholeDate(results: readonly ParsedResult[], text: string): string | null {
  const [result] = results;
  if (result === undefined || result.text.length !== text.length) return null;
  // "yesterday" has a day too, but not one that stays the same.
  if (!/\d{4}/.test(text)) return null;
  const { start } = result;
  if (!start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return null;
  const [year, month, day, hour, minute, second] = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map(
    (part) => start.get(part) ?? 0,
  );
  const date = DateTime.utc(year!, month!, day!);
  if (!start.isCertain('hour')) return date.toISODate();
  return toSeconds(
    date.set({ hour: hour!, minute: minute!, second: second! }).minus({ minutes: start.get('timezoneOffset') ?? 0 }),
  );
}

function toSeconds(date: DateTime): string | null {
  return date.startOf('second').toISO({ suppressMilliseconds: true });
}

function refuse(where: string, text: string, fault: string): never {
  throw new DateInvalid(where, text, fault);
}

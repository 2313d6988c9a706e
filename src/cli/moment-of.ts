import { DateTime } from 'luxon';
import { OptionInvalid } from './errors.js';

/**
 * A moment as ISO 8601 in UTC; a day is its beginning.
 *
 * @throws OptionInvalid
 */
export function momentOf(text: string): string {
  const moment = DateTime.fromISO(text, { zone: 'utc' });
  if (moment.isValid) return moment.toISO();
  throw new OptionInvalid(`${text} is no moment`, text, 'Give one as 2024-05-01 or 2024-05-01T10:00:00Z.');
}

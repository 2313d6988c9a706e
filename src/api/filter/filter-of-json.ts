import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Filter as GraphFilter } from '../../filter/filter.js';
import { faultsOf } from '../argument-checks.js';
import { ArgumentsInvalid } from '../errors.js';
import { Filter } from './filter.input.js';

/**
 * A filter as it stands in an address or an option: the JSON that a variable of a query would be.
 *
 * @throws ArgumentsInvalid naming every field that is faulty, misspelt ones too, since they would give too much
 */
export function filterOfJson(text: string): GraphFilter {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ArgumentsInvalid({ filter: ['filter must be JSON: {"types":["ASSAULT"]}'] });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ArgumentsInvalid({ filter: ['filter must be an object: {"types":["ASSAULT"]}'] });
  }
  const filter = plainToInstance(Filter, value);
  const errors = validateSync(filter, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) {
    throw new ArgumentsInvalid(Object.fromEntries(errors.flatMap((error) => faultsOf(error, 'filter.'))));
  }
  return filter;
}

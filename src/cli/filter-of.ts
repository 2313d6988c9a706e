import { EVENT_TYPES } from '../ontology/event-types.js';
import { RELATION_TYPES } from '../ontology/relation-types.js';
import { STATUSES } from '../ontology/statuses.js';
import { DateTime } from 'luxon';
import { ArgumentsInvalid } from '../api/errors.js';
import { filterOfJson } from '../api/filter/filter-of-json.js';
import type { Filter } from '../filter/filter.js';
import { OptionInvalid } from './errors.js';

/** What of the graph is wanted, as options of a command. */
export interface FilterOptions {
  readonly type?: readonly string[];
  readonly relation?: readonly string[];
  readonly status?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly actor?: string;
  readonly minConfidence?: string;
  /** A whole filter, as JSON, that has to hold as well. */
  readonly filter?: string;
}

/**
 * The filter that options are.
 *
 * @throws OptionInvalid where a value is none of the list that it is to be of, a day is none of the calendar, or a confidence is
 *   no number from 0 to 1, or fields of the whole filter are faulty, all of which it names
 */
export function filterOf(options: FilterOptions): Filter {
  return {
    types: listed(options.type, EVENT_TYPES, '--type', 'type of event'),
    relations: listed(options.relation, RELATION_TYPES, '--relation', 'type of relation'),
    statuses: listed(options.status, STATUSES, '--status', 'status'),
    since: day(options.since, '--since'),
    until: day(options.until, '--until'),
    actor: options.actor ?? null,
    minConfidence: confidence(options.minConfidence),
    and: options.filter === undefined ? null : [whole(options.filter)],
  };
}

function whole(json: string): Filter {
  try {
    return filterOfJson(json);
  } catch (error) {
    if (!(error instanceof ArgumentsInvalid)) throw error;
    const faults = Object.values(error.faults).flat().join('; ');
    throw new OptionInvalid(faults, '--filter', 'Mend these fields; docs/QUERIES.md tells what a filter may hold.');
  }
}

function listed<T extends string>(
  given: readonly string[] | undefined,
  values: readonly T[],
  option: string,
  what: string,
): readonly T[] | null {
  const unknown = given?.find((value) => !(values as readonly string[]).includes(value));
  if (unknown === undefined) return (given as readonly T[] | undefined) ?? null;
  throw new OptionInvalid(`${unknown} is no ${what}`, option, `Give some of ${values.join(', ')}.`);
}

function day(given: string | undefined, option: string): string | null {
  if (given === undefined) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && DateTime.fromISO(given).isValid) return given;
  throw new OptionInvalid(`${given} is no day`, option, 'Give one as 2024-05-01.');
}

function confidence(given: string | undefined): number | null {
  if (given === undefined) return null;
  const value = Number(given);
  if (given.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new OptionInvalid(`${given} is no confidence`, '--min-confidence', 'Give a number from 0 to 1.');
}

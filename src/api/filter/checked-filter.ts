import { asksForStatus, filtersIn, type Filter } from '../../filter/filter.js';
import { resolveFilter, type ResolvedFilter, type Subject } from '../../filter/resolved-filter.js';
import { ArgumentsInvalid } from '../errors.js';
import type { ReadContext } from '../request-context.js';
import { lookupOf } from './lookup.js';

/** Most filters in one, itself counted. Chosen: far more than anybody reads. */
const MOST_FILTERS = 50;

/** A filter that is ready to be asked of the graph. */
export interface CheckedFilter {
  readonly filter: ResolvedFilter;
  /** Whether it says how real things are to be; where it doesn't, only what happened is wanted. */
  readonly asksForStatus: boolean;
}

/**
 * Looks up what a filter names.
 *
 * @throws ArgumentsInvalid where it joins too many
 */
export async function checkedFilter(
  context: ReadContext,
  filter: Filter | null | undefined,
  subject: Subject,
): Promise<CheckedFilter> {
  const given = filter ?? {};
  const joined = filtersIn(given).length;
  if (joined > MOST_FILTERS) {
    throw new ArgumentsInvalid({ filter: [`filter joins ${joined} filters; ${MOST_FILTERS} is the most`] });
  }
  return {
    filter: await resolveFilter(momentsIn(given), subject, lookupOf(context)),
    asksForStatus: asksForStatus(given),
  };
}

/** Moments are kept in the graph as ISO 8601 in UTC. */
function momentsIn(filter: Filter): Filter {
  const moment = (text: string | null | undefined) => (text ? new Date(text).toISOString() : null);
  return {
    ...filter,
    learnedAfter: moment(filter.learnedAfter),
    learnedUntil: moment(filter.learnedUntil),
    and: filter.and?.map(momentsIn) ?? null,
    or: filter.or?.map(momentsIn) ?? null,
    not: filter.not ? momentsIn(filter.not) : null,
  };
}

import type { Part } from '../graph/compose.js';
import { eventCandidates, type ArticlesOf, type Candidates } from './candidates.js';
import { eventConditions } from './claim-conditions.js';
import type { ResolvedFilter } from './resolved-filter.js';
import { conditionOf, Terms } from './terms.js';

/** The events that a filter wants: where to look for them, and the condition that they meet. */
export interface EventSelection {
  readonly candidates: Candidates;
  readonly condition: Part;
}

/** @param onlyActual - whether only those are wanted that happened by all that tell of them */
export async function eventSelection(
  filter: ResolvedFilter,
  onlyActual: boolean,
  articlesOf: ArticlesOf,
): Promise<EventSelection> {
  return { candidates: await eventCandidates(filter, articlesOf), condition: eventCondition(filter, onlyActual) };
}

/** The condition on events, called `event`. */
export function eventCondition(filter: ResolvedFilter, onlyActual: boolean): Part {
  const terms = new Terms();
  const condition = conditionOf(filter, eventConditions, terms);
  return terms.part(onlyActual ? `event.status = 'ACTUAL' AND ${condition}` : condition);
}

/** The events, called `event`, that also meet other conditions: those of a page. */
export function eventsPart({ candidates, condition }: EventSelection, ...others: readonly Part[]): Part {
  return {
    cypher: `${candidates.cypher} ${[...others, condition].map(({ cypher }) => cypher).join(' AND ')}`,
    values: Object.assign(
      {},
      candidates.values,
      ...[...others, condition].map(({ values }) => values),
    ) as Part['values'],
  };
}

import type { Part } from '../graph/compose.js';
import { eventCandidates, withoutImplied, type ArticlesOf, type Candidates } from './candidates.js';
import { eventConditions } from './claim-conditions.js';
import type { ResolvedFilter } from './resolved-filter.js';
import { conditionOf, Terms } from './terms.js';

/** The events that a filter wants: where to look for them, and the condition that they meet. */
export interface EventSelection {
  readonly candidates: Candidates;
  /** The condition that holds of any event. */
  readonly condition: Part;
  /** What is left of it for these candidates. */
  readonly left: Part;
}

/** @param onlyActual - whether only those are wanted that happened by all that tell of them */
export async function eventSelection(
  filter: ResolvedFilter,
  onlyActual: boolean,
  articlesOf: ArticlesOf,
): Promise<EventSelection> {
  const candidates = await eventCandidates(filter, articlesOf);
  const left = eventCondition(withoutImplied(filter, candidates.implied), onlyActual);
  return { candidates, condition: eventCondition(filter, onlyActual), left };
}

/** The same events, looked for elsewhere. */
export function lookedForIn(selection: EventSelection, candidates: Candidates): EventSelection {
  return { ...selection, candidates, left: selection.condition };
}

/** The condition on events, called `event`. */
export function eventCondition(filter: ResolvedFilter, onlyActual: boolean): Part {
  const terms = new Terms();
  const condition = conditionOf(filter, eventConditions, terms);
  return terms.part(onlyActual ? `event.status = 'ACTUAL' AND ${condition}` : condition);
}

/** The events, called `event`, that also meet other conditions: those of a page. */
export function eventsPart({ candidates, left }: EventSelection, ...others: readonly Part[]): Part {
  return {
    cypher: `${candidates.cypher} ${[...others, left].map(({ cypher }) => cypher).join(' AND ')}`,
    values: Object.assign({}, candidates.values, ...[...others, left].map(({ values }) => values)) as Part['values'],
  };
}

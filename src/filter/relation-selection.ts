import type { Part } from '../graph/compose.js';
import { relationConditions, type RelationForm } from './relation-conditions.js';
import { certainIn, type ResolvedFilter } from './resolved-filter.js';
import { conditionOf, Terms } from './terms.js';

/**
 * The condition on relations.
 *
 * @param onlyActual - whether only those are wanted into which something is folded that a claim says happened
 */
export function relationCondition(filter: ResolvedFilter, form: RelationForm, onlyActual: boolean): Part {
  const terms = new Terms();
  const condition = conditionOf(filter, relationConditions(form), terms);
  const name = form === 'node' ? 'relation' : 'edge';
  return terms.part(onlyActual ? `${name}.actual > 0 AND ${condition}` : condition);
}

/** Participants of which one has to be an end of every relation that a filter wants; null where any may be. */
export function relationAnchors(filter: ResolvedFilter): readonly string[] | null {
  for (const { source, target, actor, between } of certainIn(filter)) {
    const id = source ?? target ?? actor ?? between?.[0];
    if (id) return [id];
  }
  return null;
}

import { eventConditions } from './claim-conditions.js';
import type { ResolvedFilter } from './resolved-filter.js';
import { given, isIn, type OwnConditions, type Terms } from './terms.js';

/** Where a relation is looked at: as a node, called `relation`, or as the edge between its ends, called `edge`. */
export type RelationForm = 'node' | 'edge';

const FORMS = {
  node: {
    name: 'relation',
    type: 'relation.type',
    source: 'relation.sourceId',
    target: 'relation.targetId',
    folded: '(relation)<-[:FOLDED_INTO]-(event)',
  },
  edge: {
    name: 'edge',
    type: 'type(edge)',
    source: 'startNode(edge).id',
    target: 'endNode(edge).id',
    folded: '(:Relation {id: edge.id})<-[:FOLDED_INTO]-(event)',
  },
} as const;

/**
 * Conditions on relations. What a relation has itself is asked of it: its type, its ends, its days, how its claims stand.
 * All else has to hold of one of the events or facts that are folded into it.
 */
export function relationConditions(form: RelationForm): OwnConditions {
  const { name, type, source, target, folded } = FORMS[form];
  const either = (condition: (end: string) => string): string => `(${condition(source)} OR ${condition(target)})`;
  return (filter, terms) => {
    const { since, until, statuses, minConfidence, endIds, eventIds, claimStatuses } = filter;
    const told = eventConditions({ ...ofEvents(filter), eventIds: null }, terms);
    const foldedWhere = (conditions: readonly string[]): string =>
      `EXISTS { MATCH ${folded} WHERE ${conditions.join(' AND ')} }`;
    return given(
      isIn(terms, type, filter.relations),
      ...[statuses, claimStatuses].map(
        (list) => list && `(${list.map((status) => `${name}.${status.toLowerCase()} > 0`).join(' OR ')})`,
      ),
      filter.source && `${source} = ${terms.value(filter.source)}`,
      filter.target && `${target} = ${terms.value(filter.target)}`,
      filter.actor && isEither(either, terms, filter.actor),
      filter.between && betweenEnds(source, target, filter.between, terms),
      ...endConditions(filter, source, target, terms),
      since && `${name}.last >= ${terms.value(since)}`,
      until && `${name}.first <= ${terms.value(until)}`,
      minConfidence === null || minConfidence === undefined
        ? null
        : `${name}.confidence >= ${terms.value(minConfidence)}`,
      eventIds &&
        `(${either((end) => `${end} IN ${terms.value(endIds)}`)} OR ${foldedWhere([isIn(terms, 'event.id', eventIds)!])})`,
      told.length > 0 && foldedWhere(told),
    );
  };
}

/** What a filter asks of events alone. */
function ofEvents(filter: ResolvedFilter): ResolvedFilter {
  return {
    ...filter,
    relations: null,
    statuses: null,
    claimStatuses: null,
    source: null,
    target: null,
    actor: null,
    between: null,
    sourceKinds: null,
    targetKinds: null,
    actorKinds: null,
    sourceCountries: null,
    targetCountries: null,
    actorCountries: null,
    since: null,
    until: null,
    minConfidence: null,
  };
}

function isEither(either: (condition: (end: string) => string) => string, terms: Terms, id: string): string {
  const value = terms.value(id);
  return either((end) => `${end} = ${value}`);
}

function betweenEnds(source: string, target: string, ids: readonly string[], terms: Terms): string {
  const [a, b] = ids.map((id) => terms.value(id));
  return `(${source} = ${a} AND ${target} = ${b} OR ${source} = ${b} AND ${target} = ${a})`;
}

/** Kind and country of the ends; of either end, both of the same one. */
function endConditions(filter: ResolvedFilter, source: string, target: string, terms: Terms): string[] {
  const asked = (kinds: ResolvedFilter['sourceKinds'], countries: ResolvedFilter['sourceCountries']) =>
    given(isIn(terms, 'side.kind', kinds), isIn(terms, 'side.country', countries));
  const holds = (end: string, conditions: readonly string[]): string =>
    `EXISTS { MATCH (side:Participant) WHERE side.id = ${end} AND ${conditions.join(' AND ')} }`;
  const ofSource = asked(filter.sourceKinds, filter.sourceCountries);
  const ofTarget = asked(filter.targetKinds, filter.targetCountries);
  const ofEither = asked(filter.actorKinds, filter.actorCountries);
  return given(
    ofSource.length > 0 && holds(source, ofSource),
    ofTarget.length > 0 && holds(target, ofTarget),
    ofEither.length > 0 && `(${holds(source, ofEither)} OR ${holds(target, ofEither)})`,
  );
}

import type { ResolvedFilter } from './resolved-filter.js';
import { equals, given, isIn, type Terms } from './terms.js';

/** Conditions on an event or a lasting fact, called `event`; what only events have holds of no fact. */
export function toldConditions(filter: ResolvedFilter, terms: Terms): string[] {
  const { source, target, actor, between, since, until, place, placeIds, eventIds } = filter;
  const takesPart = (id: string): string => {
    const value = terms.value(id);
    return `(${value} IN event.sourceIds OR ${value} IN event.targetIds)`;
  };
  return given(
    ...whatConditions(filter, terms),
    isIn(terms, 'event.status', filter.statuses),
    source && `${terms.value(source)} IN event.sourceIds`,
    target && `${terms.value(target)} IN event.targetIds`,
    actor && takesPart(actor),
    between && betweenCondition(between, terms),
    ...endConditions(filter, terms),
    since && `event.day <> '' AND coalesce(event.to, '~') > ${terms.value(since)}`,
    until && `event.day <> '' AND coalesce(event.from, '') <= ${terms.value(until)}`,
    place && `${terms.value(place)} IN event.placeIds`,
    placeIds && `any(placeId IN event.placeIds WHERE placeId IN ${terms.value(placeIds)})`,
    filter.placeCountries &&
      `EXISTS { MATCH (event)-[:AT]->(site:Place) WHERE site.country IN ${terms.value(filter.placeCountries)} }`,
    filter.minConfidence === null || filter.minConfidence === undefined
      ? null
      : `event.confidence >= ${terms.value(filter.minConfidence)}`,
    isIn(terms, 'event.id', eventIds),
  );
}

/** What was done, and how its claims stand to each other. */
function whatConditions({ types, modes, relations, claimStatuses, contested }: ResolvedFilter, terms: Terms): string[] {
  return given(
    isIn(terms, 'event.type', types),
    isIn(terms, 'event.mode', modes),
    relations &&
      `(event.relation IN ${terms.value(relations)} OR any(label IN event.relations WHERE label IN ${terms.value(relations)}))`,
    claimStatuses && `(${claimStatuses.map((status) => `event.${status.toLowerCase()} > 0`).join(' OR ')})`,
    equals(terms, 'event.contested', contested ?? null),
  );
}

function betweenCondition(ids: readonly string[], terms: Terms): string {
  const [a, b] = ids.map((id) => terms.value(id));
  return `(${a} IN event.sourceIds AND ${b} IN event.targetIds OR ${b} IN event.sourceIds AND ${a} IN event.targetIds)`;
}

const SIDES = [
  ['<-[:SOURCE_OF]-', 'sourceKinds', 'sourceCountries'],
  ['-[:TARGETS]->', 'targetKinds', 'targetCountries'],
  ['-[:SOURCE_OF|TARGETS]-', 'actorKinds', 'actorCountries'],
] as const;

/** Kind and country of who takes part; both of the same one. */
function endConditions(filter: ResolvedFilter, terms: Terms): string[] {
  return SIDES.flatMap(([edge, kinds, countries]) => {
    const conditions = given(isIn(terms, 'side.kind', filter[kinds]), isIn(terms, 'side.country', filter[countries]));
    if (conditions.length === 0) return [];
    return [`EXISTS { MATCH (event)${edge}(side:Participant) WHERE ${conditions.join(' AND ')} }`];
  });
}

import fc from 'fast-check';
import type { Filter } from '../../src/filter/filter.js';
import { EVENT_TYPES } from '../../src/ontology/event-types.js';
import { RELATION_TYPES } from '../../src/ontology/relation-types.js';
import { CERTAINTIES, STATUSES } from '../../src/ontology/statuses.js';
import type { FilterOracle } from './filter-oracle.js';

/** Filters of any depth up to two, about what a graph really has, so that most want something. */
export function randomFilter(graph: FilterOracle): fc.Arbitrary<Filter> {
  const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
  const participants = [...graph.participants.values()];
  const ofMany = participants.sort((a, b) => b.articles - a.articles).slice(0, 12);
  const who = fc.constantFrom(...ofMany.map(({ id }) => id));
  const countries = some([...new Set(participants.flatMap(({ country }) => country ?? []))]);
  const kinds = some([...new Set(participants.map(({ kind }) => kind))]);
  const day = fc.constantFrom(...graph.events.flatMap(({ day }) => (day === '' ? [] : [day])));
  const events = graph.events.filter(({ placeIds }) => placeIds.length > 0);
  const conditions: { [K in keyof Filter]?: fc.Arbitrary<Filter[K]> } = {
    types: some(EVENT_TYPES),
    modes: some([...new Set(graph.events.flatMap(({ mode }) => mode ?? []))]),
    relations: some(RELATION_TYPES),
    statuses: some(STATUSES),
    claimStatuses: some(STATUSES),
    contested: fc.boolean(),
    source: who,
    target: who,
    actor: who,
    between: fc.tuple(who, who),
    sourceKinds: kinds,
    targetKinds: kinds,
    actorKinds: kinds,
    sourceCountries: countries,
    targetCountries: countries,
    actorCountries: countries,
    since: day,
    until: day,
    place: fc.constantFrom(...events.flatMap(({ placeIds }) => placeIds)),
    placeCountries: countries,
    attributedTo: fc.constantFrom(...graph.claims.flatMap(({ speakerIds }) => speakerIds)),
    certainties: some(CERTAINTIES),
    minConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
    article: fc.constantFrom(...graph.articles.keys()),
    publishers: some([...new Set([...graph.articles.values()].flatMap(({ publisher }) => publisher ?? []))]),
    learnedAfter: fc.constantFrom(...graph.claims.map(({ learned }) => learned)),
    learnedUntil: fc.constantFrom(...graph.claims.map(({ learned }) => learned)),
  };
  const plain = fc
    .subarray(Object.keys(conditions) as (keyof Filter)[], { maxLength: 2 })
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, conditions[name]!]))),
    ) as fc.Arbitrary<Filter>;
  const joined = fc.record(
    { and: fc.array(plain, { maxLength: 2 }), or: fc.array(plain, { maxLength: 3 }), not: plain },
    { requiredKeys: [] },
  );
  return fc.oneof(
    plain,
    fc.tuple(plain, joined).map(([own, others]) => ({ ...own, ...others })),
  );
}

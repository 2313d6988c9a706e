import fc from 'fast-check';
import type { FastifyRequest } from 'fastify';
import { syntheticArticles } from '../../bench/articles/synthetic-articles.mjs';
import { ANYBODY } from '../../src/access/caller.js';
import type { Actor } from '../../src/api/actors/actors.types.js';
import { neighborhood } from '../../src/api/actors/neighborhood.js';
import { dyad } from '../../src/api/analysis/dyad.js';
import { facetValues, facetsOf } from '../../src/api/analysis/facets.js';
import { path } from '../../src/api/analysis/path.js';
import { timeline } from '../../src/api/analysis/timeline.js';
import { claimsPage } from '../../src/api/claims/claims.lists.js';
import type { Connection } from '../../src/api/connection.js';
import type { EventOrder } from '../../src/api/events/events.orders.js';
import { eventsOfActor, eventsPage } from '../../src/api/events/events.queries.js';
import type { Filter } from '../../src/api/filter/filter.input.js';
import { relationsOfActor, relationsPage } from '../../src/api/relations/relations.queries.js';
import { newRequestContext, type RequestContext } from '../../src/api/request-context.js';
import { makeArticle } from '../../src/article/make-article.js';
import { addArticles } from '../../src/graph/add-articles.js';
import type { GraphStore } from '../../src/graph/store.js';
import { EVENT_TYPES } from '../../src/ontology/event-types.js';
import { resolve } from '../../src/resolution/resolve.js';
import { FilterOracle } from '../support/filter-oracle.js';
import { randomFilter } from '../support/random-filter.js';

/** Enough that every kind of thing is there, few enough to be held in memory. */
const ARTICLES = 24;

/** How many filters are tried. */
const RUNS = 60;

/** What the one filter language means, for lists, counts, timelines and facets: the same as its words say in JavaScript. */
export function filterContract(open: () => Promise<GraphStore>): void {
  describe('filters', () => {
    let store: GraphStore;
    let graph: FilterOracle;
    let filters: fc.Arbitrary<Filter>;
    const context = (): RequestContext => newRequestContext(store, { caller: ANYBODY } as FastifyRequest);

    beforeAll(async () => {
      store = await open();
      const told = [...syntheticArticles(3, ARTICLES, makeArticle)];
      const resolved = told.map(({ article, extraction }) => resolve(article, extraction));
      await store.transaction((transaction) =>
        addArticles(transaction, resolved.slice(0, 12), '2024-05-01T00:00:00.000Z'),
      );
      await store.transaction((transaction) =>
        addArticles(transaction, resolved.slice(12), '2024-05-02T00:00:00.000Z'),
      );
      await store.write([
        { statement: 'event/change', parameters: { rows: UNBOUNDED.map(changeOf(await idsOf(store))) } },
      ]);
      graph = await FilterOracle.of(store);
      filters = randomFilter(graph) as fc.Arbitrary<Filter>;
    });
    afterAll(() => store.close());

    const holdsFor = (check: (filter: Filter) => Promise<void>): Promise<void> =>
      fc.assert(fc.asyncProperty(filters, check), { numRuns: RUNS, seed: 20261129 });

    it('list and count the events that they want, page by page, from both ends', async () => {
      await holdsFor(async (filter) => {
        const wanted = down(graph.listedEvents(filter), ({ day, id }) => `${day} ${id}`);
        const ask = (page: Page) => eventsPage(context(), { filter, orderBy: 'NEWEST', ...page });
        expect(await walked(ask)).toEqual(wanted);
        const backward = await ask({ last: 3 });
        expect(backward.edges.map(({ node }) => node.id)).toEqual(wanted.slice(-3));
        expect(backward.pageInfo.hasPreviousPage).toBe(wanted.length > 3);
        expect(await backward.count()).toBe(wanted.length);
        expect(await backward.leftOut()).toBe(graph.eventsOf(filter).length - wanted.length);
      });
    });

    it('list the same day by day, where a store finds events so', async () => {
      const newest = graph.events
        .map(({ day }) => day)
        .sort()
        .at(-1)!;
      const byDay = new Proxy(store, {
        get: (target, name) => (name === 'newestDay' ? () => Promise.resolve(newest) : valueOf(target, name)),
      });
      await holdsFor(async (filter) => {
        const wanted = down(graph.listedEvents(filter), ({ day, id }) => `${day} ${id}`);
        const ask = (page: Page) =>
          eventsPage(newRequestContext(byDay, { caller: ANYBODY } as FastifyRequest), {
            filter,
            orderBy: 'NEWEST',
            ...page,
          });
        expect(await walked(ask)).toEqual(wanted);
      });
    });

    it.each(['in the order of their days', 'day by day'])(
      'list the same of one whom many articles name, %s',
      async (way) => {
        const { day } = graph.events.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]!;
        const newestDay = () => Promise.resolve(way === 'day by day' ? day : null);
        const asked = new Proxy(store, {
          get: (target, name) => (name === 'newestDay' ? newestDay : valueOf(target, name)),
        });
        const [id] = mostNamed(graph);
        await holdsFor(async (filter) => {
          const wanted = down(graph.listedEvents({ actor: id, and: [filter] }), (event) => `${event.day} ${event.id}`);
          const ask = (page: Page) => {
            const many = newRequestContext(asked, { caller: ANYBODY } as FastifyRequest);
            many.loaders.participants.prime(id, { id, articles: 1_000 } as Actor);
            return eventsOfActor(many, { id, articles: 1_000 }, { filter, orderBy: 'NEWEST', ...page });
          };
          expect(await walked(ask)).toEqual(wanted);
        });
      },
    );

    it.each([
      ['OLDEST', ({ day }) => day, false],
      ['CONFIDENCE', ({ confidence }) => confidence.toFixed(9), true],
      ['CLAIMS', ({ claims }) => String(claims).padStart(9, '0'), true],
    ] as [EventOrder, (event: FilterOracle['events'][number]) => string, boolean][])(
      'list events by %s',
      async (orderBy, keyOf, isDescending) => {
        const wanted = down(graph.listedEvents({}), (event) => `${keyOf(event)} ${event.id}`);
        const ids = await walked((page) => eventsPage(context(), { orderBy, ...page }), 50);
        expect(ids).toEqual(isDescending ? wanted : wanted.reverse());
      },
    );

    it('find words in the sentences that tell of it', async () => {
      const [word] = /\b[a-z]{7,}\b/.exec([...graph.articles.values()][0]!.text)!;
      const has = new RegExp(`\\b${word}\\b`, 'i');
      const sentences = await store.read('sentence/by-ids', { ids: graph.claims.map(({ sentenceId }) => sentenceId) });
      const withWord = new Set(sentences.filter(({ text }) => has.test(text as string)).map(({ id }) => id));
      const telling = graph.claims.filter(({ sentenceId }) => withWord.has(sentenceId));
      const told = new Set(telling.flatMap(({ aboutIds }) => aboutIds));
      const events = graph.listedEvents({}).filter(({ id }) => told.has(id));
      expect(events.length).toBeGreaterThan(0);
      const found = await eventsPage(context(), { filter: { text: word }, orderBy: 'NEWEST', first: 500 });
      expect(found.edges.map(({ node }) => node.id).sort()).toEqual(events.map(({ id }) => id).sort());
      const claims = await claimsPage(context(), { filter: { text: word }, orderBy: 'TOLD', first: 500 });
      expect(claims.edges.map(({ node }) => node.id).sort()).toEqual(
        telling.flatMap(({ id, aboutIds }) => (aboutIds.length > 0 ? [id] : [])).sort(),
      );
      const relations = await relationsPage(context(), { filter: { text: word }, orderBy: 'EVENTS', first: 500 });
      const wanted = graph.relations.filter(({ type, sourceId, targetId, actual }) => {
        const folded = (event: FilterOracle['events'][number]) =>
          event.relations.includes(type) && event.sourceIds.includes(sourceId) && event.targetIds.includes(targetId);
        const named = [sourceId, targetId].some((id) => has.test(graph.participants.get(id)!.name));
        return actual > 0 && (named || graph.events.some((event) => told.has(event.id) && folded(event)));
      });
      expect(relations.edges.map(({ node }) => node.id).sort()).toEqual(wanted.map(({ id }) => id).sort());
    });

    it('find what was near a point', async () => {
      const place = [...graph.participants.values()].find(
        ({ id, latitude }) => latitude !== null && graph.listedEvents({ place: id }).length > 0,
      )!;
      const ask = async (latitude: number, km: number): Promise<string[]> => {
        const near = { latitude, longitude: place.longitude!, km };
        const page = await eventsPage(context(), { filter: { near }, orderBy: 'NEWEST', first: 500 });
        return page.edges.map(({ node }) => node.id);
      };
      const here = graph.listedEvents({ place: place.id }).map(({ id }) => id);
      expect(await ask(place.latitude!, 1)).toEqual(expect.arrayContaining(here));
      // A tenth of a degree of latitude is 11 km.
      expect(await ask(place.latitude! + 0.1, 12)).toEqual(expect.arrayContaining(here));
      expect(await ask(place.latitude! + 0.1, 10)).not.toEqual(expect.arrayContaining(here));
    });

    it('want something, most of them', async () => {
      let some = 0;
      await holdsFor((filter) => {
        some += graph.eventsOf(filter).length > 0 ? 1 : 0;
        return Promise.resolve();
      });
      expect(some).toBeGreaterThan(RUNS / 2);
    });

    it('sum up what two do to each other', async () => {
      await holdsFor(async (filter) => {
        const [a, b] = [...graph.participants.keys()] as [string, string];
        const { forward, backward, leftOut } = await dyad(context(), { a, b, filter });
        const wanted = graph.listedEvents({ between: [a, b], and: [filter] });
        const ahead = wanted.filter(({ sourceIds, targetIds }) => sourceIds.includes(a) && targetIds.includes(b));
        expect(forward).toMatchObject({
          events: ahead.length,
          claims: ahead.reduce((sum, { claims }) => sum + claims, 0),
        });
        expect(backward.events).toBe(wanted.length - ahead.length);
        expect(await leftOut()).toBe(graph.eventsOf({ between: [a, b], and: [filter] }).length - wanted.length);
      });
    });

    it('hold for chains and neighbourhoods', async () => {
      const [center] = [...graph.participants.values()].filter(({ kind }) => kind !== 'place');
      await holdsFor(async (filter) => {
        const wanted = new Set(graph.relationsOf(filter).map(({ id }) => id));
        const around = await neighborhood(context(), { actorId: center!.id, depth: 2, first: 500, filter });
        expect(around.relations.filter(({ id }) => !wanted.has(id))).toEqual([]);
        const own = graph.relationsOf({ actor: center!.id, and: [filter] }).map(({ id }) => id);
        expect(around.relations.map(({ id }) => id)).toEqual(expect.arrayContaining(own));
        const distances = distancesFrom(center!.id, graph.relationsOf(filter));
        for (const [id, distance] of [...distances].slice(0, 12)) {
          const { steps } = await path(context(), { from: center!.id, to: id, maxSteps: 6, filter });
          expect(steps).toHaveLength(distance);
          expect(steps!.filter(({ relation }) => !wanted.has(relation.id))).toEqual([]);
          expect(steps!.map(({ from }) => from.id)).toEqual([
            ...(distance > 0 ? [center!.id] : []),
            ...steps!.slice(0, -1).map(({ to }) => to.id),
          ]);
        }
        const far = [...graph.participants.keys()].find((id) => !distances.has(id));
        if (far !== undefined) {
          expect((await path(context(), { from: center!.id, to: far, maxSteps: 6, filter })).steps).toBeNull();
        }
      });
    });

    it('hold for the events of each actor', async () => {
      await holdsFor(async (filter) => {
        const shared = context();
        const actors = [...graph.participants.values()].slice(0, 3);
        const found = await Promise.all(
          actors.map((actor) => eventsOfActor(shared, actor, { filter, orderBy: 'NEWEST', first: 500 })),
        );
        for (const [at, { id }] of actors.entries()) {
          const wanted = graph.listedEvents({ actor: id, and: [filter] });
          expect(found[at]!.edges.map(({ node }) => node.id).sort()).toEqual(wanted.map((event) => event.id).sort());
          expect(await found[at]!.count()).toBe(wanted.length);
        }
      });
    });

    it('list and count the relations that they want', async () => {
      await holdsFor(async (filter) => {
        const wanted = down(
          graph.relationsOf(filter),
          ({ events, claims, id }) => `${String(events).padStart(6, '0')} ${String(claims).padStart(6, '0')} ${id}`,
        );
        const ask = (page: Page) => relationsPage(context(), { filter, orderBy: 'EVENTS', ...page });
        expect(await walked(ask, 100)).toEqual(wanted);
        expect(await (await ask({ first: 1 })).count()).toBe(wanted.length);
      });
    });

    it('hold for the relations of each actor', async () => {
      await holdsFor(async (filter) => {
        const [id] = graph.participants.keys();
        const wanted = graph.relationsOf({ actor: id!, and: [filter] });
        const found = await relationsOfActor(context(), id!, { filter, orderBy: 'LATEST', first: 500 });
        expect(found.edges.map(({ node }) => node.id).sort()).toEqual(wanted.map((one) => one.id).sort());
        expect(await found.count()).toBe(wanted.length);
      });
    });

    it('list and count the claims that they want', async () => {
      await holdsFor(async (filter) => {
        const wanted = down(graph.claimsOf(filter), ({ confidence, id }) => `${confidence.toFixed(9)} ${id}`);
        // Facts are told of too; what events alone have holds of none of them.
        const ask = (page: Page) =>
          claimsPage(context(), { filter: { and: [filter], types: ALL_TYPES }, orderBy: 'CONFIDENCE', ...page });
        expect(await walked(ask, 100)).toEqual(wanted);
        expect(await (await ask({ first: 1 })).count()).toBe(wanted.length);
      });
    });

    it('count over time and by type what they want', async () => {
      await holdsFor(async (filter) => {
        const wanted = graph.listedEvents(filter);
        for (const by of ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const) {
          const { steps, undated, leftOut } = await timeline(context(), { filter, by });
          expect(steps.reduce((sum, { events }) => sum + events, undated)).toBe(wanted.length);
          expect(await leftOut()).toBe(graph.eventsOf(filter).length - wanted.length);
          expect(steps.map(({ start }) => start)).toEqual(steps.map(({ start }) => start).sort());
        }
        const shared = context();
        const facets = await facetsOf(shared, filter);
        const sources = await facetValues(shared, facets, 'sources', 500);
        const counts = new Map<string, number>();
        for (const id of wanted.flatMap(({ sourceIds }) => sourceIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
        expect(Object.fromEntries(sources.map(({ value, events }) => [value, events]))).toEqual(
          Object.fromEntries(counts),
        );
      });
    });
  });
}

interface Page {
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
}

const ALL_TYPES = [...EVENT_TYPES];

/** A property of a store, bound to it where it is a method. */
function valueOf(store: GraphStore, name: string | symbol): unknown {
  const value: unknown = Reflect.get(store, name);
  return typeof value === 'function' ? (value.bind(store) as unknown) : value;
}

/** How many relations away everybody is that can be reached within six. */
function distancesFrom(id: string, relations: FilterOracle['relations']): Map<string, number> {
  const distances = new Map([[id, 0]]);
  for (let distance = 1; distance <= 6; distance += 1) {
    const before = new Set(distances.keys());
    for (const { sourceId, targetId } of relations) {
      for (const [from, to] of [
        [sourceId, targetId],
        [targetId, sourceId],
      ] as const) {
        if (before.has(from) && !distances.has(to)) distances.set(to, distance);
      }
    }
  }
  return distances;
}

/** Ids of all items of a list, page by page. */
async function walked<T extends { readonly id: string }>(
  ask: (page: Page) => Promise<Connection<T>>,
  first = 7,
): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await ask({ first, after });
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

/** Days that the articles don't tell: without a beginning, without an end, and of many years. */
const UNBOUNDED = [
  { from: null, to: '2020-06-01', day: '2020-06-01', precision: 'open' },
  { from: '2015-01-01', to: null, day: '2015-01-01', precision: 'open' },
  { from: '2012-01-01', to: '2023-01-01', day: '2012-01-01', precision: 'longer' },
];

/** Ids of events that happened. */
async function idsOf(store: GraphStore): Promise<string[]> {
  const { events } = await FilterOracle.of(store);
  return events.flatMap(({ id, status }) => (status === 'ACTUAL' ? [id] : []));
}

const changeOf = (ids: readonly string[]) => (changed: object, at: number) => ({
  id: ids[at]!,
  changed: { ...changed },
});

/** Ids of participants, those with the most events first. */
function mostNamed({ events }: FilterOracle): [string, ...string[]] {
  const counts = new Map<string, number>();
  const ids = events.flatMap(({ sourceIds, targetIds }) => [...sourceIds, ...targetIds]);
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id) as [string, ...string[]];
}

/** Ids in the falling order of a key. */
function down<T extends { readonly id: string }>(rows: readonly T[], keyOf: (row: T) => string): string[] {
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1)).map(({ id }) => id);
}

import { ACTOR_ORDERS } from '../../src/api/actors/actors.orders.js';
import { NEWEST_ARTICLES } from '../../src/api/articles/articles.orders.js';
import { CLAIM_ORDERS } from '../../src/api/claims/claims.orders.js';
import type { Part } from '../../src/graph/compose.js';
import type { Parameters, Row, Statement } from '../../src/graph/store.js';
import type { Listed } from '../support/listed.js';
import { articleAt, claimAt, key, relation, sentenceAt, toldAt, who } from './world.js';

/** A question to the WORLD, and its answer. */
export interface ReadCase {
  readonly statement: Statement;
  readonly behaviour: string;
  readonly parameters: Parameters;
  /** In order; each row may have more columns than are told here. */
  readonly rows: readonly Row[];
  /** What a statement of a list leaves open. */
  readonly list?: Listed;
  /** Whether the statement promises no order. */
  readonly unordered?: true;
}

const taliban = who('Taliban');
const isisK = who('ISIS-K');
const iran = who('Iran');
const pakistan = who('Pakistan');
const herat = who('Herat');
const official = who('official');

const pressed = toldAt(0, 0);
const plotted = toldAt(0, 1);
const metUndated = toldAt(2, 0);
const metDated = toldAt(3, 0);

const ids = (...wanted: string[]): Row[] => wanted.map((id) => ({ id }));
/** In the order that lists have where nothing else decides. */
const down = (...wanted: string[]): string[] => wanted.sort().reverse();

const ANY: Part = { cypher: 'true', values: {} };
const ofStatuses = (statuses: readonly string[]): Part => ({
  cypher: 'claim.status IN $statuses',
  values: { statuses },
});
const DAYS = { since: null, until: null };
const ARTICLES = { publisher: null, ...DAYS, first: 10 };
const ACTORS = { kinds: null, country: null, first: 20 };

const pressures = relation('PRESSURES', 'Taliban', 'ISIS-K');
const meets = relation('MEETS', 'Iran', 'Pakistan');
const partOf = relation('PART_OF', 'ISIS-K', 'ISIS');

export const readCases: readonly ReadCase[] = [
  ...articleCases(),
  ...participantCases(),
  ...eventCases(),
  ...claimCases(),
  ...relationCases(),
  ...graphCases(),
];

function articleCases(): ReadCase[] {
  const dated = [articleAt(1), articleAt(0), articleAt(3)];
  return [
    {
      statement: 'article/by-ids',
      behaviour: 'gives those that are there, without their texts',
      parameters: { ids: [articleAt(1), 'nobody'] },
      rows: [
        {
          id: articleAt(1),
          title: 'Denial',
          published: '2023-06-03T08:00:00Z',
          day: '2023-06-03',
          publisher: 'The Weekly',
          byline: null,
          url: 'https://example.org/denial',
          extractor: 'by hand 1',
        },
      ],
    },
    {
      statement: 'article/texts',
      behaviour: 'gives the text as it came',
      parameters: { ids: [articleAt(3)] },
      rows: [{ id: articleAt(3), text: 'Iran met Pakistan. It rained.' }],
    },
    {
      statement: 'article/list',
      behaviour: 'puts the newest first and those without a day last',
      list: { order: NEWEST_ARTICLES },
      parameters: ARTICLES,
      rows: ids(...dated, articleAt(2)),
    },
    {
      statement: 'article/list',
      behaviour: 'goes on after the last row seen',
      list: { order: NEWEST_ARTICLES, after: ['2023-06-03', articleAt(1)] },
      parameters: { ...ARTICLES, first: 2 },
      rows: ids(articleAt(0), articleAt(3)),
    },
    {
      statement: 'article/list',
      behaviour: 'keeps to a publisher and to days, the first and the last included',
      list: { order: NEWEST_ARTICLES },
      parameters: { ...ARTICLES, publisher: 'The Daily', since: '2023-06-02', until: '2023-06-02' },
      rows: ids(articleAt(0)),
    },
    {
      statement: 'article/list',
      behaviour: 'leaves out what has no day where days are asked for',
      list: { order: NEWEST_ARTICLES },
      parameters: { ...ARTICLES, until: '2022-01-01' },
      rows: ids(articleAt(3)),
    },
    {
      statement: 'article/count',
      behaviour: 'counts all',
      parameters: { publisher: null, ...DAYS },
      rows: [{ count: 4 }],
    },
    {
      statement: 'article/count',
      behaviour: 'counts what passes the filter',
      parameters: { publisher: null, since: '2023-01-01', until: null },
      rows: [{ count: 2 }],
    },
    {
      statement: 'article/list-among',
      behaviour: 'keeps to the given ones',
      list: { order: NEWEST_ARTICLES },
      parameters: { ...ARTICLES, ids: [articleAt(3), articleAt(1), 'nobody'] },
      rows: ids(articleAt(1), articleAt(3)),
    },
    {
      statement: 'article/count-among',
      behaviour: 'counts the given ones that pass the filter',
      parameters: { ids: [articleAt(3), articleAt(1)], publisher: 'The Weekly', ...DAYS },
      rows: [{ count: 1 }],
    },
    {
      statement: 'article/holdings',
      behaviour: 'counts what an article holds, facts as claims, places as no actors',
      parameters: { ids: [articleAt(0)] },
      rows: [{ id: articleAt(0), claims: 3, events: 2, actors: 4 }],
    },
    {
      statement: 'article/holdings',
      behaviour: 'gives nothing for an article that is not there',
      parameters: { ids: ['nobody'] },
      rows: [],
    },
    {
      statement: 'sentence/by-ids',
      behaviour: 'tells the article and the offsets',
      parameters: { ids: [sentenceAt(3, 1)] },
      rows: [{ id: sentenceAt(3, 1), index: 1, start: 19, end: 29, text: 'It rained.', articleId: articleAt(3) }],
    },
    {
      statement: 'sentence/of-articles',
      behaviour: 'gives them as they follow each other',
      parameters: { ids: [articleAt(3)] },
      rows: ids(sentenceAt(3, 0), sentenceAt(3, 1)),
    },
    {
      statement: 'article/mentions',
      behaviour: 'tells where an article refers to whom',
      parameters: { ids: [articleAt(3)] },
      rows: [
        { articleId: articleAt(3), participantId: iran, start: 0, end: 4, text: 'Iran' },
        { articleId: articleAt(3), participantId: pakistan, start: 9, end: 17, text: 'Pakistan' },
      ],
    },
  ];
}

function participantCases(): ReadCase[] {
  const inOne = down(isisK, who('ISIS'), official);
  return [
    {
      statement: 'participant/by-ids',
      behaviour: 'tells what most articles say, and of countries what any says',
      parameters: { ids: [taliban] },
      rows: [
        {
          id: taliban,
          name: 'Taliban',
          kind: 'armed_group',
          aliases: ['Taliban forces'],
          country: 'AF',
          named: true,
          latitude: null,
          longitude: null,
          articles: 3,
        },
      ],
    },
    {
      statement: 'participant/by-ids',
      behaviour: 'gives places as well',
      parameters: { ids: [herat] },
      rows: [{ id: herat, name: 'Herat', kind: 'place', named: true, articles: 1 }],
    },
    {
      statement: 'participant/of-articles',
      behaviour: 'gives each once, the best known first',
      parameters: { ids: [articleAt(2)] },
      rows: [...[taliban], ...[iran, pakistan].sort(), herat].map((id) => ({ id, articleId: articleAt(2) })),
    },
    {
      statement: 'actor/by-name',
      behaviour: 'does not mind case and article',
      parameters: { key: key('the TALIBAN') },
      rows: ids(taliban),
    },
    { statement: 'actor/by-name', behaviour: 'finds no place', parameters: { key: key('Herat') }, rows: [] },
    {
      statement: 'actor/list',
      behaviour: 'puts the best known first',
      list: { order: ACTOR_ORDERS.ACTIVITY },
      parameters: ACTORS,
      rows: ids(taliban, ...down(isisK, iran, pakistan), ...down(who('ISIS'), official)),
    },
    {
      statement: 'actor/list',
      behaviour: 'goes on after the last row seen, among equals too',
      list: { order: ACTOR_ORDERS.ACTIVITY, after: [2, down(isisK, iran, pakistan)[1]!] },
      parameters: { ...ACTORS, first: 2 },
      rows: ids(down(isisK, iran, pakistan)[2]!, down(who('ISIS'), official)[0]!),
    },
    {
      statement: 'actor/list',
      behaviour: 'keeps to kinds and country',
      list: { order: ACTOR_ORDERS.ACTIVITY },
      parameters: { ...ACTORS, kinds: ['country', 'role'], country: 'PK' },
      rows: ids(pakistan),
    },
    {
      statement: 'actor/count',
      behaviour: 'counts no places',
      parameters: { kinds: null, country: null },
      rows: [{ count: 6 }],
    },
    {
      statement: 'actor/list-among',
      behaviour: 'keeps to the given actors',
      list: { order: ACTOR_ORDERS.ACTIVITY },
      parameters: { ...ACTORS, ids: [herat, official, who('ISIS'), isisK] },
      rows: ids(isisK, ...inOne.filter((id) => id !== isisK)),
    },
    {
      statement: 'actor/count-among',
      behaviour: 'counts the given actors that pass the filter',
      parameters: { ids: [herat, official, isisK], kinds: ['role'], country: null },
      rows: [{ count: 1 }],
    },
  ];
}

function eventCases(): ReadCase[] {
  return [
    {
      statement: 'event/by-ids',
      behaviour: 'tells all of an event that two articles claim and one denies',
      parameters: { ids: [pressed] },
      rows: [
        {
          id: pressed,
          type: 'COERCE',
          mode: 'arrest',
          relation: 'PRESSURES',
          relations: ['PRESSURES'],
          status: 'ACTUAL',
          support: 2,
          denials: 1,
          contested: true,
          mainPlaceId: who('Kabul'),
          from: '2023-05-01',
          to: '2023-06-01',
          day: '2023-05-01',
          precision: 'month',
          intensity: -7,
          claims: 3,
          timed: 3,
          actual: 2,
          planned: 0,
          threatened: 0,
          alleged: 0,
          denied: 1,
          failed: 0,
          hypothetical: 0,
          confidence: 0.8,
          sourceIds: [taliban],
          targetIds: [isisK],
          placeIds: [who('Kabul')],
        },
      ],
    },
    {
      statement: 'event/by-ids',
      behaviour: 'takes the day of publication where the text tells none',
      parameters: { ids: [plotted] },
      rows: [
        {
          from: '2023-06-02',
          to: '2023-06-03',
          day: '2023-06-02',
          precision: 'day',
          timed: 0,
          mode: null,
          placeIds: [],
        },
      ],
    },
    {
      statement: 'event/ids-of-article',
      behaviour: 'gives each event once',
      parameters: { id: articleAt(1) },
      rows: ids(pressed),
    },
  ];
}

function claimCases(): ReadCase[] {
  return [
    {
      statement: 'claim/by-ids',
      behaviour: 'tells who says so and where it stands',
      parameters: { ids: [claimAt(0, 1)] },
      rows: [
        {
          id: claimAt(0, 1),
          status: 'PLANNED',
          certainty: 'asserted',
          verb: 'said',
          trigger: 'An',
          start: 37,
          end: 39,
          confidence: 0.6,
          extractor: 'by hand 1',
          mode: null,
          from: '2023-06-02',
          to: '2023-06-03',
          time: null,
          day: '2023-06-02',
          verdict: null,
          original: null,
          sentenceId: sentenceAt(0, 1),
          articleId: articleAt(0),
          eventId: plotted,
          attributionId: official,
          placeId: null,
        },
      ],
    },
    {
      statement: 'claim/by-ids',
      behaviour: 'has no event where it states a lasting fact',
      parameters: { ids: [claimAt(0, 2)] },
      rows: [{ status: 'ACTUAL', eventId: null, attributionId: null, certainty: null }],
    },
    {
      statement: 'claim/of-events',
      behaviour: 'puts the surest first',
      list: { order: CLAIM_ORDERS.CONFIDENCE, condition: ANY },
      parameters: { first: 10, ids: [pressed] },
      rows: ids(claimAt(0, 0), claimAt(1, 0), claimAt(1, 1)),
    },
    {
      statement: 'claim/of-events',
      behaviour: 'goes on after the last row seen, and keeps to statuses',
      list: { order: CLAIM_ORDERS.CONFIDENCE, after: [0.8, claimAt(0, 0)], condition: ofStatuses(['ACTUAL']) },
      parameters: { ids: [pressed], first: 5 },
      rows: ids(claimAt(1, 0)),
    },
    {
      statement: 'claim/of-events',
      behaviour: 'gives as many for each as wanted',
      list: { order: CLAIM_ORDERS.CONFIDENCE, condition: ANY },
      parameters: { ids: [pressed, plotted].sort(), first: 1 },
      rows: [pressed, plotted]
        .sort()
        .map((ownerId) => ({ ownerId, id: ownerId === pressed ? claimAt(0, 0) : claimAt(0, 1) })),
    },
    {
      statement: 'claim/count-of-events',
      behaviour: 'counts for each',
      list: { condition: ofStatuses(['ACTUAL', 'DENIED']) },
      parameters: { ids: [pressed, plotted, 'nobody'] },
      rows: [{ ownerId: pressed, count: 3 }],
    },
    {
      statement: 'claim/of-relations',
      behaviour: 'gives the claims of all its events',
      list: { order: CLAIM_ORDERS.CONFIDENCE, condition: ANY },
      parameters: { first: 10, ids: [meets] },
      rows: [
        { ownerId: meets, id: claimAt(2, 0), eventId: metUndated },
        { ownerId: meets, id: claimAt(3, 0), eventId: metDated },
      ],
    },
    {
      statement: 'claim/of-relations',
      behaviour: 'gives the claims of a lasting fact',
      list: { order: CLAIM_ORDERS.CONFIDENCE, condition: ANY },
      parameters: { first: 10, ids: [partOf] },
      rows: [{ ownerId: partOf, id: claimAt(0, 2), eventId: null }],
    },
    {
      statement: 'claim/count-of-relations',
      behaviour: 'counts for each',
      list: { condition: ANY },
      parameters: { ids: [meets, partOf] },
      rows: [
        { ownerId: meets, count: 2 },
        { ownerId: partOf, count: 1 },
      ],
      unordered: true,
    },
    {
      statement: 'claim/of-articles',
      behaviour: 'gives what an article says',
      list: { order: CLAIM_ORDERS.CONFIDENCE, condition: ANY },
      parameters: { ids: [articleAt(0)], first: 2 },
      rows: ids(claimAt(0, 2), claimAt(0, 0)),
    },
    {
      statement: 'claim/count-of-articles',
      behaviour: 'counts for each',
      list: { condition: ANY },
      parameters: { ids: [articleAt(0)] },
      rows: [{ ownerId: articleAt(0), count: 3 }],
    },
    {
      statement: 'claim/of-actors',
      behaviour: 'gives what an actor says',
      list: { order: CLAIM_ORDERS.CONFIDENCE, condition: ANY },
      parameters: { first: 10, ids: [taliban] },
      rows: [{ ownerId: taliban, id: claimAt(1, 1), attributionId: taliban }],
    },
    {
      statement: 'claim/count-of-actors',
      behaviour: 'counts for each',
      list: { condition: ofStatuses(['PLANNED']) },
      parameters: { ids: [taliban, official, iran] },
      rows: [{ ownerId: official, count: 1 }],
    },
  ];
}

function relationCases(): ReadCase[] {
  return [
    {
      statement: 'relation/by-ids',
      behaviour: 'counts events and claims, and spans its days',
      parameters: { ids: [pressures] },
      rows: [
        {
          id: pressures,
          type: 'PRESSURES',
          sourceId: taliban,
          targetId: isisK,
          events: 1,
          claims: 3,
          actual: 2,
          planned: 0,
          threatened: 0,
          alleged: 0,
          denied: 1,
          failed: 0,
          hypothetical: 0,
          first: '2023-05-01',
          last: '2023-05-01',
          confidence: 0.8,
        },
      ],
    },
    {
      statement: 'relation/by-ids',
      behaviour: 'has no events and no days where it is a lasting fact',
      parameters: { ids: [partOf] },
      rows: [{ type: 'PART_OF', events: 0, claims: 1, actual: 1, first: null, last: null, confidence: 0.9 }],
    },
  ];
}

function graphCases(): ReadCase[] {
  return [
    {
      statement: 'claim/events-of-article',
      behaviour: 'tells which event each claim tells of',
      parameters: { articleId: articleAt(0) },
      rows: [
        { claimId: claimAt(0, 0), eventId: toldAt(0, 0) },
        { claimId: claimAt(0, 1), eventId: toldAt(0, 1) },
      ],
      unordered: true,
    },
    {
      statement: 'graph/stats',
      behaviour: 'counts everything',
      parameters: {},
      rows: [{ articles: 4, sentences: 10, actors: 6, places: 2, events: 6, facts: 1, claims: 9, relations: 6 }],
    },
    {
      statement: 'graph/event-types',
      behaviour: 'counts by type',
      parameters: {},
      rows: [
        { type: 'ASSAULT', events: 2, claims: 2 },
        { type: 'COERCE', events: 1, claims: 3 },
        { type: 'CONSULT', events: 3, claims: 3 },
      ],
    },
    {
      statement: 'graph/relation-types',
      behaviour: 'counts by type',
      parameters: {},
      rows: [
        { type: 'ATTACKS', relations: 1, events: 1, claims: 1 },
        { type: 'MEETS', relations: 2, events: 3, claims: 3 },
        { type: 'PART_OF', relations: 1, events: 0, claims: 1 },
        { type: 'PLOTS_AGAINST', relations: 1, events: 1, claims: 1 },
        { type: 'PRESSURES', relations: 1, events: 1, claims: 3 },
      ],
    },
  ];
}

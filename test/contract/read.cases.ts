import type { Parameters, Row, Statement } from '../../src/graph/store.js';
import { articleAt, claimAt, key, relation, sentenceAt, toldAt, who } from './world.js';

/** A question to the WORLD, and its answer. */
export interface ReadCase {
  readonly statement: Statement;
  readonly behaviour: string;
  readonly parameters: Parameters;
  /** In order; each row may have more columns than are told here. */
  readonly rows: readonly Row[];
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
const metTaliban = toldAt(2, 1);
const struck = toldAt(2, 2);

const ids = (...wanted: string[]): Row[] => wanted.map((id) => ({ id }));
/** In the order that lists have where nothing else decides. */
const down = (...wanted: string[]): string[] => wanted.sort().reverse();

const DAYS = { since: null, until: null };
const ARTICLES = { publisher: null, ...DAYS, afterDay: null, afterId: null, first: 10 };
const ACTORS = { kinds: null, country: null, afterArticles: null, afterId: null, first: 20 };
const EVENTS = { types: null, modes: null, relations: null, statuses: null, contested: null, ...DAYS };
const EVENT_PAGE = { afterDay: null, afterId: null, first: 10 };
const SIDES = { sourceId: null, targetId: null, participantId: null };
const RELATIONS = { types: null, statuses: null, ...DAYS };
const RELATION_PAGE = { afterEvents: null, afterClaims: null, afterId: null, first: 10 };
const CLAIMS = { statuses: null, afterConfidence: null, afterId: null, first: 10 };

const newest = [pressed, plotted, metDated];
const undated = down(metUndated, metTaliban, struck);
const pressures = relation('PRESSURES', 'Taliban', 'ISIS-K');
const plots = relation('PLOTS_AGAINST', 'ISIS-K', 'Taliban');
const meets = relation('MEETS', 'Iran', 'Pakistan');
const meetsTaliban = relation('MEETS', 'Iran', 'Taliban');
const strikes = relation('ATTACKS', 'Iran', 'Herat');
const partOf = relation('PART_OF', 'ISIS-K', 'ISIS');
const strongest = [meets, pressures, ...down(plots, meetsTaliban, strikes), partOf];

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
      parameters: ARTICLES,
      rows: ids(...dated, articleAt(2)),
    },
    {
      statement: 'article/list',
      behaviour: 'goes on after the last row seen',
      parameters: { ...ARTICLES, afterDay: '2023-06-03', afterId: articleAt(1), first: 2 },
      rows: ids(articleAt(0), articleAt(3)),
    },
    {
      statement: 'article/list',
      behaviour: 'keeps to a publisher and to days, the first and the last included',
      parameters: { ...ARTICLES, publisher: 'The Daily', since: '2023-06-02', until: '2023-06-02' },
      rows: ids(articleAt(0)),
    },
    {
      statement: 'article/list',
      behaviour: 'leaves out what has no day where days are asked for',
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
      statement: 'sentence/mentions',
      behaviour: 'tells where in the article a sentence refers to whom',
      parameters: { ids: [sentenceAt(3, 0)] },
      rows: [
        { sentenceId: sentenceAt(3, 0), participantId: iran, start: 0, end: 4, text: 'Iran' },
        { sentenceId: sentenceAt(3, 0), participantId: pakistan, start: 9, end: 17, text: 'Pakistan' },
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
      parameters: ACTORS,
      rows: ids(taliban, ...down(isisK, iran, pakistan), ...down(who('ISIS'), official)),
    },
    {
      statement: 'actor/list',
      behaviour: 'goes on after the last row seen, among equals too',
      parameters: { ...ACTORS, afterArticles: 2, afterId: down(isisK, iran, pakistan)[1]!, first: 2 },
      rows: ids(down(isisK, iran, pakistan)[2]!, down(who('ISIS'), official)[0]!),
    },
    {
      statement: 'actor/list',
      behaviour: 'keeps to kinds and country',
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
      statement: 'event/list',
      behaviour: 'puts the newest first and those without a day last',
      parameters: { ...EVENTS, ...EVENT_PAGE },
      rows: ids(plotted, pressed, metDated, ...undated),
    },
    {
      statement: 'event/list',
      behaviour: 'goes on after the last row seen, where days end too',
      parameters: { ...EVENTS, ...EVENT_PAGE, afterDay: '', afterId: undated[0]!, first: 1 },
      rows: ids(undated[1]!),
    },
    {
      statement: 'event/list',
      behaviour: 'keeps to types, modes, labels and statuses',
      parameters: {
        ...EVENTS,
        ...EVENT_PAGE,
        types: ['COERCE', 'ASSAULT'],
        modes: ['arrest'],
        relations: ['PRESSURES'],
        statuses: ['DENIED', 'FAILED'],
      },
      rows: ids(pressed),
    },
    {
      statement: 'event/list',
      behaviour: 'keeps to what sources disagree on',
      parameters: { ...EVENTS, ...EVENT_PAGE, contested: true },
      rows: ids(pressed),
    },
    {
      statement: 'event/count',
      behaviour: 'counts what sources agree on',
      parameters: { ...EVENTS, contested: false },
      rows: [{ count: 5 }],
    },
    {
      statement: 'event/list',
      behaviour: 'takes an event for as long as it can have been, the last day included',
      parameters: { ...EVENTS, ...EVENT_PAGE, since: '2023-05-31', until: '2023-06-01' },
      rows: ids(pressed),
    },
    {
      statement: 'event/list',
      behaviour: 'leaves out what has no day where days are asked for',
      parameters: { ...EVENTS, ...EVENT_PAGE, until: '2023-05-01' },
      rows: ids(pressed, metDated),
    },
    { statement: 'event/count', behaviour: 'counts all', parameters: EVENTS, rows: [{ count: 6 }] },
    {
      statement: 'event/count',
      behaviour: 'counts what passes the filter',
      parameters: { ...EVENTS, types: ['CONSULT'] },
      rows: [{ count: 3 }],
    },
    {
      statement: 'event/list-of-participant',
      behaviour: 'gives each event once, on whichever side',
      parameters: { ...EVENTS, ...SIDES, ...EVENT_PAGE, anchorId: taliban, participantId: taliban },
      rows: ids(plotted, pressed, metTaliban),
    },
    {
      statement: 'event/list-of-participant',
      behaviour: 'keeps to source and target',
      parameters: { ...EVENTS, ...SIDES, ...EVENT_PAGE, anchorId: isisK, sourceId: taliban, targetId: isisK },
      rows: ids(pressed),
    },
    {
      statement: 'event/list-of-participant',
      behaviour: 'takes a place for a target',
      parameters: { ...EVENTS, ...SIDES, ...EVENT_PAGE, anchorId: herat, targetId: herat },
      rows: ids(struck),
    },
    {
      statement: 'event/count-of-participant',
      behaviour: 'counts as the list does',
      parameters: { ...EVENTS, ...SIDES, anchorId: taliban, statuses: ['PLANNED', 'DENIED'] },
      rows: [{ count: 2 }],
    },
    {
      statement: 'event/list-among',
      behaviour: 'keeps to the given ones',
      parameters: { ...EVENTS, ...SIDES, ...EVENT_PAGE, ids: [metDated, pressed], sourceId: iran },
      rows: ids(metDated),
    },
    {
      statement: 'event/count-among',
      behaviour: 'counts the given ones that pass the filter',
      parameters: { ...EVENTS, ...SIDES, ids: newest, since: '2023-01-01' },
      rows: [{ count: 2 }],
    },
    {
      statement: 'event/ids-of-article',
      behaviour: 'gives each event once',
      parameters: { id: articleAt(1) },
      rows: ids(pressed),
    },
    {
      statement: 'event/of-actors',
      behaviour: 'gives as many for each as wanted',
      parameters: { ...EVENTS, ...SIDES, ...EVENT_PAGE, ids: [iran, taliban].sort(), eventIds: null, first: 1 },
      rows: [iran, taliban].sort().map((ownerId) => ({ ownerId, id: ownerId === iran ? metDated : plotted })),
    },
    {
      statement: 'event/of-actors',
      behaviour: 'keeps to the given ones',
      parameters: { ...EVENTS, ...SIDES, ...EVENT_PAGE, ids: [taliban], eventIds: [metTaliban, struck] },
      rows: [{ ownerId: taliban, id: metTaliban }],
    },
    {
      statement: 'event/count-of-actors',
      behaviour: 'counts for each',
      parameters: { ...EVENTS, ...SIDES, ids: [iran, taliban, official], eventIds: null },
      rows: [
        { ownerId: iran, count: 4 },
        { ownerId: taliban, count: 3 },
      ],
      unordered: true,
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
      parameters: { ...CLAIMS, ids: [pressed] },
      rows: ids(claimAt(0, 0), claimAt(1, 0), claimAt(1, 1)),
    },
    {
      statement: 'claim/of-events',
      behaviour: 'goes on after the last row seen, and keeps to statuses',
      parameters: { ids: [pressed], statuses: ['ACTUAL'], afterConfidence: 0.8, afterId: claimAt(0, 0), first: 5 },
      rows: ids(claimAt(1, 0)),
    },
    {
      statement: 'claim/of-events',
      behaviour: 'gives as many for each as wanted',
      parameters: { ...CLAIMS, ids: [pressed, plotted].sort(), first: 1 },
      rows: [pressed, plotted]
        .sort()
        .map((ownerId) => ({ ownerId, id: ownerId === pressed ? claimAt(0, 0) : claimAt(0, 1) })),
    },
    {
      statement: 'claim/count-of-events',
      behaviour: 'counts for each',
      parameters: { ids: [pressed, plotted, 'nobody'], statuses: ['ACTUAL', 'DENIED'] },
      rows: [{ ownerId: pressed, count: 3 }],
    },
    {
      statement: 'claim/of-relations',
      behaviour: 'gives the claims of all its events',
      parameters: { ...CLAIMS, ids: [meets] },
      rows: [
        { ownerId: meets, id: claimAt(2, 0), eventId: metUndated },
        { ownerId: meets, id: claimAt(3, 0), eventId: metDated },
      ],
    },
    {
      statement: 'claim/of-relations',
      behaviour: 'gives the claims of a lasting fact',
      parameters: { ...CLAIMS, ids: [partOf] },
      rows: [{ ownerId: partOf, id: claimAt(0, 2), eventId: null }],
    },
    {
      statement: 'claim/count-of-relations',
      behaviour: 'counts for each',
      parameters: { ids: [meets, partOf], statuses: null },
      rows: [
        { ownerId: meets, count: 2 },
        { ownerId: partOf, count: 1 },
      ],
      unordered: true,
    },
    {
      statement: 'claim/of-articles',
      behaviour: 'gives what an article says',
      parameters: { ...CLAIMS, ids: [articleAt(0)], first: 2 },
      rows: ids(claimAt(0, 2), claimAt(0, 0)),
    },
    {
      statement: 'claim/count-of-articles',
      behaviour: 'counts for each',
      parameters: { ids: [articleAt(0)], statuses: null },
      rows: [{ ownerId: articleAt(0), count: 3 }],
    },
    {
      statement: 'claim/of-actors',
      behaviour: 'gives what an actor says',
      parameters: { ...CLAIMS, ids: [taliban] },
      rows: [{ ownerId: taliban, id: claimAt(1, 1), attributionId: taliban }],
    },
    {
      statement: 'claim/count-of-actors',
      behaviour: 'counts for each',
      parameters: { ids: [taliban, official, iran], statuses: ['PLANNED'] },
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
    {
      statement: 'relation/list',
      behaviour: 'puts those with the most events first, then those with the most claims',
      parameters: { ...RELATIONS, ...RELATION_PAGE },
      rows: ids(...strongest),
    },
    {
      statement: 'relation/list',
      behaviour: 'goes on after the last row seen, among equals too',
      parameters: { ...RELATIONS, afterEvents: 1, afterClaims: 1, afterId: strongest[2]!, first: 2 },
      rows: ids(strongest[3]!, strongest[4]!),
    },
    {
      statement: 'relation/list',
      behaviour: 'keeps to types, statuses and days',
      parameters: {
        ...RELATION_PAGE,
        types: ['PRESSURES', 'MEETS'],
        statuses: ['DENIED'],
        since: '2023-05-01',
        until: '2023-05-01',
      },
      rows: ids(pressures),
    },
    { statement: 'relation/count', behaviour: 'counts all', parameters: RELATIONS, rows: [{ count: 6 }] },
    {
      statement: 'relation/count',
      behaviour: 'leaves out what has no day where days are asked for',
      parameters: { ...RELATIONS, since: '2000-01-01' },
      rows: [{ count: 3 }],
    },
    {
      statement: 'relation/list-of-participants',
      behaviour: 'looks at both ends, and gives each once',
      parameters: { ...RELATIONS, ...SIDES, ...RELATION_PAGE, anchorIds: [taliban, isisK] },
      rows: ids(...strongest.filter((id) => [pressures, plots, meetsTaliban, partOf].includes(id))),
    },
    {
      statement: 'relation/list-of-participants',
      behaviour: 'keeps to source and target, and has the edge’s own counts',
      parameters: {
        ...RELATIONS,
        ...SIDES,
        ...RELATION_PAGE,
        anchorIds: [taliban],
        sourceId: taliban,
        targetId: isisK,
      },
      rows: [{ id: pressures, type: 'PRESSURES', sourceId: taliban, targetId: isisK, events: 1, claims: 3, denied: 1 }],
    },
    {
      statement: 'relation/count-of-participants',
      behaviour: 'counts as the list does',
      parameters: { ...RELATIONS, ...SIDES, anchorIds: [taliban, isisK], participantId: isisK },
      rows: [{ count: 3 }],
    },
    {
      statement: 'relation/of-actors',
      behaviour: 'gives as many for each as wanted',
      parameters: { ...RELATIONS, ...SIDES, ...RELATION_PAGE, ids: [taliban, iran].sort(), otherIds: null, first: 1 },
      rows: [taliban, iran].sort().map((ownerId) => ({ ownerId, id: ownerId === iran ? meets : pressures })),
    },
    {
      statement: 'relation/of-actors',
      behaviour: 'keeps to who is at the other end',
      parameters: { ...RELATIONS, ...SIDES, ...RELATION_PAGE, ids: [taliban], otherIds: [iran, taliban] },
      rows: [{ ownerId: taliban, id: meetsTaliban }],
    },
    {
      statement: 'relation/count-of-actors',
      behaviour: 'counts for each',
      parameters: { ...RELATIONS, ...SIDES, ids: [taliban, pakistan, official], otherIds: null },
      rows: [
        { ownerId: taliban, count: 3 },
        { ownerId: pakistan, count: 1 },
      ],
      unordered: true,
    },
    {
      statement: 'relation/around',
      behaviour: 'gives the strongest of each, and each once',
      parameters: { ids: [taliban, isisK], first: 3 },
      rows: ids(...strongest.filter((id) => [pressures, plots, meetsTaliban].includes(id))),
    },
  ];
}

function graphCases(): ReadCase[] {
  return [
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

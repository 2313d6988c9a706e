import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { ingestAll } from '../support/contents.js';
import { told, type Told } from '../support/told.js';
import { apiOf } from './api-of.js';
import { CountingStore } from './counting-store.js';

const CLAIM =
  '{ status attribution { name } sentence { text article { title } } article { title text } event { id sources { name } } }';

/** Deep and wide questions, and the most statements that one may take, however large the graph is. */
const QUESTIONS: readonly [what: string, most: number, query: string][] = [
  [
    'relations with ends and claims',
    10,
    `{ relations(first: 100) { totalCount edges { node { source { name } target { name } claims { totalCount edges { node ${CLAIM} } } } } } }`,
  ],
  [
    'events with everyone and claims',
    10,
    `{ events(first: 100) { totalCount edges { node { sources { name } targets { name } places { name } claims { edges { node ${CLAIM} } } } } } }`,
  ],
  [
    'actors with events, relations and claims',
    14,
    `{ actors(first: 100) { edges { node { name events(first: 5) { totalCount edges { node { sources { name } } } } relations(first: 5) { totalCount edges { node { target { name } } } } claims(first: 5) { edges { node ${CLAIM} } } } } } }`,
  ],
  [
    'actors with filtered events',
    3,
    '{ actors(first: 100) { edges { node { events(filter: {types: [COERCE], statuses: [ACTUAL], since: "2020-01-01"}, first: 5) { edges { node { id } } } relations(filter: {relations: [PRESSURES]}) { edges { node { id } } } } } } }',
  ],
  [
    'articles with claims',
    10,
    `{ articles(first: 100) { totalCount edges { node { title claims(first: 5) { edges { node ${CLAIM} } } } } } }`,
  ],
  [
    'a search',
    12,
    '{ search(text: "pressed", first: 100) { score node { __typename ... on Actor { name } ... on Sentence { article { title } } ... on Event { targets { name } } } } }',
  ],
];

/** Articles about actors of their own and one that all share. */
function articles(count: number): Told[] {
  return Array.from({ length: count }, (_, at) =>
    told(
      [
        {
          text: `Group ${at} pressed Group ${at + 1}.`,
          did: [`Group ${at}`, 'PRESSURES', 'COERCE', `Group ${at + 1}`],
          says: 'Iran',
        },
        { text: `Iran met Group ${at} in Kabul.`, did: ['Iran', 'MEETS', 'CONSULT', `Group ${at}`], at: 'Kabul' },
      ],
      { title: `Article ${at}`, published: `2023-05-${String(1 + (at % 28)).padStart(2, '0')}` },
    ),
  );
}

describe('one request', () => {
  let store: CountingStore;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    store = new CountingStore(await EmbeddedStore.inMemory());
    app = await apiOf(store);
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });

  async function statementsOf(query: string): Promise<string[]> {
    store.asked = [];
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect(response.json()).not.toHaveProperty('errors');
    return store.asked;
  }

  it.each([3, 43])(
    'takes few statements on a graph of %d articles, however many actors and claims it answers with',
    async (count) => {
      await ingestAll(store, articles(count));
      for (const [what, most, query] of QUESTIONS) {
        const asked = await statementsOf(query);
        expect({ what, few: asked.length <= most, asked }).toMatchObject({ what, few: true });
      }
    },
  );

  it('counts a list only where its totalCount is asked for', async () => {
    expect(await statementsOf('{ events { edges { node { id } } } }')).toEqual(['event/list']);
    expect(await statementsOf('{ events { totalCount } }')).toEqual(['event/list', 'event/count']);
  });
});

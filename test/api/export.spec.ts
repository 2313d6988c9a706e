import { once } from 'node:events';
import { get as httpGet, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { documentOf } from '../../src/export/formats.js';
import type { Filter } from '../../src/filter/filter.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import type { SearchHits } from '../../src/graph/search-index.js';
import { GraphStore, type Parameters, type Row, type Statement } from '../../src/graph/store.js';
import { WORLD } from '../contract/world.js';
import { ingestAll } from '../support/contents.js';
import { DOCUMENTS, exchanged } from '../support/exchange.js';
import { apiOf } from './api-of.js';

describe('GET /export', () => {
  let store: GraphStore;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    store = await EmbeddedStore.inMemory();
    await ingestAll(store, WORLD);
    app = await apiOf(store);
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });

  const get = (url: string) => app.inject({ url, headers: { host: 'localhost' } });

  it.each(DOCUMENTS)('gives %s %s as the command line does, by its type and a file name', async (format, part) => {
    const { statusCode, headers, body } = await get(`/export/${format}${part === null ? '' : `?part=${part}`}`);
    expect(statusCode).toBe(200);
    expect(body).toBe((await exchanged(store, format, { part })).text);
    expect(headers['content-type']).toMatch(/^(text|application)\/(graphml|gexf|csv|ld|stix|x-ndjson)/);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w.]+"$/);
  });

  it('takes a selection, lists by comma or again and again', async () => {
    const { text } = await exchanged(store, 'plover', {
      types: ['ASSAULT', 'COERCE'],
      statuses: ['PLANNED', 'ACTUAL'],
      since: '2023-01-01',
      until: '2023-12-31',
      minConfidence: 0.6,
    });
    expect(text.trim().split('\n')).toHaveLength(2);
    const days = 'since=2023-01-01&until=2023-12-31&minConfidence=0.6';
    const types = [
      'type=ASSAULT,COERCE&status=PLANNED,ACTUAL',
      'type=ASSAULT&type=COERCE&status=PLANNED&status=ACTUAL',
    ];
    for (const lists of types) expect((await get(`/export/plover?${lists}&${days}`)).body).toBe(text);
  });

  it('takes a whole filter, which has to hold as well, and tells how much it leaves out', async () => {
    const filter = { or: [{ types: ['ASSAULT'] }, { not: { types: ['CONSULT'] } }], minConfidence: 0.5 };
    const address = `/export/plover?since=2023-01-01&filter=${encodeURIComponent(JSON.stringify(filter))}`;
    const { body, headers } = await get(address);
    const wanted = await exchanged(store, 'plover', { since: '2023-01-01', and: [filter] } as Filter);
    expect(body).toBe(wanted.text);
    expect(wanted.tally.events).toEqual({ exported: 1, noFacts: 1 });
    expect(headers['casus-left-out']).toBe('events=1');
  });

  it('leaves nothing out where a status is asked for', async () => {
    expect((await get('/export/stix?status=PLANNED')).headers['casus-left-out']).toBe('events=0, relations=0');
  });

  it.each([
    ['no JSON', '{types:', ['filter']],
    ['a list', '[]', ['filter']],
    [
      'faulty fields',
      '{"types":["MURDER"],"colour":1,"or":[{"minConfidence":"2"}]}',
      ['filter.colour', 'filter.or.0.minConfidence', 'filter.types'],
    ],
  ])('refuses a filter that is %s', async (_, filter, fields) => {
    const { statusCode, body } = await get(`/export/gexf?filter=${encodeURIComponent(filter)}&until=May`);
    expect(statusCode).toBe(400);
    const [error] = (JSON.parse(body) as { errors: { extensions: { fields: object } }[] }).errors;
    expect(Object.keys(error!.extensions.fields).sort()).toEqual([...fields, 'until']);
  });

  it('names every field that is faulty, at once', async () => {
    const query =
      'type=MURDER&status=ACTUAL,LIKELY&since=2023-02-30&until=May&minConfidence=2&part=middle&satus=DENIED';
    const { statusCode, body } = await get(`/export/csv?${query}`);
    expect(statusCode).toBe(400);
    const [error] = (JSON.parse(body) as { errors: { extensions: { code: string; fields: object } }[] }).errors;
    expect(error!.extensions.code).toBe('ARGUMENTS_INVALID');
    expect(Object.keys(error!.extensions.fields).sort()).toEqual(
      ['minConfidence', 'part', 'satus', 'since', 'status', 'type', 'until'].sort(),
    );
  });

  it.each([
    ['an unknown format', '/export/word', 'format'],
    ['what is a folder', '/export/neo4j-csv', 'format'],
    ['two documents at once', '/export/csv', 'part'],
    ['a part of what is one document', '/export/gexf?part=nodes', 'part'],
    ['nothing for a number', '/export/gexf?minConfidence=', 'minConfidence'],
    ['nested values', '/export/gexf?actor=a&actor=b', 'actor'],
  ])('refuses %s', async (_, url, field) => {
    const { statusCode, body } = await get(url);
    expect(statusCode).toBe(400);
    const { errors } = JSON.parse(body) as { errors: { extensions: { fields: object } }[] };
    expect(Object.keys(errors[0]!.extensions.fields)).toEqual([field]);
  });

  it('tells that something failed where nothing was sent yet, by an id of the log', async () => {
    const failing = await apiOf(new OneStore(() => Promise.reject(new Error('gone'))));
    const { statusCode, body } = await failing.inject({ url: '/export/plover', headers: { host: 'localhost' } });
    expect(statusCode).toBe(500);
    expect(body).not.toContain('gone');
    await failing.close();
  });

  it('stops reading once nobody takes the answer any more', async () => {
    const endless = new OneStore((_, { after }) => {
      return Promise.resolve(Array.from({ length: 10_000 }, (_, at) => event(`${after as string}${at}`)));
    });
    const document = documentOf('neo4j-excerpt', 'edges')!;
    const write = document.write.bind(document);
    const written = jest.spyOn(document, 'write');
    const ended = new Promise<void>((end) => {
      written.mockImplementation(async function* (source) {
        try {
          yield* write(source);
        } finally {
          end();
        }
      });
    });
    const serving = await apiOf(endless);
    await serving.listen(0, '127.0.0.1');
    const { port } = serving.getHttpServer().address() as AddressInfo;
    const request = httpGet({ port, path: '/export/neo4j-excerpt?part=edges' });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    await once(response, 'data');
    request.destroy();
    await ended;
    await serving.close();
    expect(written).toHaveBeenCalledTimes(1);
  });
});

/** A store that answers every question in one way. */
class OneStore extends GraphStore {
  constructor(override readonly read: (statement: Statement, parameters: Parameters) => Promise<Row[]>) {
    super();
  }
  transaction = (): Promise<never> => Promise.reject(new Error('nothing is written'));
  search = (): Promise<never[]> => Promise.resolve([]);
  searchAll = (): Promise<SearchHits> => Promise.reject(new Error('nothing is searched'));
  missingOfSchema = (): Promise<string[]> => Promise.resolve([]);
  defineSchema = (): Promise<void> => Promise.resolve();
  close = (): Promise<void> => Promise.resolve();
}

function event(id: string): Row {
  const sides = { sourceIds: ['a'], targetIds: ['b'], placeIds: ['c'], mainPlaceId: null };
  return { id, type: 'AID', relation: 'AIDS', relations: ['AIDS'], status: 'ACTUAL', confidence: 1, day: '', ...sides };
}

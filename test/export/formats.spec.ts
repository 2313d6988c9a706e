import { parse } from 'csv-parse/sync';
import { MultiGraph as Graph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import type { GraphStore } from '../../src/graph/store.js';
import { STATUSES } from '../../src/ontology/statuses.js';
import { relation, toldAt, who, WORLD } from '../contract/world.js';
import { ingestAll, linesOf } from '../support/contents.js';
import { exchanged } from '../support/exchange.js';
import { told } from '../support/told.js';

/** Names and titles with all that has a meaning in some format. */
const NAME = `Q"uo'te <b> & ]]> ; | \u{1F525}`;
const TITLE = 'First line\r\nsecond, "quoted"\u0000\u0007\uFFFE \ud800 end\t\\';
const FORMULA = '=HYPERLINK("x")';

const NASTY = told(
  [{ text: `${NAME} met ${FORMULA} at noon.`, did: [NAME, 'MEETS', 'CONSULT', FORMULA] }],
  { title: TITLE, published: '2023-06-02', publisher: '-1+1', url: 'https://example.org/?a=1&b="2"' },
  { [FORMULA]: { aliases: ['@SUM(1)', 'semi;colon', 'plain'] } },
);

type Fields = Record<string, string>;
const csv = (text: string): Fields[] => parse(text, { columns: true });
interface Json {
  readonly type: string;
  readonly id: string;
  readonly objects: readonly Record<string, unknown>[];
  readonly '@graph': readonly object[];
}
const json = (text: string): Json => JSON.parse(text) as Json;

describe('A graph in the formats of other programs', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await EmbeddedStore.inMemory();
    await ingestAll(store, [...WORLD, NASTY]);
  });
  afterAll(() => store.close());

  it.each([
    ['graphml', (text: string) => graphml.parse(Graph, text)],
    ['gexf', (text: string) => gexf.parse(Graph, text, { allowUndeclaredAttributes: false })],
  ] as const)('%s is read by another program, with all nodes and edges', async (format, read) => {
    const { text } = await exchanged(store, format, { statuses: STATUSES });
    const graph = read(text);
    const relations = await linesOf(store, 'relation');
    expect(graph.edges().sort()).toEqual(relations.map(({ id }) => id));
    const ends = new Set(relations.flatMap(({ sourceId, targetId }) => [sourceId, targetId]));
    expect(graph.nodes().sort()).toEqual([...ends].sort());
    expect(graph.getNodeAttributes(who('Taliban'))).toMatchObject({
      label: 'Taliban',
      name: 'Taliban',
      kind: 'armed_group',
      country: 'AF',
      aliases: 'Taliban forces',
      articles: 3,
    });
    const pressures = relation('PRESSURES', 'Taliban', 'ISIS-K');
    expect(graph.source(pressures)).toBe(who('Taliban'));
    expect(graph.getEdgeAttributes(pressures)).toMatchObject({
      type: 'PRESSURES',
      weight: 3,
      claims: 3,
      actual: 2,
      denied: 1,
      first: '2023-05-01',
      confidence: 0.8,
    });
    expect(graph.mapNodes((_, { name }) => name as string)).toEqual(expect.arrayContaining([NAME, FORMULA]));
  });

  it.each(['graphml', 'gexf'] as const)('%s has facts alone where no status is asked for', async (format) => {
    const { text } = await exchanged(store, format);
    const plots = relation('PLOTS_AGAINST', 'ISIS-K', 'Taliban');
    expect(text).not.toContain(plots);
    expect((await exchanged(store, format, { statuses: ['PLANNED'] })).text).toContain(plots);
  });

  it.each(['graphml', 'gexf', 'csv'] as const)('%s has no character that its form forbids', async (format) => {
    const part = format === 'csv' ? 'nodes' : null;
    const { text } = await exchanged(store, format, { part });
    expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    expect(text).toContain('\u{1F525}');
  });

  it('csv has a line a node and a line an edge, and no formula', async () => {
    const nodes = csv((await exchanged(store, 'csv', { part: 'nodes' })).text);
    const edges = csv((await exchanged(store, 'csv', { part: 'edges' })).text);
    expect(edges).toHaveLength(5);
    expect(nodes.map(({ id }) => id)).toEqual(
      [...new Set(edges.flatMap(({ source, target }) => [source!, target!]))].sort(),
    );
    expect(nodes.map(({ name }) => name)).toEqual(expect.arrayContaining([NAME, `'${FORMULA}`]));
    expect(edges.find(({ type }) => type === 'PRESSURES')).toMatchObject({ claims: '3', first: '2023-05-01' });
  });

  it('neo4j-excerpt has every node once, and no edge to one that is missing', async () => {
    const nodes = csv((await exchanged(store, 'neo4j-excerpt', { part: 'nodes', statuses: STATUSES })).text);
    const edges = csv((await exchanged(store, 'neo4j-excerpt', { part: 'edges', statuses: STATUSES })).text);
    const ids = new Set(nodes.map((node) => node['id:ID']));
    expect(ids.size).toBe(nodes.length);
    expect(edges.filter((edge) => !ids.has(edge[':START_ID']) || !ids.has(edge[':END_ID']))).toEqual([]);
    const counts = (label: string) => nodes.filter((node) => node[':LABEL']!.split(';').includes(label)).length;
    for (const [record, label] of [
      ['event', 'Event'],
      ['fact', 'Fact'],
      ['claim', 'Claim'],
      ['article', 'Article'],
      ['participant', 'Participant'],
    ] as const) {
      expect({ label, count: counts(label) }).toEqual({ label, count: (await linesOf(store, record)).length });
    }
    // All but "It rained.", which claims nothing.
    expect(counts('Sentence')).toBe((await linesOf(store, 'sentence')).length - 1);
    const [article] = nodes.filter((node) => node['publisher:string'] === '-1+1');
    expect(article!['title:string']).toBe(NASTY.article.title);
    expect(nodes.find((node) => node['name:string'] === FORMULA)!['aliases:string[]']).toBe('@SUM(1);plain');
    expect(edges.filter((edge) => edge[':TYPE'] === 'PRESSURES')).toEqual([
      expect.objectContaining({ ':START_ID': who('Taliban'), 'claims:int': '3', 'first:date': '2023-05-01' }),
    ]);
  });

  it('neo4j-excerpt has of a selection only what belongs to it', async () => {
    const nodes = csv((await exchanged(store, 'neo4j-excerpt', { part: 'nodes', types: ['COERCE'] })).text);
    const labels = nodes.map((node) => node[':LABEL']);
    expect(new Set(labels)).toEqual(
      new Set(['Event', 'Article', 'Sentence', 'Claim', 'Participant;Actor', 'Participant;Place']),
    );
    expect(labels.filter((label) => label === 'Event')).toHaveLength(1);
    expect(labels.filter((label) => label === 'Claim')).toHaveLength(3);
  });

  it('json-ld expands, without a network, to terms of schema.org', async () => {
    const { text } = await exchanged(store, 'json-ld', { statuses: STATUSES });
    const documentLoader = (url: string): never => {
      throw new Error(`nothing is to be loaded: ${url}`);
    };
    const nodes = (await jsonld.expand(JSON.parse(text) as object, { documentLoader })) as Record<string, unknown>[];
    const ofType = (type: string) =>
      nodes.filter((node) => (node['@type'] as string[] | undefined)?.includes(`https://schema.org/${type}`));
    expect(ofType('Event')).toHaveLength((await linesOf(store, 'event')).length);
    expect(ofType('NewsArticle')).toHaveLength(5);
    expect(ofType('Claim')).toHaveLength((await linesOf(store, 'claim')).length);
    const denial = ofType('Claim').find((node) => JSON.stringify(node).includes('DENIED'))!;
    expect(denial).toMatchObject({
      'https://schema.org/about': [{ '@id': `urn:casus:${toldAt(1, 1)}` }],
      'https://schema.org/author': [{ '@id': `urn:casus:${who('Taliban')}` }],
      'https://schema.org/text': [{ '@value': 'The Taliban denied that it pressed ISIS-K.' }],
    });
    const ids = new Set(nodes.map((node) => node['@id']));
    const referred = [...JSON.stringify(json(text)['@graph']).matchAll(/\{"@id":"casus:(\w+)"\}/g)].map(
      ([, id]) => `urn:casus:${id!}`,
    );
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('stix refers to nothing that is not in the bundle, and has every id once', async () => {
    const bundle = json((await exchanged(store, 'stix', { statuses: STATUSES })).text);
    const { objects } = bundle;
    const ids = objects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const refs = objects.flatMap((object) =>
      Object.entries(object)
        .filter(([name]) => /_refs?$/.test(name))
        .flatMap(([, value]) => value as string | string[]),
    );
    expect(refs.length).toBeGreaterThan(50);
    expect(refs.filter((ref) => !ids.includes(ref))).toEqual([]);
    for (const object of [bundle, ...objects]) {
      expect(object.id).toMatch(new RegExp(`^${object.type as string}--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-`));
    }
  });

  it('stix tells of an event, of who denies it, and of what is only planned without having seen it', async () => {
    const bundle = json((await exchanged(store, 'stix', { statuses: STATUSES })).text);
    const { objects } = bundle;
    const count = (type: string) => objects.filter((object) => object.type === type).length;
    expect({ incidents: count('incident'), sightings: count('sighting'), reports: count('report') }).toEqual({
      incidents: 7,
      sightings: 5,
      reports: 5,
    });
    const incident = objects.find(({ name }) => name === 'Taliban PRESSURES ISIS-K')!;
    expect(incident).toMatchObject({ confidence: 80, labels: ['COERCE', 'PRESSURES', 'ACTUAL', 'arrest'] });
    expect(objects.filter(({ type }) => type === 'opinion')).toEqual([
      expect.objectContaining({ opinion: 'disagree', authors: ['Taliban'], object_refs: [incident.id] }),
    ]);
    expect(objects.find(({ name }) => name === 'Taliban')).toMatchObject({ type: 'threat-actor' });
    expect(objects.filter((object) => 'country' in object).map(({ country }) => country)).toEqual(['AF', 'IR', 'PK']);
  });

  it('plover has an event a line, with PLOVER’s own names', async () => {
    const { text } = await exchanged(store, 'plover', { statuses: STATUSES });
    const events = text.trim().split('\n').map(json);
    expect(events).toHaveLength(7);
    expect(events.find(({ id }) => id === toldAt(0, 0))).toMatchObject({
      date: '2023-05-01',
      enddate: '2023-05-31',
      source: [{ code: 'AFG', sector: 'REB', actor_text: 'Taliban', identifier_id: who('Taliban') }],
      recipient: [{ actor_text: 'ISIS-K' }],
      event: ['COERCE'],
      mode: ['arrest'],
      quad_code: 4,
      event_scale: -7,
      event_loc: { name: 'Kabul' },
      status: 'ACTUAL',
      contested: true,
      cite_info: [{ status: expect.any(String) as string }, {}, {}],
    });
  });
});

describe('An empty graph', () => {
  it.each([
    ['graphml', (text: string) => graphml.parse(Graph, text).order],
    ['gexf', (text: string) => gexf.parse(Graph, text).order],
    ['json-ld', (text: string) => json(text)['@graph'].length],
    ['plover', (text: string) => text.length],
    // Casus itself.
    ['stix', (text: string) => json(text).objects.length - 1],
  ] as const)('is a whole document of %s all the same', async (format, size) => {
    const store = await EmbeddedStore.inMemory();
    expect(size((await exchanged(store, format)).text)).toBe(0);
    await store.close();
  });
});

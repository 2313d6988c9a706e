import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { Neo4jStore } from '../../src/graph/neo4j/neo4j-store.js';
import { readAnew } from '../../src/ingestion/read-anew.js';
import { contents } from '../support/contents.js';
import { describeOnNeo4j } from '../support/neo4j/neo4j-server.js';
import { ingestSamples } from '../../src/ingestion/ingest-samples.js';

jest.setTimeout(300_000);

/** A folder with the graph that Casus made of the samples when the schema had one migration. */
function folderOfSchema1(): string {
  const folder = mkdtempSync(join(tmpdir(), 'casus-earlier-'));
  const file = readFileSync('test/fixtures/graph-of-schema-1.grafeo.gz');
  writeFileSync(join(folder, 'graph.grafeo'), gunzipSync(file));
  return folder;
}

async function freshlyIngested(): Promise<string[]> {
  const store = await EmbeddedStore.inMemory();
  await ingestSamples(store);
  const text = await contents(store);
  await store.close();
  return text.split('\n');
}

describe('A graph of schema 1, in a file', () => {
  it('is brought up to date: as if the articles were ingested now', async () => {
    const folder = folderOfSchema1();
    const store = await EmbeddedStore.open(folder);
    expect(await readAnew(store, () => undefined)).toBe(8);
    expect((await contents(store)).split('\n')).toEqual(await freshlyIngested());
    await store.close();
    const again = await EmbeddedStore.open(folder);
    expect(await again.search('sentence', 'taliban', 5)).toHaveLength(5);
    expect(await readAnew(again, () => undefined)).toBe(0);
    await again.close();
  });
});

describeOnNeo4j('A graph of schema 1, on a real Neo4j', (_open, { uri, username, password }) => {
  it('is brought up to date: as if the articles were ingested now', async () => {
    await loadSchema1(uri, username, password);
    const store = await Neo4jStore.connect(uri, username, password);
    expect(await readAnew(store, () => undefined)).toBe(8);
    expect((await contents(store)).split('\n')).toEqual(await freshlyIngested());
    await store.close();
  });
});

interface Node {
  readonly key: number;
  readonly labels: string[];
  readonly properties: Record<string, unknown>;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly properties: Record<string, unknown>;
}

/** Puts the same nodes and edges on a server, without what they are found by now, and as if only the first migrations were done. */
async function loadSchema1(uri: string, username: string, password: string): Promise<void> {
  const file = grafeo.GrafeoDB.create(join(folderOfSchema1(), 'graph.grafeo'));
  const rows = async <T>(cypher: string) => (await file.executeCypher(cypher)).toArray() as T[];
  const nodes = await rows<Node>(
    'MATCH (node) RETURN id(node) AS key, labels(node) AS labels, properties(node) AS properties',
  );
  const edges = await rows<Edge>(
    'MATCH (a)-[edge]->(b) RETURN id(a) AS from, id(b) AS to, type(edge) AS type, properties(edge) AS properties',
  );
  file.close();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const run = (cypher: string, given: object = {}) => driver.executeQuery(cypher, given);
  await run('MATCH (node) DETACH DELETE node');
  for (const labels of new Set(nodes.map((node) => node.labels.join(':')))) {
    const own = nodes.filter((node) => node.labels.join(':') === labels && labels !== 'Migration');
    await run(`UNWIND $own AS row CREATE (node:${labels}:Loaded) SET node = row.properties, node.key = row.key`, {
      own,
    });
  }
  await run('CREATE INDEX loaded IF NOT EXISTS FOR (node:Loaded) ON (node.key)');
  await run('CALL db.awaitIndexes(60)');
  for (const type of new Set(edges.map((edge) => edge.type))) {
    const own = edges.filter((edge) => edge.type === type);
    await run(
      `UNWIND $own AS row MATCH (a:Loaded {key: row.from}) MATCH (b:Loaded {key: row.to})
       CREATE (a)-[edge:${type}]->(b) SET edge = row.properties`,
      { own },
    );
  }
  await run('DROP INDEX loaded');
  await run('MATCH (node:Loaded) REMOVE node:Loaded, node.key');
  await run("CREATE (:Migration {number: 1, name: 'keys'}), (:Migration {number: 2, name: 'full-text'})");
  await driver.close();
}

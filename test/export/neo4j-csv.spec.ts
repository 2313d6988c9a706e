import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import neo4j from 'neo4j-driver';
import { writeFolder } from '../../src/cli/output-folder.js';
import { bulk } from '../../src/export/bulk/bulk.js';
import { decide, undo } from '../../src/graph/decisions/decide.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { Neo4jStore } from '../../src/graph/neo4j/neo4j-store.js';
import { once } from '../../src/graph/receipts.js';
import type { GraphStore } from '../../src/graph/store.js';
import { deleteArticle } from '../../src/ingestion/delete-article.js';
import { ingestSamples } from '../../src/ingestion/ingest-samples.js';
import { articleAt, who, WORLD } from '../contract/world.js';
import { contents, ingestAll } from '../support/contents.js';
import { expectClean } from '../support/expect-clean.js';
import { fullExport, importText } from '../support/moving.js';
import { importedServer } from '../support/neo4j/imported-server.js';
import { describeNotRun, describeOnNeo4j, type Neo4jAddress } from '../support/neo4j/neo4j-server.js';
import { OwnServer } from '../support/neo4j/own-server.js';
import { randomArticles } from '../support/random-articles.js';
import { told } from '../support/told.js';

jest.setTimeout(600_000);

/** All that has a meaning in CSV, in Cypher or to neo4j-admin. */
const NASTY = told(
  [{ text: `Q"uo'te; \\ met =B at noon.`, did: [`Q"uo'te; \\`, 'MEETS', 'CONSULT', '=B'] }],
  { title: ' First line\r\nsecond, "quoted"\u0000\u0007\uFFFE end;\n\\ ', published: '2023-06-02' },
  { '=B': { aliases: ['semi;colon', 'unit\u001Fseparator";\n\\u0027', ' a,b '] } },
);

const FURTHER = told([{ text: 'Iran accused Pakistan.', did: ['Iran', 'ACCUSES', 'ACCUSE', 'Pakistan'] }], {
  published: '2023-07-01',
});

const at = (second: number) => ({
  by: 'ana',
  why: 'seen',
  now: new Date(1_700_000_000_000 + second * 1000).toISOString(),
});

/** A graph with something of all that Casus keeps. */
async function fill(store: GraphStore): Promise<void> {
  await ingestAll(store, [...WORLD, NASTY, ...randomArticles(7, 10)]);
  await decide(store, 'merge', { kind: 'MERGE', ids: [who('Iran'), who('Pakistan')] }, at(1));
  await decide(store, 'split', { kind: 'SPLIT', id: who('Taliban'), articleIds: [articleAt(1)] }, at(2));
  await decide(store, 'rename', { kind: 'RENAME', id: who('ISIS-K'), name: 'K' }, at(3));
  await undo(store, 'rename', at(4));
  await deleteArticle(store, randomArticles(7, 10)[3]!.article.id);
  await once(store, { callerId: 'ana', key: 'k', request: 1 }, () => Promise.resolve({ count: 1 }));
}

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'casus-bulk-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('The files for neo4j-admin', () => {
  it('have every node once, and no edge to one that is missing', async () => {
    const store = await EmbeddedStore.inMemory();
    await fill(store);
    const folder = newFolder();
    await writeFolder(folder, bulk(store));
    const [ids, edges] = [new Set<string>(), [] as string[][]];
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
      const [header, ...rows]: string[][] = parse(readFileSync(join(folder, file)));
      expect(new Set(header).size).toBe(header!.length);
      for (const field of header!) {
        expect(field).toMatch(
          /^(:LABEL|:TYPE|:(START|END)_ID\(\w+\)|\w+:(ID\(\w+\)|(string|long|double|boolean)(\[\])?))$/,
        );
      }
      const group = (column: number) => /\(\w+\)/.exec(header![column]!)![0];
      const key = header!.findIndex((field) => field.includes(':ID('));
      for (const row of rows) {
        if (key < 0) edges.push([group(0) + row[0]!, group(1) + row[1]!]);
        else {
          const id = group(key) + row[key]!;
          expect(ids.has(id)).toBe(false);
          ids.add(id);
        }
      }
    }
    expect(edges.flat().filter((id) => !ids.has(id))).toEqual([]);
    const schema = readFileSync(join(folder, 'schema.cypher'), 'utf8');
    expect(schema).toContain('REMOVE node:Empty_aliases;');
    expect(schema).toContain('"unit\\u001fseparator\\";\\n\\\\u0027"');
    const [totals] = await store.read('export/totals', {});
    const steps = await store.read('migration/list', {});
    expect({ nodes: ids.size + steps.length, edges: edges.length }).toEqual(totals);
    await store.close();
  });

  it('are refused a folder that holds something, and leave none where they can’t be whole', async () => {
    const store = await EmbeddedStore.inMemory();
    await ingestAll(store, WORLD);
    const folder = newFolder();
    await store.write([{ statement: 'lock/take', parameters: { ids: ['a'] } }]);
    const growing = new Proxy(store, {
      get: (target, name) => {
        if (name !== 'read') return Reflect.get(target, name) as unknown;
        return async (...args: Parameters<GraphStore['read']>) => {
          if (args[0] === 'export/totals') await ingestAll(target, [FURTHER]);
          return target.read(...args);
        };
      },
    });
    await expect(writeFolder(folder, bulk(growing))).rejects.toMatchObject({ code: 'GRAPH_CHANGED' });
    expect(readdirSync(folder)).toEqual([]);
    await writeFolder(folder, bulk(store));
    const files = readdirSync(folder);
    expect(files).toContain('README.txt');
    await expect(writeFolder(folder, bulk(store))).rejects.toMatchObject({ code: 'FOLDER_NOT_EMPTY' });
    expect(readdirSync(folder)).toEqual(files);
    await store.close();
  });
});

const fault = OwnServer.fault();
if (fault !== null) describeNotRun('neo4j-admin import', fault);
else {
  describe('neo4j-admin imports', () => {
    it('the samples and all that was decided, and Casus goes on with them', async () => {
      const store = await EmbeddedStore.inMemory();
      await ingestSamples(store);
      await fill(store);
      const folder = newFolder();
      await writeFolder(folder, bulk(store));
      const server = await importedServer(folder);
      const { uri, username, password } = server.address;
      const imported = await Neo4jStore.connect(uri, username, password);
      expect((await contents(imported)).split('\n')).toEqual((await contents(store)).split('\n'));
      expect((await fullExport(imported)).split('\n')).toEqual((await fullExport(store)).split('\n'));
      const never = () => Promise.reject(new Error('done already'));
      expect(await once(imported, { callerId: 'ana', key: 'k', request: 1 }, never)).toEqual({ count: 1 });
      expect(await imported.missingOfSchema()).toEqual([]);
      await expectClean(imported);
      await ingestAll(store, [FURTHER]);
      await ingestAll(imported, [FURTHER]);
      expect((await contents(imported)).split('\n')).toEqual((await contents(store)).split('\n'));
      await expectClean(imported);
      await Promise.all([store.close(), imported.close()]);
      await server.end();
    });
  });

  describeOnNeo4j('neo4j-admin imports what a server has', (open, address) => {
    it('as it was written there, with the type of each property', async () => {
      const before = await EmbeddedStore.inMemory();
      await fill(before);
      const store = await open();
      await importText(store, await fullExport(before));
      await fill(store);
      await before.close();
      const folder = newFolder();
      await writeFolder(folder, bulk(store));
      const server = await importedServer(folder);
      expect(await dump(server.address)).toEqual(await dump(address));
      await server.end();
    });
  });
}

/** All that is on a server, with integers told from floats. */
async function dump({ uri, username, password }: Neo4jAddress): Promise<string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const nodes = await driver.executeQuery('MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties');
  const edges = await driver.executeQuery(
    `MATCH (from)-[edge]->(to) RETURN type(edge) AS labels, properties(edge) AS properties,
      coalesce(from.id, from.key) AS from, coalesce(to.id, to.key) AS to`,
  );
  await driver.close();
  return [...nodes.records, ...edges.records]
    .map((record) => {
      const { labels, properties, ...ends } = record.toObject() as { labels: string | string[]; properties: object };
      const sorted = Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1));
      return JSON.stringify([[labels].flat().sort(), sorted, ends]);
    })
    .sort();
}

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { GraphTooNew, StoreLocked, StoreUnreadable, StoreUnwritable } from '../../src/graph/errors.js';
import { openStore } from '../../src/graph/open-store.js';
import { contents, ingestAll } from '../support/contents.js';
import { who, WORLD } from './world.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'casus-embedded-'));

/** What holds for the embedded store's file, beside the contract. */
describe('the embedded store, in a file', () => {
  it('makes its folder, and has everything again when it is opened again', async () => {
    const data = join(folder(), 'deep', 'data');
    const first = await openStore({ dataFolder: data });
    await ingestAll(first, WORLD);
    const before = await contents(first);
    await first.close();
    const second = await openStore({ dataFolder: data });
    expect(await contents(second)).toBe(before);
    expect(await second.search('actor', 'taliban', 5)).toMatchObject([{ id: who('Taliban') }]);
    await second.close();
  });

  it('says which process holds its file', async () => {
    const data = folder();
    const store = await EmbeddedStore.open(data);
    await expect(EmbeddedStore.open(data)).rejects.toThrow(StoreLocked);
    await expect(EmbeddedStore.open(data)).rejects.toThrow(`graph.grafeo is in use by process ${process.pid}.`);
    await store.close();
    await (await EmbeddedStore.open(data)).close();
  });

  it('keeps what was acknowledged when its process is killed', async () => {
    const data = folder();
    const store = await EmbeddedStore.open(data);
    await store.close();
    const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, join(data, 'graph.grafeo')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const acknowledged = await new Promise<number>((resolve) => {
      let last = 0;
      child.stdout.on('data', (chunk: Buffer) => {
        last = Number(chunk.toString().trim().split('\n').at(-1));
        if (last > 50) child.kill('SIGKILL');
      });
      child.on('close', () => {
        resolve(last);
      });
    });
    const again = await EmbeddedStore.open(data);
    const [stats] = await again.read('graph/stats', {});
    expect(stats!.facts).toBeGreaterThanOrEqual(acknowledged);
    await again.close();
  });

  it.each([
    ['a file in place of its folder', (path: string) => (writeFileSync(path, ''), path)],
    ['a folder below a file', (path: string) => (writeFileSync(path, ''), join(path, 'data'))],
  ])('can’t be made where there is %s', async (_, make) => {
    const path = make(join(folder(), 'here'));
    await expect(EmbeddedStore.open(path)).rejects.toThrow(StoreUnwritable);
    await expect(EmbeddedStore.open(path)).rejects.toThrow(
      `${path} can't be written: something that is no folder is in the way.`,
    );
  });

  it('is refused by name where the file is none of ours, and leaves it as it is', async () => {
    const data = folder();
    writeFileSync(join(data, 'graph.grafeo'), 'a shopping list');
    await expect(EmbeddedStore.open(data)).rejects.toThrow(StoreUnreadable);
    await expect(EmbeddedStore.open(data)).rejects.toThrow(
      'graph.grafeo is no graph that Casus can open, or is damaged.',
    );
  });

  it('is refused where a newer Casus made it', async () => {
    const data = folder();
    const store = await EmbeddedStore.open(data);
    await store.write([{ statement: 'migration/record', parameters: { number: 99, name: 'from-the-future' } }]);
    await store.close();
    await expect(EmbeddedStore.open(data)).rejects.toThrow(GraphTooNew);
    await expect(EmbeddedStore.open(data)).rejects.toThrow('has schema 99; this Casus knows schemas up to 9.');
  });

  it('finishes what a start that was cut short left undone', async () => {
    const data = folder();
    mkdirSync(data, { recursive: true });
    const bare = grafeo.GrafeoDB.create(join(data, 'graph.grafeo'));
    await bare.executeCypher('CREATE INDEX article_id IF NOT EXISTS FOR (article:Article) ON (article.id)');
    bare.close();
    const store = await EmbeddedStore.open(data);
    await ingestAll(store, WORLD);
    expect(await store.search('article', 'rain', 5)).toHaveLength(1);
    await store.close();
  });
});

/** Adds one node after the other, and tells each once it's kept. */
const WRITER = `
import grafeo from '@grafeo-db/js';
const database = grafeo.GrafeoDB.create(process.argv[1]);
for (let number = 1; ; number += 1) {
  const transaction = database.beginTransaction();
  await transaction.executeCypher('CREATE (:Fact {id: $id})', { id: String(number) });
  transaction.commit();
  process.stdout.write(number + '\\n');
}`;

import { copyFileSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { contents, ingestAll, linesOf } from '../support/contents.js';
import { randomArticles } from '../support/random-articles.js';

jest.setTimeout(120_000);

const folder = (): string => mkdtempSync(join(tmpdir(), 'casus-backup-'));

/** Opens a backup as somebody would who goes back to it. */
async function restored(file: string): Promise<EmbeddedStore> {
  const data = folder();
  copyFileSync(file, join(data, 'graph.grafeo'));
  return EmbeddedStore.open(data);
}

describe('a backup of the embedded store', () => {
  it('made while articles come has some first of them, whole, and nothing of the rest', async () => {
    const data = folder();
    const store = await EmbeddedStore.open(data);
    const articles = randomArticles(4, 30);
    const ingesting = ingestAll(store, articles);
    const files: string[] = [];
    for (let backup = 0; backup < 3; backup += 1) {
      await new Promise((done) => setTimeout(done, 150));
      files.push((await store.backup(null)).file);
    }
    await ingesting;
    await store.close();
    expect(readdirSync(join(data, 'backups')).sort()).toEqual(files.map((file) => basename(file)).sort());
    for (const file of files) {
      const copy = await restored(file);
      const { length } = await linesOf(copy, 'article');
      const prefix = await EmbeddedStore.inMemory();
      await ingestAll(prefix, articles.slice(0, length));
      expect(await contents(copy)).toBe(await contents(prefix));
      await ingestAll(copy, articles);
      expect(await copy.search('article', 'article', 50)).toHaveLength(30);
      await Promise.all([copy.close(), prefix.close()]);
    }
  });

  it('never takes the place of a file', async () => {
    const store = await EmbeddedStore.open(folder());
    const file = join(folder(), 'copy.grafeo');
    await store.backup(file);
    await expect(store.backup(file)).rejects.toThrow('it is there already');
    await store.close();
  });

  it('leaves nothing where it can’t be written', async () => {
    const store = await EmbeddedStore.open(folder());
    const place = folder();
    mkdirSync(join(place, '.copy.grafeo.part'));
    await expect(store.backup(join(place, 'copy.grafeo'))).rejects.toMatchObject({ code: 'BACKUP_REFUSED' });
    expect(readdirSync(place)).toEqual(['.copy.grafeo.part']);
    await store.close();
  });

  it('is refused where the data folder has many, so that it never fills the disk', async () => {
    const store = await EmbeddedStore.open(folder());
    for (let backup = 0; backup < 14; backup += 1) await store.backup(null);
    await expect(store.backup(null)).rejects.toThrow('it has 14 backups already');
    await store.close();
  });

  it('of a graph in memory has no place of its own', async () => {
    const store = await EmbeddedStore.inMemory();
    await expect(store.backup(null)).rejects.toMatchObject({ code: 'BACKUP_ELSEWHERE' });
    await store.close();
  });
});

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { syntheticArticles } from '../../bench/articles/synthetic-articles.mjs';
import { makeArticle } from '../../src/article/make-article.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { StoreUnwritable } from '../../src/graph/errors.js';
import { ingestArticle } from '../../src/ingestion/ingest-article.js';
import { casus, finished } from '../e2e/casus.js';
import { expectWhole, holding } from '../support/whole.js';
import { Tally } from './tally.js';

const ARTICLES = 60;
const articles = [...syntheticArticles(37, ARTICLES, makeArticle)];

/** A place that becomes full, and the same with room again. */
interface SmallDisk {
  readonly folder: string;
  readonly makeRoom: () => void;
  readonly end: () => void;
}

const disk = smallDisk();
const describeOnDisk = disk === null ? describe.skip : describe;
if (disk === null) process.stderr.write('Not run: a full disk: mounting a small file system needs root on Linux.\n');

describeOnDisk('the embedded store on a disk that becomes full', () => {
  const { folder, makeRoom, end } = disk!;
  const data = join(folder, 'data');
  const tally = new Tally('a full disk');
  afterAll(end);

  it('refuses what it can’t keep, keeps what it acknowledged, and goes on once there is room', async () => {
    const store = await EmbeddedStore.open(data);
    const kept = [];
    const ingest = async (): Promise<void> => {
      for (const one of articles.slice(kept.length)) {
        await ingestArticle(store, one.article, () => one.extraction);
        kept.push(one);
      }
    };
    await expect(ingest()).rejects.toThrow(StoreUnwritable);
    await expect(ingest()).rejects.toThrow(`${join(data, 'graph.grafeo')} can't be written: the disk is full.`);
    await expectWhole(store, kept);
    // Even tidying up needs room.
    await expect(store.close()).rejects.toThrow(StoreUnwritable);
    tally.rounds += 1;
    tally.acknowledged += kept.length;
  }, 300_000);

  it('is told in one line by the command line, with exit code 1', async () => {
    expect(await casus(['ingest', '-'], { CASUS_DATA: data }, 'The rebels attacked a convoy.')).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^casus: \S+ can't be written: the disk is full\. Make room or give write access, or set CASUS_DATA to another folder\.\n$/,
      ) as string,
    });
  });

  it('has all that was acknowledged once there is room, and takes more', async () => {
    makeRoom();
    const store = await EmbeddedStore.open(data);
    const { present, half } = await holding(store, articles);
    tally.lost += tally.acknowledged - present.length;
    tally.half += half;
    await expectWhole(store, present);
    for (const { article, extraction } of articles) await ingestArticle(store, article, () => extraction);
    await expectWhole(store, articles);
    await store.close();
    tally.tell();
    expect(tally).toMatchObject({ lost: 0, half: 0 });
    expect(tally.acknowledged).toBeGreaterThan(5);
  }, 300_000);
});

describe('the embedded store whose file may not grow', () => {
  it('ends with one line and exit code 1, and has all that was acknowledged', async () => {
    const data = join(mkdtempSync(join(tmpdir(), 'casus-limit-')), 'data');
    const command = `ulimit -f 1500; exec "$0" "$@"`;
    const writer = resolve('test/faults/ingest-until-full.mjs');
    const child = spawn('bash', ['-c', command, process.execPath, writer, data, '37', String(ARTICLES)]);
    const { code, stdout, stderr } = await finished(child);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `casus: ${join(data, 'graph.grafeo')} can't be written: the file may not grow that large. Make room or give write access, or set CASUS_DATA to another folder.\n`,
    });
    const acknowledged = stdout.trim().split('\n');
    const store = await EmbeddedStore.open(data);
    const { present, half } = await holding(store, articles);
    expect(present.map(({ article }) => article.id)).toEqual(acknowledged);
    expect(half).toBe(0);
    await expectWhole(store, present);
    await store.close();
    rmSync(data, { recursive: true });
  }, 300_000);
});

/** In memory, where this process may mount; else null. */
function smallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'casus-full-'));
  const mount = (...options: string[]) => execFileSync('mount', [...options, folder], { stdio: 'ignore' });
  try {
    mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs');
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    makeRoom: () => mount('-o', 'remount,size=64m'),
    end: () => {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

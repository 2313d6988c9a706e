import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { syntheticArticles } from '../../bench/articles/synthetic-articles.mjs';
import { makeArticle } from '../../src/article/make-article.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { ingestArticle } from '../../src/ingestion/ingest-article.js';
import { casus, finished } from '../e2e/casus.js';
import { expectWhole, holding } from '../support/whole.js';
import { Tally } from './tally.js';

const WRITER = 'test/faults/ingest-until-full.mjs';
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

  it('ends with one line and exit code 1', async () => {
    // In a process of its own: the store holds its file until its process ends where even closing it needs room.
    const { code, stdout, stderr } = await finished(spawn(process.execPath, writing(data)));
    expect({ code, stderr }).toEqual({ code: 1, stderr: told(join(data, 'graph.grafeo'), 'the disk is full') });
    tally.rounds += 1;
    tally.acknowledged += stdout.trim().split('\n').length;
  }, 300_000);

  it('is told in one line by the command line as well', async () => {
    const { code, stdout, stderr } = await casus(
      ['ingest', '-'],
      { CASUS_DATA: data },
      'The rebels attacked a convoy.',
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect([told(data, 'the disk is full'), told(join(data, 'graph.grafeo'), 'the disk is full')]).toContain(stderr);
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
    const limited = ['-c', 'ulimit -f 1500; exec "$0" "$@"', process.execPath, ...writing(data)];
    const { code, stdout, stderr } = await finished(spawn('bash', limited));
    const line = told(join(data, 'graph.grafeo'), 'the file may not grow that large');
    expect({ code, stderr }).toEqual({ code: 1, stderr: line });
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

const writing = (data: string): string[] => [resolve(WRITER), data, '37', String(ARTICLES)];

const told = (path: string, fault: string): string =>
  `casus: ${path} can't be written: ${fault}. Make room or give write access, or set CASUS_DATA to another folder.\n`;

/** In memory, where this process may mount; else null. */
function smallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'casus-full-'));
  const mount = (...options: string[]): void => {
    execFileSync('mount', [...options, folder], { stdio: 'ignore' });
  };
  try {
    mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs');
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    makeRoom: () => {
      mount('-o', 'remount,size=64m');
    },
    end: () => {
      // Later where the store still holds a file of it.
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syntheticArticles } from '../../bench/articles/synthetic-articles.mjs';
import { below, drawing } from '../../bench/random.mjs';
import { makeArticle } from '../../src/article/make-article.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { StoreUnreadable } from '../../src/graph/errors.js';
import { casus } from '../e2e/casus.js';
import { contents, ingestAll } from '../support/contents.js';
import { expectWhole } from '../support/whole.js';

jest.setTimeout(300_000);

/** How many cuts and how many flipped bytes are tried of each file, beside those at its beginning and end. */
const DRAWN = 16;
const FLIPPED = 8;
/** Where a file's headers are, and near its end. */
const EDGES = [0, 1, 10, 100, 4_096, 4_150, 8_192, 8_200, 12_288];

const folder = mkdtempSync(join(tmpdir(), 'casus-damaged-'));
const articles = [...syntheticArticles(41, 12, makeArticle)];
const counts = { tried: 0, refused: 0, whole: 0, lost: 0 };

type Harm = (file: string, at: number) => void;
const cut: Harm = (file, at) => {
  truncateSync(file, at);
};
const flip: Harm = (file, at) => {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, at, Math.min(at + FLIPPED, bytes.length));
  writeFileSync(file, bytes);
};

/** A graph as it was closed, and as a killed process leaves it: half of it in the file, half in the log. */
describe('the embedded store’s files, damaged', () => {
  const [closed, killed] = [join(folder, 'closed'), join(folder, 'killed')];
  let wanted: string;

  beforeAll(async () => {
    const store = await EmbeddedStore.open(closed);
    await ingestAll(store, articles.slice(0, 6));
    await store.close();
    const again = await EmbeddedStore.open(closed);
    await ingestAll(again, articles.slice(6));
    wanted = await contents(again);
    cpSync(closed, killed, { recursive: true });
    await expectWhole(again, articles);
    await again.close();
  });
  afterAll(() => {
    const { tried, refused, whole, lost } = counts;
    process.stderr.write(`damaged files: ${tried} tried, ${refused} refused, ${whole} whole, ${lost} lost\n`);
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['a closed graph, cut short', closed, 'graph.grafeo', cut],
    ['a closed graph with changed bytes', closed, 'graph.grafeo', flip],
    ['the file of a killed process, cut short', killed, 'graph.grafeo', cut],
    ['the file of a killed process, with changed bytes', killed, 'graph.grafeo', flip],
    ['the log of a killed process, cut short', killed, 'graph.grafeo.wal', cut],
    ['the log of a killed process, with changed bytes', killed, 'graph.grafeo.wal', flip],
  ])('%s: is whole, or is refused by name and left as it is', async (_, of, name, harm) => {
    const size = statSync(fileOf(of, name)).size;
    const draw = drawing(43);
    const places = [...EDGES, ...Array.from({ length: DRAWN }, () => below(draw, size)), size - 4_096, size - 1];
    for (const at of new Set(places)) {
      const data = copyOf(of);
      harm(fileOf(data, name), at);
      await wholeOrRefused(data, `${name} at ${at} of ${size}`);
    }
  });

  it.each(['graph.grafeo.wal', 'graph.grafeo'])('is refused where %s of a killed process is gone', async (name) => {
    const data = copyOf(killed);
    rmSync(join(data, name), { recursive: true });
    await expect(EmbeddedStore.open(data)).rejects.toThrow(StoreUnreadable);
  });

  it('is opened where what watches over it is gone or damaged', async () => {
    for (const text of [null, '', 'a shopping list', '{"transactions":null}']) {
      const data = copyOf(killed);
      if (text === null) rmSync(join(data, 'graph.kept'));
      else writeFileSync(join(data, 'graph.kept'), text);
      await wholeOrRefused(data, 'graph.kept');
    }
    expect(counts.lost).toBe(0);
  });

  it.each([
    [
      'log',
      killed,
      'graph.grafeo.wal',
      0.5,
      /^casus: \S+graph\.grafeo is damaged, or an older graph: it lacks the last \d+ of 21 changes\. Put a backup in its place, or delete \S+graph\.kept to go on with what it holds\.\n$/,
    ],
    [
      'file',
      closed,
      'graph.grafeo',
      0.5,
      /^casus: \S+graph\.grafeo is no graph that Casus can open, or is damaged\. Put a backup in its place, or move it away and ingest the articles again\.\n$/,
    ],
  ])('is told in one line by the command line: a %s cut short', async (_, of, name, share, line) => {
    const data = copyOf(of);
    const file = fileOf(data, name);
    truncateSync(file, Math.floor(statSync(file).size * share));
    const { code, stdout, stderr } = await casus(['stats'], { CASUS_DATA: data });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(line);
  });

  it('goes on with what is there once that is asked for', async () => {
    const data = copyOf(killed);
    truncateSync(fileOf(data, 'graph.grafeo.wal'), 1_000);
    await expect(EmbeddedStore.open(data)).rejects.toThrow(StoreUnreadable);
    rmSync(join(data, 'graph.kept'));
    const store = await EmbeddedStore.open(data);
    await expectWhole(store, articles.slice(0, 6));
    await store.close();
  });

  async function wholeOrRefused(data: string, where: string): Promise<void> {
    counts.tried += 1;
    const before = bytesOf(data);
    let store: EmbeddedStore;
    try {
      store = await EmbeddedStore.open(data);
    } catch (error) {
      expect(error).toBeInstanceOf(StoreUnreadable);
      expect((error as StoreUnreadable).message).toContain(join(data, 'graph.grafeo'));
      expect(bytesOf(data)).toBe(before);
      counts.refused += 1;
      return;
    }
    const isWhole = (await contents(store)) === wanted;
    await store.close();
    counts[isWhole ? 'whole' : 'lost'] += 1;
    expect({ where, isWhole }).toEqual({ where, isWhole: true });
  }
});

let copies = 0;

function copyOf(data: string): string {
  copies += 1;
  const copy = join(folder, `copy-${copies}`);
  cpSync(data, copy, { recursive: true });
  return copy;
}

/** The file of that name, or the newest one in the folder of that name. */
function fileOf(data: string, name: string): string {
  const path = join(data, name);
  return statSync(path).isDirectory() ? join(path, readdirSync(path).sort().at(-1)!) : path;
}

/** Everything in the store's files but who holds them. */
function bytesOf(data: string): string {
  const names = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'graph.pid');
  const files = names.sort().filter((name) => statSync(join(data, name)).isFile());
  return files.map((name) => `${name}:${readFileSync(join(data, name), 'latin1')}`).join('\n');
}

import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baseOf, WatchedNames } from './watched-names.js';

jest.setTimeout(30_000);

describe('WatchedNames', () => {
  let folder: string;
  let watched: WatchedNames;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'casus-watch-'));
    mkdirSync(join(folder, 'in'));
  });
  afterEach(() => watched.close());

  const open = async (...names: string[]): Promise<void> => {
    watched = await WatchedNames.open(names, (error) => {
      throw error as Error;
    });
  };

  /** The names of the next files, of which there are so many. */
  async function next(count: number): Promise<string[]> {
    const names: string[] = [];
    for await (const { name, version } of watched.inputs({})) {
      expect(version).toBeNull();
      names.push(name);
      if (names.length === count) break;
    }
    return names.sort();
  }

  it('has what comes into a folder and what changes in it, and nothing else', async () => {
    writeFileSync(join(folder, 'in/old.txt'), 'Here before.');
    writeFileSync(join(folder, 'in/other.txt'), 'Here before.');
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/a.txt'), 'Elsewhere.');
    await open(join(folder, 'in'));
    mkdirSync(join(folder, 'in/.hidden'));
    mkdirSync(join(folder, 'in/below'));
    writeFileSync(join(folder, 'in/.hidden/a.txt'), 'Hidden.');
    writeFileSync(join(folder, 'in/.a.txt'), 'Hidden.');
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'in/link'));
    writeFileSync(join(folder, 'in/gone.txt'), 'Gone soon.');
    rmSync(join(folder, 'in/gone.txt'));
    writeFileSync(join(folder, 'in/old.txt'), 'Changed.');
    writeFileSync(join(folder, 'in/below/new.txt'), 'New.');
    renameSync(join(folder, 'elsewhere/a.txt'), join(folder, 'in/moved.txt'));
    const wanted = ['below/new.txt', 'moved.txt', 'old.txt'].map((name) => join(folder, 'in', name));
    expect(await next(3)).toEqual(wanted);
  });

  it('has what matches a pattern', async () => {
    await open(join(folder, 'in/*.jsonl'));
    writeFileSync(join(folder, 'in/a.txt'), 'No.');
    writeFileSync(join(folder, 'in/a.jsonl'), '{}');
    expect(await next(1)).toEqual([join(folder, 'in/a.jsonl')]);
    mkdirSync(join(folder, 'in/below'));
    writeFileSync(join(folder, 'in/below/b.jsonl'), '{}');
    writeFileSync(join(folder, 'in/c.jsonl'), '{}');
    expect(await next(1)).toEqual([join(folder, 'in/c.jsonl')]);
  });

  it('follows a link that is named, by its name', async () => {
    symlinkSync(join(folder, 'in'), join(folder, 'link'));
    await open(join(folder, 'link'));
    writeFileSync(join(folder, 'in/a.txt'), 'New.');
    expect(await next(1)).toEqual([join(folder, 'link/a.txt')]);
  });

  it('ends once it is closed', async () => {
    await open(folder);
    const inputs = watched.inputs({});
    const end = inputs.next();
    await watched.close();
    expect(await end).toEqual({ done: true, value: undefined });
  });
});

describe('baseOf', () => {
  it.each([
    ['*.jsonl', '.', 0],
    ['news/2023-*/*.gz', 'news', 1],
    ['/data/news/**/*.gz', '/data/news', undefined],
    ['/*.txt', '/', 0],
    ['a/b[12].txt', 'a', 0],
    ['a/{b/c,d}/e?.txt', 'a', undefined],
  ])('of %s is %s', (pattern, base, depth) => {
    expect(baseOf(pattern)).toEqual({ base, depth });
  });
});

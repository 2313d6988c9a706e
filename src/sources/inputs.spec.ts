import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inputsOf, totalBytes } from './inputs.js';
import type { Input } from './input.js';
import { told, zipOf } from './packed.fixture.js';

describe('inputsOf', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'casus-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(...files: readonly string[]): Promise<void> {
    for (const file of files) {
      await mkdir(join(folder, file, '..'), { recursive: true });
      await writeFile(join(folder, file), `Iran met Pakistan in ${file}.`);
    }
  }

  /** What was found, below the folder. */
  async function found(...names: readonly string[]): Promise<Input[]> {
    const inputs: Input[] = [];
    for await (const input of inputsOf(names, {})) inputs.push(input);
    return inputs;
  }
  const namesOf = (inputs: readonly Input[]) => inputs.map(({ name }) => name.replace(`${folder}/`, ''));

  it('finds all that is in a folder, name by name, and follows no link to a folder', async () => {
    await write('b.txt', 'a/2.txt', 'a/1/x.txt', 'c.txt', '.hidden.txt', '.git/x.txt');
    await symlink(folder, join(folder, 'a', 'round'));
    await symlink(join(folder, 'b.txt'), join(folder, 'link.txt'));
    await symlink(join(folder, 'nowhere'), join(folder, 'lost.txt'));
    const inputs = await found(folder);
    expect(namesOf(inputs)).toEqual(['a/1/x.txt', 'a/2.txt', 'b.txt', 'c.txt', 'link.txt', 'lost.txt']);
    expect(await told(inputs[5]!.entries(() => undefined))).toEqual([[join(folder, 'lost.txt'), 'INPUT_UNREADABLE']]);
  });

  it('finds what a pattern matches, unless a file has that very name', async () => {
    await write('a/1.txt', 'a/2.txt', 'a/2.md', 'b/1.txt', 'a/[1].txt');
    expect(namesOf(await found(join(folder, '**', '*.txt')))).toEqual(['a/1.txt', 'a/2.txt', 'a/[1].txt', 'b/1.txt']);
    expect(namesOf(await found(join(folder, 'a', '[1].txt')))).toEqual(['a/[1].txt']);
    const [none] = await found(join(folder, '*.jsonl'));
    expect(await told(none!.entries(() => undefined))).toEqual([[join(folder, '*.jsonl'), 'INPUT_UNREADABLE']]);
  });

  it('gives a file another version when it is written anew', async () => {
    await write('a.txt');
    const [before] = await found(join(folder, 'a.txt'));
    await writeFile(join(folder, 'a.txt'), 'Another text.');
    const [after] = await found(join(folder, 'a.txt'));
    expect(before!.version).toMatch(/^27:\d+/);
    expect(after!.version).not.toBe(before!.version);
  });

  it('tells all bytes of a file, and no more, however it is packed', async () => {
    const line = `${JSON.stringify({ text: 'Iran met Pakistan.' })}\n`;
    await writeFile(join(folder, 'a.jsonl'), line.repeat(10));
    await writeFile(join(folder, 'b.jsonl.gz'), gzipSync(line.repeat(10)));
    await writeFile(join(folder, 'c.zip'), await zipOf({ 'a.jsonl': line, 'b.jsonl': line.repeat(1_000) }));
    for (const input of await found(folder)) {
      let bytes = 0;
      const entries = await told(input.entries((more) => (bytes += more)));
      expect({ name: input.name, bytes }).toEqual({ name: input.name, bytes: input.size });
      expect(entries.length).toBeGreaterThan(9);
    }
  });

  it('says how large all is, where that is known', async () => {
    await write('a.txt', 'b.txt');
    expect(await totalBytes([folder])).toBe(54);
    expect(await totalBytes([folder, join(folder, 'nothing')])).toBe(54);
    expect(await totalBytes([folder, '-'])).toBeNull();
  });
});

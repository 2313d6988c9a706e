import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { casus, dataFolder, Server } from './casus.js';

const ARTICLES = ['The Taliban attacked the village on Monday, an official said.', 'Iran condemned the attack.'];

async function filled(): Promise<string> {
  const CASUS_DATA = dataFolder();
  const lines = ARTICLES.map((text) => JSON.stringify({ text })).join('\n');
  expect(await casus(['ingest', '--format', 'jsonl', '-'], { CASUS_DATA }, lines)).toMatchObject({ code: 0 });
  return CASUS_DATA;
}

describe('casus export --full and import', () => {
  it('move a graph, by a file and by standard input, and again without a change', async () => {
    const CASUS_DATA = await filled();
    const plain = await casus(['export'], { CASUS_DATA });
    const full = await casus(['export', '--full'], { CASUS_DATA });
    const file = join(dataFolder(), 'graph.jsonl');
    writeFileSync(file, full.stdout);
    const other = { CASUS_DATA: dataFolder() };
    const nothing = { decisions: 0, articles: 0, withdrawals: 0 };
    const first = await casus(['import', file], other);
    expect(JSON.parse(first.stdout)).toEqual({ came: { ...nothing, articles: 2 }, known: nothing });
    expect(first.stderr).toMatch(/^casus: 2 new articles and 0 known already, .* in [\d.]+ s\n$/);
    const second = await casus(['import', '-'], other, full.stdout);
    expect(JSON.parse(second.stdout)).toMatchObject({ known: { articles: 2 } });
    expect((await casus(['export'], other)).stdout).toBe(plain.stdout);
    expect((await casus(['export', '--full'], other)).stdout).toBe(full.stdout);
  });

  it('change nothing where the file is cut short, and tell of what came by standard input', async () => {
    const { stdout } = await casus(['export', '--full'], { CASUS_DATA: await filled() });
    const short = stdout.split('\n').slice(0, 3).join('\n');
    const file = join(dataFolder(), 'short.jsonl');
    writeFileSync(file, short);
    const CASUS_DATA = join(dataFolder(), 'data');
    const byFile = await casus(['import', file], { CASUS_DATA });
    expect(byFile).toMatchObject({ code: 1, stdout: '' });
    expect(byFile.stderr).toBe(
      `casus: ${file} ends after line 3, before its end. Copy the whole file, or export the graph again with casus export --full.\n`,
    );
    expect(existsSync(CASUS_DATA)).toBe(false);
    const byInput = await casus(['import', '-'], { CASUS_DATA }, `${short}\n{broken\n`);
    expect(byInput.code).toBe(1);
    expect(byInput.stderr.split('\n')).toEqual([
      'casus: nothing was imported',
      expect.stringContaining('casus: -:4 is no JSON object in UTF-8.'),
      '',
    ]);
    const missing = await casus(['import', 'nothing.jsonl'], { CASUS_DATA });
    expect(missing.stderr).toContain('casus: nothing.jsonl is not there.');
  });
});

describe('casus backup', () => {
  it('copies a graph that nobody has open, and one that a server has through the server', async () => {
    const CASUS_DATA = await filled();
    const plain = await casus(['export'], { CASUS_DATA });
    const own = JSON.parse((await casus(['backup'], { CASUS_DATA })).stdout) as { file: string; bytes: number };
    expect(own.file).toMatch(/backups\/graph-\d{8}T\d{9}Z\.grafeo$/);

    const server = await Server.start({ CASUS_DATA });
    const locked = await casus(['backup'], { CASUS_DATA });
    expect(locked.code).toBe(1);
    expect(locked.stderr).toMatch(
      /is in use by process \d+\. Where that is casus serve, ask it: mutation \{ backup \{ file \} \}/,
    );
    const { data } = await server.ask('mutation { backup { file bytes } }');
    await server.stop();
    for (const file of [own.file, join(CASUS_DATA, 'backups', data.backup.file as string)]) {
      const back = dataFolder();
      copyFileSync(file, join(back, 'graph.grafeo'));
      expect((await casus(['export'], { CASUS_DATA: back })).stdout).toBe(plain.stdout);
    }
  });
});

describe('a graph of an earlier Casus', () => {
  it('is read anew by the first command, which says so', async () => {
    const CASUS_DATA = dataFolder();
    const file = readFileSync('test/fixtures/graph-of-schema-1.grafeo.gz');
    writeFileSync(join(CASUS_DATA, 'graph.grafeo'), gunzipSync(file));
    const first = await casus(['stats'], { CASUS_DATA });
    expect(first.stderr.split('\n')).toEqual([
      'casus: an earlier Casus made this graph; its articles are read anew, once',
      'casus: 8 articles were read anew',
      '',
    ]);
    expect(JSON.parse(first.stdout)).toMatchObject({ articles: 8 });
    expect(await casus(['stats'], { CASUS_DATA })).toMatchObject({ code: 0, stderr: '', stdout: first.stdout });
  });
});

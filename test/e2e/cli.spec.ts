import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { casus, dataFolder, finished } from './casus.js';

const ARTICLE = 'The Taliban attacked the village on Monday, a senior official said. Police arrested three men.';

/** A folder of folders, and a hidden file, but no article. */
const EMPTY = dataFolder();
mkdirSync(join(EMPTY, 'in', 'it'), { recursive: true });
writeFileSync(join(EMPTY, 'in', '.hidden.txt'), ARTICLE);

describe('casus', () => {
  it.each([
    [['--help']],
    [['ingest', '--help']],
    [['extract', '--help']],
    [['evaluate', '--help']],
    [['explain', '--help']],
    [['serve', '--help']],
    [['export', '--help']],
    [['decide', '--help']],
    [['decide', 'judge', '--help']],
    [['suggestions', '--help']],
    [['merge-similar', '--help']],
  ])('explains itself with examples: %j', async (args) => {
    const { code, stdout, stderr } = await casus(args, {});
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Usage: casus/);
  });

  it.each([
    ['no command', [], 'Usage'],
    ['an unknown command', ['ingset'], 'Did you mean ingest'],
    ['an unknown option', ['extract', '--json', '-'], "unknown option '--json'"],
    ['a missing file', ['extract'], "missing required argument 'file'"],
    ['a decision without a reason', ['decide', 'merge', 'a', 'b'], "required option '--why <text>' not specified"],
    ['an unknown verdict', ['decide', 'judge', 'a', 'maybe', '--why', 'x'], 'Allowed choices are confirmed, rejected'],
    ['too low a score', ['merge-similar', '--min-score', '0.4'], 'It must be a number from 0.5 to 1.'],
    ['a score that is none', ['merge-similar', '--min-score', 'high'], 'It must be a number from 0.5 to 1.'],
    ['an unknown format', ['ingest', '--format', 'docx', 'x'], 'Allowed choices are text, markdown, html, json, jsonl'],
  ])('says what it did not understand of %s, with exit code 2', async (_, args, named) => {
    const { code, stdout, stderr } = await casus(args, {});
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
  });

  it('names every bad setting in one line, and none of their values', async () => {
    const { code, stderr } = await casus(['stats'], { PORT: 'x', CASUS_KEYS: 'short-secret' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^casus: Bad settings: PORT .*; CASUS_KEYS .*\n$/);
    expect(stderr).not.toContain('short-secret');
  });
});

describe('casus extract', () => {
  it('prints the extraction of an article, whose offsets hold in its text', async () => {
    const { code, stdout } = await casus(['extract', '-'], {}, ARTICLE);
    const output = JSON.parse(stdout) as Record<string, { mentions: { start: number; end: number; text: string }[] }[]>;
    expect(code).toBe(0);
    expect(Object.keys(output)).toEqual(['id', 'actors', 'locations', 'events', 'relations']);
    for (const { start, end, text } of output.actors?.flatMap(({ mentions }) => mentions) ?? []) {
      expect(ARTICLE.slice(start, end)).toBe(text);
    }
  });

  it('streams JSONL in order, tells of each bad line where it stands, and ends with 1', async () => {
    const lines = [
      { id: 'a', text: ARTICLE },
      { id: 'b', text: '' },
      { id: 'c', text: ARTICLE, published: 'soon' },
      { id: 'd', text: ARTICLE },
    ].map((line) => JSON.stringify(line));
    const { code, stdout } = await casus(['extract', '--jsonl', '-'], {}, [...lines, '{broken'].join('\n'));
    const outputs = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string | null; error?: string });
    expect(outputs.map(({ id, error }) => [id, error])).toEqual([
      ['a', undefined],
      ['b', expect.stringContaining('no text')],
      ['c', expect.stringContaining('is no date')],
      ['d', undefined],
      [null, expect.stringContaining('is no JSON')],
    ]);
    expect(code).toBe(1);
  });

  it.each([
    ['a file that is not there', ['extract', 'nothing.txt'], '', 'casus: nothing.txt is not there.'],
    [
      'a French article',
      ['extract', '-'],
      'Le ministère accuse les rebelles d’avoir rompu la trêve et envoie des troupes à la frontière.',
      'casus: The text in - is in French; Casus reads English.',
    ],
    ['an empty article', ['extract', '-'], ' \n', 'casus: The article in - has no text.'],
    ['a folder without articles', ['extract', EMPTY], '', `casus: ${EMPTY} holds no article.`],
    ['a picture', ['extract', '-'], Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), 'casus: - is binary, not text.'],
    ['five megabytes', ['extract', '-'], 'word '.repeat(1_000_000), 'casus: The text in - has 5000000 characters'],
    [
      'damaged UTF-8',
      ['extract', '-'],
      Buffer.from('477269fc6368657269c3bcc3bc0a', 'hex'),
      'casus: The encoding of - is unclear',
    ],
    [
      'a page without an article',
      ['extract', '-'],
      '<!doctype html><html><body><form>Log in</form></body></html>',
      'casus: The page in - holds no article.',
    ],
    [
      'two articles',
      ['extract', '-'],
      '{"text": "One said."}\n{"text": "Two said."}',
      'casus: - holds more than one article.',
    ],
  ])('says in one line what is wrong with %s', async (_, args, input, named) => {
    const { code, stdout, stderr } = await casus(args, {}, input);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(named)]);
  });

  it('ends quietly when nobody reads on', async () => {
    const folder = dataFolder();
    writeFileSync(join(folder, 'many.jsonl'), `${JSON.stringify({ text: ARTICLE })}\n`.repeat(300));
    const command = `"${process.execPath}" "${resolve('bin/casus.mjs')}" extract --jsonl "${join(folder, 'many.jsonl')}" | head -n 1`;
    const { code, stdout, stderr } = await finished(spawn('bash', ['-c', `set -o pipefail; ${command}`]));
    expect({ code, lines: stdout.trim().split('\n').length, stderr }).toEqual({ code: 0, lines: 1, stderr: '' });
  });
});

describe('casus ingest, stats, export and delete', () => {
  it('go through the life of a graph', async () => {
    const CASUS_DATA = dataFolder();
    const inputs = dataFolder();
    writeFileSync(join(inputs, 'a.txt'), ARTICLE);
    writeFileSync(join(inputs, 'b.md'), `---\ntitle: Second\npublished: 2023-04-23\n---\n${ARTICLE} More followed.`);
    writeFileSync(join(inputs, 'c.txt'), '');
    writeFileSync(join(inputs, 'd.jsonl'), `{"id": "x", "text": "Iran condemned the attack."}\n{broken\n`);

    const first = await casus(['ingest', '--json', inputs], { CASUS_DATA });
    const lines = first.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.pop()).toMatchObject({
      summary: { created: 3, known: 0, failures: { ARTICLE_EMPTY: 1, ARTICLE_MALFORMED: 1 }, stopped: false },
    });
    expect(first.code).toBe(1);
    expect(first.stderr).toContain('3 new, 0 known already, 2 failed');
    expect(lines.map(({ where, created, code }) => [String(where).replace(inputs, ''), created ?? code])).toEqual([
      ['/a.txt', true],
      ['/b.md', true],
      ['/c.txt', 'ARTICLE_EMPTY'],
      ['/d.jsonl:1', true],
      ['/d.jsonl:2', 'ARTICLE_MALFORMED'],
    ]);

    const exported = await casus(['export', '--format', 'jsonl'], { CASUS_DATA });
    const again = await casus(['ingest', '--json', join(inputs, 'a.txt')], { CASUS_DATA });
    expect(JSON.parse(again.stdout.split('\n')[0]!)).toMatchObject({ created: false, id: lines[0]?.id });
    expect((await casus(['export'], { CASUS_DATA })).stdout).toBe(exported.stdout);

    expect(JSON.parse((await casus(['stats'], { CASUS_DATA })).stdout)).toMatchObject({ articles: 3 });
    const deleted = await casus(['delete', String(lines[0]?.id)], { CASUS_DATA });
    expect(deleted).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse((await casus(['stats'], { CASUS_DATA })).stdout)).toMatchObject({ articles: 2 });
    expect(await casus(['delete', 'nonsense'], { CASUS_DATA })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The graph has no article nonsense.') as string,
    });
  });

  it('takes metadata from its options over the document’s own', async () => {
    const CASUS_DATA = dataFolder();
    const options = [
      '--title',
      'Ours',
      '--published',
      '23 April 2023',
      '--publisher',
      'The Daily',
      '--url',
      'https://a.example/x',
    ];
    const { code } = await casus(['ingest', '-', ...options], { CASUS_DATA }, `---\ntitle: Theirs\n---\n${ARTICLE}`);
    expect(code).toBe(0);
    const { stdout } = await casus(['export'], { CASUS_DATA });
    expect(stdout).toContain('"Ours"');
    expect(stdout).toContain('"2023-04-23"');
    expect(stdout).not.toContain('Theirs');
  });

  it('says in one line that the data folder can’t be used', async () => {
    const file = join(dataFolder(), 'file');
    writeFileSync(file, '');
    const { code, stderr } = await casus(['stats'], { CASUS_DATA: join(file, 'data') });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(file);
  });
});

describe('casus decide, undo, changes and suggestions', () => {
  it('go through the life of a decision', async () => {
    const CASUS_DATA = dataFolder();
    const lines = ['Jonathan Smithers threatened Iran.', 'Jonathan Peter Smithers accused Iran of murder.'];
    const input = lines.map((text) => JSON.stringify({ text })).join('\n');
    expect(await casus(['ingest', '--format', 'jsonl', '-'], { CASUS_DATA }, input)).toMatchObject({ code: 0 });
    const before = (await casus(['export'], { CASUS_DATA })).stdout;

    const suggested = await casus(['suggestions'], { CASUS_DATA });
    const [, a = '', b = ''] =
      /^0\.\d\d {2}Jonathan.* \((\w+)\) and Jonathan.* \((\w+)\)\n {6}\S/.exec(suggested.stdout) ?? [];
    expect((await casus(['suggestions', a], { CASUS_DATA })).stdout).toBe(suggested.stdout);

    const merge = ['decide', 'merge', a, b, '--why', 'one man', '--by', 'ana', '--key', 'k'];
    const merged = await casus(merge, { CASUS_DATA });
    const change = JSON.parse(merged.stdout) as Record<string, unknown>;
    expect(change).toMatchObject({ kind: 'MERGE', by: 'ana', why: 'one man' });
    expect(change.summary).toMatch(/^Merged Jonathan .*Smithers and Jonathan .*Smithers$/);
    expect((await casus(merge, { CASUS_DATA })).stdout).toBe(merged.stdout);
    expect(await casus(['suggestions'], { CASUS_DATA })).toMatchObject({
      stdout: '',
      stderr: 'casus: nothing to suggest.\n',
    });

    await casus(['undo', String(change.id), '--why', 'brothers', '--by', 'bela'], { CASUS_DATA });
    expect((await casus(['export'], { CASUS_DATA })).stdout).toBe(before);
    const changes = (await casus(['changes'], { CASUS_DATA })).stdout.split('\n');
    expect(changes).toEqual([
      `${String(change.id)}  ${String(change.summary)}`,
      expect.stringMatching(/^ {2}by ana on \d{4}-\d\d-\d\d, because “one man”$/),
      expect.stringMatching(/^ {2}undone by bela on \d{4}-\d\d-\d\d, because “brothers”$/),
      '',
    ]);
    // Ten processes, one after the other.
  }, 300_000);

  it('say in one line what is wrong', async () => {
    const CASUS_DATA = dataFolder();
    for (const args of [
      ['decide', 'rename', 'nix', 'Name', '--why', 'x'],
      ['suggestions', 'nix'],
    ]) {
      const { code, stdout, stderr } = await casus(args, { CASUS_DATA });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^casus: The graph has no actor nix\. .*\n$/);
    }
    const { stderr } = await casus(['undo', 'nix', '--why', 'x'], { CASUS_DATA });
    expect(stderr).toMatch(/^casus: The graph has no decision nix\. .*\n$/);
  });
});

describe('casus merge-similar', () => {
  it('tells what it would merge, merges it, and is undone', async () => {
    const CASUS_DATA = dataFolder();
    const lines = ['Khaled Meshaal threatened Iran.', 'Khalid Mashal accused Iran of murder.'];
    const input = lines.map((text) => JSON.stringify({ text })).join('\n');
    expect(await casus(['ingest', '--format', 'jsonl', '-'], { CASUS_DATA }, input)).toMatchObject({ code: 0 });
    const before = (await casus(['export'], { CASUS_DATA })).stdout;

    const words = /0\.8\d {2}Kha.* \(\w{32}\) and Kha.* \(\w{32}\): spelled alike: Kha\S+ M\S+, Kha.*\n$/;
    const dry = await casus(['merge-similar', '--dry-run'], { CASUS_DATA });
    expect(dry).toMatchObject({ code: 0, stderr: 'casus: 1 to merge, nothing was changed\n' });
    expect(dry.stdout).toMatch(new RegExp(`^${words.source}`));
    expect((await casus(['export'], { CASUS_DATA })).stdout).toBe(before);

    const merged = await casus(['merge-similar'], { CASUS_DATA });
    expect(merged).toMatchObject({ code: 0, stderr: 'casus: 1 merged\n' });
    expect(merged.stdout).toMatch(new RegExp(`^\\w{32} {2}${words.source}`));
    expect((await casus(['changes'], { CASUS_DATA })).stdout).toMatch(
      /\n {2}by similarity on \S+, because “0\.8\d: spelled alike: .*”\n$/,
    );

    await casus(['undo', merged.stdout.slice(0, 32), '--why', 'brothers'], { CASUS_DATA });
    expect((await casus(['export'], { CASUS_DATA })).stdout).toBe(before);
    expect(await casus(['merge-similar'], { CASUS_DATA })).toMatchObject({ stdout: '', stderr: 'casus: 0 merged\n' });
    // Eight processes, one after the other.
  }, 300_000);

  it('follows an ingestion where that is asked for', async () => {
    const CASUS_DATA = dataFolder();
    const lines = ['Khaled Meshaal threatened Iran.', 'Khalid Mashal accused Iran of murder.'];
    const input = lines.map((text) => JSON.stringify({ text })).join('\n');
    const args = ['ingest', '--json', '--format', 'jsonl', '--merge-similar', '-'];
    const { code, stdout, stderr } = await casus(args, { CASUS_DATA }, input);
    expect({ code, end: stderr.split('\n').slice(-2) }).toEqual({ code: 0, end: ['casus: 1 merged', ''] });
    const [, , , merge, rest] = stdout.split('\n');
    expect(JSON.parse(merge!)).toEqual({
      id: expect.stringMatching(/^\w{32}$/) as string,
      ids: [expect.any(String), expect.any(String)],
      names: expect.arrayContaining(['Khaled Meshaal', 'Khalid Mashal']) as string[],
      score: expect.any(Number) as number,
      reasons: [expect.stringContaining('spelled alike'), '1 common partner'],
    });
    expect(rest).toBe('');
  });
});

describe('an unforeseen error', () => {
  it('is one line with an id, whose stack is in the log', async () => {
    const CASUS_DATA = dataFolder();
    mkdirSync(join(CASUS_DATA, 'sub'));
    // A store that is a folder where it wants a file is nothing that anyone foresaw.
    const { code, stderr } = await casus(
      ['extract', '-'],
      { CASUS_DATA, NODE_OPTIONS: `--import=data:text/javascript,${BUG}` },
      ARTICLE,
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^casus: something unforeseen went wrong; its details are in .*casus\.log under [0-9a-f]{8}\.\n$/,
    );
    const [, id = ''] = /under (\w+)\./.exec(stderr) ?? [];
    expect(readFileSync(join(CASUS_DATA, 'casus.log'), 'utf8')).toMatch(new RegExp(`"id":"${id}".*a bug.*"stack"`));
  });
});

/** Makes JSON.stringify with indentation fail, which only the printing of an extraction uses. */
const BUG = encodeURIComponent(
  `const real = JSON.stringify; JSON.stringify = (...all) => { if (all[2] === 2) throw new TypeError('a bug'); return real(...all); };`,
);

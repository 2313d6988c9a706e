import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { casus, dataFolder, type Finished } from './casus.js';

const ARTICLE = 'The Taliban attacked the village on Monday, a senior official said. Police arrested three men.';
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0x0a]);

interface Failure {
  readonly id: string;
  readonly where: string;
  readonly code: string;
  readonly cursor: string;
}

const linesOf = <T = Failure>({ stdout }: Finished): T[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** A graph with one article, and a folder of which three inputs failed. */
async function withFailures(): Promise<{ CASUS_DATA: string; inputs: string }> {
  const [CASUS_DATA, inputs] = [dataFolder(), dataFolder()];
  writeFileSync(join(inputs, 'a.txt'), ARTICLE);
  writeFileSync(join(inputs, 'b.png'), PICTURE);
  writeFileSync(join(inputs, 'c.jsonl'), `{broken\n{"text": "Iran condemned it.", "published": "soon"}\n`);
  const { code } = await casus(['ingest', inputs], { CASUS_DATA });
  expect(code).toBe(1);
  return { CASUS_DATA, inputs };
}

describe('casus failures', () => {
  it('lists what could not be ingested, for people, as JSON, page by page and by code', async () => {
    const { CASUS_DATA, inputs } = await withFailures();
    const people = await casus(['failures', 'list'], { CASUS_DATA });
    expect(people).toMatchObject({ code: 0, stderr: '' });
    expect(people.stdout).toMatch(
      /^[0-9a-f]{32} {2}\S+b\.png\n {2}\S+b\.png is binary, not text\. Turn it into text, .*\n {2}20\S+Z; 7 bytes$/m,
    );
    const all = linesOf(await casus(['failures', 'list', '--json'], { CASUS_DATA }));
    expect(all.map(({ where, code }) => [where.replace(inputs, ''), code]).sort()).toEqual([
      ['/b.png', 'ARTICLE_BINARY'],
      ['/c.jsonl:1', 'ARTICLE_MALFORMED'],
      ['/c.jsonl:2', 'DATE_INVALID'],
    ]);
    expect(Object.keys(all[0]!)).toEqual(
      ['id', 'where', 'name', 'code', 'reason', 'remedy', 'format', 'bytes', 'beginning'].concat([
        'failedAt',
        'triedAt',
        'attempts',
        'cursor',
      ]),
    );
    const first = await casus(['failures', 'list', '--json', '--first', '2'], { CASUS_DATA });
    const [, cursor] = /^casus: 2 of 3; for more: --after (\S+)\n$/.exec(first.stderr)!;
    const rest = await casus(['failures', 'list', '--json', '--after', cursor!], { CASUS_DATA });
    expect([...linesOf(first), ...linesOf(rest)]).toEqual(all);
    const dated = await casus(['failures', 'list', '--json', '--code', 'DATE_INVALID'], { CASUS_DATA });
    expect(linesOf(dated)).toHaveLength(1);
    const none = await casus(['failures', 'list', '--code', 'NONE'], { CASUS_DATA });
    expect(none).toEqual({ code: 0, stdout: '', stderr: 'casus: there are no failures to list.\n' });
    const wrong = await casus(['failures', 'list', '--after', 'x'], { CASUS_DATA });
    expect(wrong.stderr).toContain('The cursor is none that this list gave out.');
  });

  it('shows one of them, and what was kept of it', async () => {
    const { CASUS_DATA } = await withFailures();
    const [picture] = linesOf(await casus(['failures', 'list', '--json', '--code', 'ARTICLE_BINARY'], { CASUS_DATA }));
    const shown = await casus(['failures', 'show', picture!.id], { CASUS_DATA });
    expect(JSON.parse(shown.stdout)).toMatchObject({ id: picture!.id, code: 'ARTICLE_BINARY', bytes: 7, attempts: 1 });
    const [broken] = linesOf(
      await casus(['failures', 'list', '--json', '--code', 'ARTICLE_MALFORMED'], { CASUS_DATA }),
    );
    const content = await casus(['failures', 'show', broken!.id, '--content'], { CASUS_DATA });
    expect(content).toEqual({ code: 0, stdout: '{broken', stderr: '' });
    const unknown = await casus(['failures', 'show', 'nobody'], { CASUS_DATA });
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toMatch(/^casus: There is no dead letter nobody\. Take the id from .*\n$/);
  });

  it('tries them again: what is in order is in the graph, what is not stays', async () => {
    const { CASUS_DATA, inputs } = await withFailures();
    const file = join(inputs, 'later.txt');
    expect((await casus(['ingest', file], { CASUS_DATA })).code).toBe(1);
    const early = await casus(['failures', 'retry', '--code', 'INPUT_UNREADABLE'], { CASUS_DATA });
    expect(early.code).toBe(1);
    expect(linesOf<{ failed: object[] }>(early)[0]!.failed).toEqual([
      { where: file, code: 'ORIGINAL_NOT_KEPT', error: expect.stringContaining(`Ingest ${file} again`) as string },
    ]);
    writeFileSync(file, 'Iran condemned the attack on Monday.');
    const all = await casus(['failures', 'retry', '--all'], { CASUS_DATA });
    expect(all.code).toBe(1);
    expect(all.stderr).toMatch(/^casus: 4 retried, 3 failed again, in [\d.]+ s\n$/);
    const results = linesOf<{ where: string; articles: { created: boolean }[]; failed: object[] }>(all);
    expect(results.find(({ where }) => where === file)).toMatchObject({ articles: [{ created: true }], failed: [] });
    const left = linesOf<{ where: string; attempts: number }>(
      await casus(['failures', 'list', '--json'], { CASUS_DATA }),
    );
    expect(left.map(({ attempts }) => attempts)).toEqual([2, 2, 2]);
    expect(JSON.parse((await casus(['stats'], { CASUS_DATA })).stdout)).toMatchObject({ articles: 2 });
    const again = await casus(['ingest', inputs], { CASUS_DATA });
    expect(again.stderr).toContain('0 new, 2 known already, 3 failed');
    const counted = linesOf<{ attempts: number }>(await casus(['failures', 'list', '--json'], { CASUS_DATA }));
    expect(counted.map(({ attempts }) => attempts)).toEqual([3, 3, 3]);
    expect(await casus(['check'], { CASUS_DATA })).toMatchObject({ code: 0 });
  });

  it('forgets them, by their ids, by code, or all', async () => {
    const { CASUS_DATA } = await withFailures();
    const [one] = linesOf(await casus(['failures', 'list', '--json'], { CASUS_DATA }));
    const some = await casus(['failures', 'discard', one!.id, 'nobody'], { CASUS_DATA });
    expect(some.code).toBe(1);
    expect(linesOf(some)).toEqual([
      { id: one!.id, discarded: true },
      { id: 'nobody', discarded: false },
    ]);
    const vague = await casus(['failures', 'discard'], { CASUS_DATA });
    expect(vague).toMatchObject({ code: 1, stdout: '' });
    expect(vague.stderr).toContain('It isn’t said which failures are meant. Give ids');
    const both = await casus(['failures', 'retry', one!.id, '--all'], { CASUS_DATA });
    expect(both.stderr).toContain('mean two things');
    expect(linesOf(await casus(['failures', 'discard', '--all'], { CASUS_DATA }))).toHaveLength(2);
    expect((await casus(['failures', 'retry', '--all'], { CASUS_DATA })).code).toBe(0);
    expect((await casus(['failures', 'list'], { CASUS_DATA })).stderr).toContain('no failures');
  });

  it('are in a backup, and not in exports, which says so', async () => {
    const { CASUS_DATA } = await withFailures();
    const listed = await casus(['failures', 'list', '--json'], { CASUS_DATA });
    const { file } = JSON.parse((await casus(['backup'], { CASUS_DATA })).stdout) as { file: string };
    const back = dataFolder();
    copyFileSync(file, join(back, 'graph.grafeo'));
    expect((await casus(['failures', 'list', '--json'], { CASUS_DATA: back })).stdout).toBe(listed.stdout);
    const full = await casus(['export', '--full'], { CASUS_DATA });
    expect(full.stdout).not.toContain('broken');
    expect(full.stderr).toBe(
      'casus: 3 failures are kept in this graph and aren’t part of an export; see casus failures list.\n',
    );
  });
});

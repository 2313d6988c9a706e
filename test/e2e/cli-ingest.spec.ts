import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { syntheticArticles } from '../../bench/articles/synthetic-articles.mjs';
import { makeArticle } from '../../src/article/make-article.js';
import { BATCH } from '../../src/ingestion/batch/ingest-inputs.js';
import { casus, dataFolder, environmentOf, finished } from './casus.js';

/** Several batches: it is stopped after the first. */
const COUNT = 8 * BATCH;
const inputs = dataFolder();
const file = join(inputs, 'many.jsonl');

/** Short ones, so that there are many batches; each of its own, so that each is made once. */
const LINES = [...syntheticArticles(3, COUNT, makeArticle)].map(({ article }, at) => {
  return JSON.stringify({ text: `${article.text.slice(0, 150)} That is report ${at}.`, published: article.published });
});
writeFileSync(file, LINES.join('\n'));

let whole = '';

beforeAll(async () => {
  const CASUS_DATA = dataFolder();
  const { code, stderr, stdout } = await casus(['ingest', inputs], { CASUS_DATA });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toMatch(new RegExp(`casus: ${COUNT} new, 0 known already, 0 failed, in .*\n$`));
  whole = (await casus(['export'], { CASUS_DATA })).stdout;
}, 120_000);

describe('casus ingest that is stopped', () => {
  it('by Ctrl+C finishes what is in hand, and the same command does the rest', async () => {
    const CASUS_DATA = dataFolder();
    const child = started(CASUS_DATA);
    const end = finished(child);
    await firstLine(child);
    child.kill('SIGINT');
    const stopped = await end;
    expect(stopped.code).toBe(130);
    expect(stopped.stderr).toContain('casus: stopped; the same command goes on from here');
    const rest = await finished(started(CASUS_DATA));
    expect(rest.stderr).toContain('casus: going on where it stopped');
    expect(rest.code).toBe(0);
    const [before, after] = [linesOf(stopped.stdout), linesOf(rest.stdout)];
    expect(before.length).toBeLessThan(COUNT);
    expect([...before, ...after].map(({ where, created }) => [where, created])).toEqual(
      LINES.map((_, at) => [`${file}:${at + 1}`, true]),
    );
    expect((await casus(['export'], { CASUS_DATA })).stdout).toBe(whole);
    // It came to its end, so nothing is left of it.
    const again = await casus(['ingest', inputs], { CASUS_DATA });
    expect(again).toMatchObject({ code: 0, stdout: '' });
    expect(again.stderr).toMatch(new RegExp(`^casus: 0 new, ${COUNT} known already`));
  }, 120_000);

  it('by Ctrl+C ends though standard input stays open', async () => {
    const args = [resolve('bin/casus.mjs'), 'ingest', '--json', '--format', 'jsonl', '-'];
    const child = spawn(process.execPath, args, { env: environmentOf({ CASUS_DATA: dataFolder() }) });
    const end = new Promise((done) => child.once('close', done));
    child.stdin.write(`${LINES[0]!}\n`);
    await firstLine(child);
    child.kill('SIGINT');
    expect(await end).toBe(130);
  });

  it('by kill -9, whenever that is, loses nothing and does nothing twice', async () => {
    const CASUS_DATA = dataFolder();
    let created = 0;
    for (let kills = 0; ; kills += 1) {
      const child = started(CASUS_DATA);
      const end = finished(child);
      if (kills < 4) {
        await firstLine(child);
        // Wherever that meets it.
        await pause(kills * 150);
        child.kill('SIGKILL');
      }
      const { stdout, code } = await end;
      created += linesOf(stdout).filter((line) => line.created === true).length;
      if (code === 0) break;
    }
    // What was written as the process was killed may not have been told.
    expect(created).toBeLessThanOrEqual(COUNT);
    expect(JSON.parse((await casus(['stats'], { CASUS_DATA })).stdout)).toMatchObject({ articles: COUNT });
    expect((await casus(['check'], { CASUS_DATA })).code).toBe(0);
    expect((await casus(['export'], { CASUS_DATA })).stdout).toBe(whole);
  }, 180_000);
});

const started = (CASUS_DATA: string): ChildProcess =>
  spawn(process.execPath, [resolve('bin/casus.mjs'), 'ingest', '--json', inputs], {
    env: environmentOf({ CASUS_DATA }),
  });

function firstLine(child: ChildProcess): Promise<unknown> {
  return new Promise((done) => createInterface({ input: child.stdout! }).once('line', done).once('close', done));
}

/** What was printed of articles; a line that was cut short is none. */
function linesOf(stdout: string): Record<string, unknown>[] {
  const whole = stdout.slice(0, stdout.lastIndexOf('\n') + 1).trim();
  const lines = whole === '' ? [] : whole.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  return lines.filter((line) => !('summary' in line));
}

import { spawn } from 'node:child_process';
import { environmentOf, finished } from './casus.js';

jest.setTimeout(180_000);

/** What the table has in its second column, by the first. */
function tableOf(text: string): Map<string, string> {
  const rows = text.split('\n').map((line) => line.split(/ {2,}/));
  return new Map(rows.map(([name = '', found = '']) => [name, found]));
}

// How fast it goes and what memory does, a run of half a minute on a busy machine can't tell, and nothing here asks.
describe('npm run soak', () => {
  it('ingests articles and asks queries beside it without an error, and tells all that it measures', async () => {
    const args = ['bench/soak.mjs', '--minutes', '0.5'];
    const { stdout, stderr } = await finished(spawn(process.execPath, args, { env: environmentOf({}) }));
    const found = tableOf(stdout);
    expect({ errors: found.get('errors'), stderr }).toEqual({ errors: '0', stderr: expect.any(String) as string });
    expect(stdout).not.toContain('not measured');
    expect(Number(found.get('articles ingested'))).toBeGreaterThan(0);
    expect(Number(found.get('queries, loaded: answered'))).toBeGreaterThan(100);
    expect([...found.keys()]).toEqual(
      expect.arrayContaining([
        'p95 loaded / idle',
        'server: JavaScript, growth, %',
        'server: resident, MB for 1,000 articles',
        'ClaimEvidence',
      ]),
    );
  });

  it('ends at Ctrl+C with the table of what it has, and the exit code 1', async () => {
    const args = ['bench/soak.mjs', '--minutes', '2'];
    const child = spawn(process.execPath, args, { env: environmentOf({}) });
    child.stderr.on('data', (chunk: Buffer) => {
      if (chunk.includes('beside the queries')) child.kill('SIGINT');
    });
    const { code, stdout } = await finished(child);
    expect(code).toBe(1);
    expect(tableOf(stdout).get('errors')).toBe('0');
    expect(tableOf(stdout).get('p95 loaded / idle')).toBe('not measured');
  });
});

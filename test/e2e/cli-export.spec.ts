import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casus, dataFolder, Server } from './casus.js';

const ARTICLES = [
  'The Taliban attacked the village on Monday, an official said.',
  'Iran condemned the attack. The Islamic State plans to attack the Taliban, a diplomat said.',
];

describe('casus export for other programs', () => {
  const CASUS_DATA = dataFolder();
  const files = mkdtempSync(join(tmpdir(), 'casus-export-'));
  beforeAll(async () => {
    const lines = ARTICLES.map((text) => JSON.stringify({ text, published: '2024-05-06' })).join('\n');
    expect(await casus(['ingest', '--format', 'jsonl', '-'], { CASUS_DATA }, lines)).toMatchObject({ code: 0 });
  });

  const run = (...args: string[]) => casus(['export', ...args], { CASUS_DATA });

  it('prints facts, and tells on standard error what it left out', async () => {
    const { code, stdout, stderr } = await run('--format', 'plover');
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { status: string });
    expect(code).toBe(0);
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ status }) => status !== 'ACTUAL')).toEqual([]);
    expect(stderr).toMatch(/^casus: \d+ events?; left out, since they are no facts: \d+ events?\n$/);
    const planned = await run('--format', 'plover', '--status', 'PLANNED', '--type', 'ASSAULT');
    expect(planned.stdout).toContain('"status":"PLANNED"');
    expect(planned.stderr).toBe('casus: 1 event\n');
  });

  it.each(['graphml', 'gexf', 'json-ld', 'stix'])('writes %s to a file as it prints it', async (format) => {
    const file = join(files, format);
    const printed = await run('--format', format);
    const written = await run('--format', format, '--out', file);
    expect(written).toEqual({ code: 0, stdout: '', stderr: printed.stderr });
    expect(printed.stdout).toContain('Taliban');
    expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
  });

  it.each(['csv', 'neo4j-excerpt'])('writes %s into a folder that it makes, or one part of it', async (format) => {
    const folder = join(files, 'new', format);
    expect(await run('--format', format, '--out', folder)).toMatchObject({ code: 0, stdout: '' });
    expect(readdirSync(folder).sort()).toEqual(['edges.csv', 'nodes.csv']);
    for (const part of ['nodes', 'edges']) {
      const { stdout } = await run('--format', format, '--part', part);
      expect(stdout.split('\n').length).toBeGreaterThan(2);
      expect(readFileSync(join(folder, `${part}.csv`), 'utf8')).toBe(stdout);
    }
  });

  it('writes neo4j-csv into a folder that is empty, with how it is loaded, which it prints', async () => {
    const folder = join(files, 'bulk');
    const { code, stdout } = await run('--format', 'neo4j-csv', '--out', folder);
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(join(folder, 'README.txt'), 'utf8'));
    const named = [...stdout.matchAll(/--(?:nodes|relationships)=(\S+)/g)].map(([, file]) => file!);
    expect([...named, 'README.txt', 'schema.cypher'].sort()).toEqual(readdirSync(folder).sort());
    expect(stdout).toContain('neo4j-admin database import full neo4j \\\n');
    const again = await run('--format', 'neo4j-csv', '--out', folder);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain(`casus: ${folder} is not empty.`);
  });

  it('takes a whole filter, and names what is faulty in one', async () => {
    const filter = JSON.stringify({ types: ['ASSAULT'], not: { statuses: ['ACTUAL'] } });
    const { code, stdout, stderr } = await run('--format', 'plover', '--filter', filter);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'casus: 1 event\n' });
    expect(stdout).toContain('"status":"PLANNED"');
    const faulty = await run('--format', 'plover', '--filter', '{"types":["MURDER"],"since":"May"}');
    expect(faulty).toMatchObject({ code: 1, stdout: '' });
    expect(faulty.stderr).toMatch(/types must be one of AGREE.*since must be/s);
  });

  it('takes a moment of the past', async () => {
    const { code, stdout, stderr } = await run('--format', 'plover', '--as-of', '2000-01-01');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'casus: 0 events\n' });
  });

  it.each([
    [['--format', 'csv'], 'csv is two documents.'],
    [['--format', 'gexf', '--part', 'nodes'], 'gexf is one document.'],
    [['--format', 'gexf', '--type', 'MURDER'], 'MURDER is no type of event.'],
    [['--format', 'gexf', '--relation', 'LIKES'], 'LIKES is no type of relation.'],
    [['--format', 'gexf', '--status', 'LIKELY'], 'LIKELY is no status.'],
    [['--format', 'gexf', '--since', '2024-02-30'], '2024-02-30 is no day.'],
    [['--format', 'gexf', '--min-confidence', 'high'], 'high is no confidence.'],
    [['--format', 'gexf', '--as-of', 'then'], 'then is no moment.'],
    [['--format', 'gexf', '--full'], '--full is for jsonl.'],
    [['--format', 'neo4j-csv'], 'neo4j-csv is a folder.'],
    [['--format', 'neo4j-csv', '--out', 'bulk', '--type', 'ASSAULT'], '--type is for excerpts.'],
    [['--format', 'neo4j-csv', '--out', 'bulk', '--full'], '--full is for jsonl.'],
    [['--min-confidence', '0.5'], '--min-confidence is for the other formats.'],
  ])('says in one line what is wrong with %j', async (args, fault) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 1, stdout: '', lines: 2 });
    expect(stderr).toContain(`casus: ${fault} `);
  });

  it('says in one line that a file can’t be written, and leaves nothing behind', async () => {
    const file = join(files, 'file');
    writeFileSync(file, 'kept');
    for (const out of [join(file, 'graph.gexf'), join(files, 'nowhere', 'graph.gexf')]) {
      const { code, stderr } = await run('--format', 'gexf', '--out', out);
      expect({ code, lines: stderr.split('\n').length }).toEqual({ code: 1, lines: 2 });
      expect(stderr).toContain(`casus: ${out} can't be written (ENO`);
      expect(existsSync(`${out}.unfinished`)).toBe(false);
    }
    expect(readFileSync(file, 'utf8')).toBe('kept');
  });

  it('is what a server gives at /export, to whoever has a key', async () => {
    const wanted = (await run('--format', 'stix')).stdout;
    const key = 'k'.repeat(40);
    const server = await Server.start({ CASUS_DATA, CASUS_KEYS: key });
    const headers = { authorization: `Bearer ${key}` };
    const refused = await fetch(`${server.url}/export/stix`);
    expect({ status: refused.status, body: await refused.json() }).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'KEY_MISSING' } }] },
    });
    const response = await fetch(`${server.url}/export/stix`, { headers });
    expect(response.headers.get('content-type')).toBe('application/stix+json;version=2.1');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="casus.stix.json"');
    expect(await response.text()).toBe(wanted);
    const bad = await fetch(`${server.url}/export/stix?status=LIKELY&since=May`, { headers });
    expect({ status: bad.status, body: await bad.json() }).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { fields: { status: [expect.any(String)], since: expect.any(Array) } } }] },
    });
    await server.stop();
  });
});

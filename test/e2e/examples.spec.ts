import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { CasusClient } from '../../client/casus-client.js';
import * as operations from '../../client/generated/operations.js';
import { pythonWith } from '../support/python/python.js';
import { dataFolder, finished, Server, type Finished } from './casus.js';

const WALK = readFileSync('docs/WALK.md', 'utf8');
const TALIBAN = '9c3f93f8ca6322eca5f0d36dd28227db';
const PAKISTAN = '2a911cfd63f2e67c814e335998110552';
const PRESSED =
  'A Western diplomat, who spoke on condition of anonymity, said the Taliban had put pressure on ISIS-K for months and had killed several of its commanders.';

describe('the programs of examples/', () => {
  const CASUS_DATA = dataFolder();
  const venv = join(CASUS_DATA, 'venv');
  const python = pythonWith('examples/requirements.txt', venv);
  let server: Server;

  beforeAll(async () => {
    server = await Server.start({ CASUS_DATA }, ['--samples']);
  });

  afterAll(async () => {
    await server.stop();
    rmSync(venv, { recursive: true, force: true });
  });

  const run = (program: string, args: readonly string[]): Promise<Finished> =>
    finished(spawn(program, args, { env: { ...process.env, CASUS_URL: `${server.url}/graphql` } }));
  const example = (name: string, ...args: string[]) =>
    run(process.execPath, ['--import', 'tsx', `examples/${name}.ts`, ...args]);

  it('tell who presses whom, with the sentence that says so', async () => {
    const { code, stdout, stderr } = await example('who-presses-whom');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'Taliban → Islamic State – Khorasan Province, last on 2024-03-04',
      `  ${PRESSED}`,
      '  Western diplomat, The Meridian Post, 2024-03-04',
    ]);
  });

  it('tell what changed between two actors, as CSV', async () => {
    const { code, stdout, stderr } = await example('what-changed', '2024-05-01', 'Pakistan', 'Afghanistan');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = parse<Record<string, string>>(stdout, { columns: true });
    expect(rows.map(({ relation, status, publisher }) => [relation, status, publisher])).toEqual([
      ['ATTACKS', 'HYPOTHETICAL', 'Indus Gazette'],
      ['ATTACKS', 'ACTUAL', 'Indus Gazette'],
      ['ATTACKS', 'ALLEGED', 'Indus Gazette'],
    ]);
    for (const { learned } of rows) expect(Date.now() - Date.parse(learned!)).toBeLessThan(600_000);
  });

  it('tell in a line what they want', async () => {
    const { code, stderr } = await example('what-changed', '2024-05-01', 'Pakistan');
    expect(code).toBe(1);
    expect(stderr).toContain('Give a date and the names of two actors.');
  });

  if ('reason' in python) describePythonNotRun(python.reason);
  else
    it('tell the months of two actors by Python, with the sentence of each peak, as docs/WALK.md has it', async () => {
      const { code, stdout, stderr } = await run(python.path, ['examples/dyad.py', 'Taliban', 'United States']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(
        'Mutawakil thanked Qatar and said that the Taliban were ready to cooperate with Washington against ISIS-K.',
      );
      expect(WALK).toContain(`examples/dyad.py Taliban "United States"\n\`\`\`\n\n\`\`\`text\n${stdout}\`\`\``);
    });

  describe('the client', () => {
    const client = () => new CasusClient({ url: `${server.url}/graphql` });
    const filter = { between: [TALIBAN, PAKISTAN] };

    it('is answered whatever it asks, twice, as documents are compiled after the first time', async () => {
      const c = client();
      for (let time = 0; time < 2; time++) {
        expect((await c.ask(operations.ActorPageDocument, { id: TALIBAN })).actor!.name).toBe('Taliban');
        await c.ask(operations.SearchDocument, { text: 'taliban' });
        await c.ask(operations.EventsDocument, {});
        await c.ask(operations.RelationsDocument, {});
        await c.ask(operations.DyadDocument, { a: TALIBAN, b: PAKISTAN });
        await c.ask(operations.TimelineDocument, { filter });
        await c.ask(operations.FacetsDocument, {});
        await c.ask(operations.NeighborhoodDocument, { actorId: TALIBAN });
        await c.ask(operations.PathDocument, { from: TALIBAN, to: PAKISTAN });
        await c.ask(operations.DifferencesDocument, { filter: { since: '2024-05-01' } });
        await c.ask(operations.WithdrawnDocument, { filter: { since: '2024-05-01' } });
        await c.ask(operations.DecisionsDocument, {});
      }
    });

    it('walks all events, and each of them once', async () => {
      const ids = new Set<string>();
      let events = 0;
      for await (const { id } of client().all(operations.EventsDocument, { first: 30 }, (page) => page.events)) {
        ids.add(id);
        events++;
      }
      const { facets } = await client().ask(operations.FacetsDocument, {});
      expect({ events, ids: ids.size }).toEqual({ events: facets.total, ids: facets.total });
    });

    it('adds an article, judges what it says and takes that back', async () => {
      const c = client();
      const input = { text: 'Iran threatened Norway on Monday.', published: '2024-06-04' };
      const { ingestArticle } = await c.ask(operations.IngestArticleDocument, { input, key: 'examples' });
      const { article } = await c.ask(operations.ArticleDocument, { id: ingestArticle.article.id });
      const claimId = article!.claims.edges[0]!.node.id;
      const { judgeClaim } = await c.ask(operations.JudgeClaimDocument, {
        claimId,
        verdict: 'REJECTED',
        why: 'a joke',
      });
      const { undoChange } = await c.ask(operations.UndoChangeDocument, { id: judgeClaim.id, why: 'none' });
      expect(undoChange).toMatchObject({ id: judgeClaim.id, kind: 'READING', undoneWhy: 'none' });
    });

    it('tells code and remedy of what the API refuses', async () => {
      await expect(client().ask(operations.ActorPageDocument, { id: 'nobody' })).rejects.toMatchObject({
        code: expect.stringMatching(/^[A-Z_]+$/) as string,
        details: { remedy: expect.any(String) as string },
      });
    });
  });
});

/** Says in one line that the program in Python can't be run; with CI=true that is a failure. */
function describePythonNotRun(reason: string): void {
  process.stderr.write(`Not run: examples/dyad.py: ${reason}\n`);
  if (process.env.CI !== 'true') it.skip(`not run: ${reason}`, () => undefined);
  else
    it('has a Python to be run by, as CI demands', () => {
      throw new Error(reason);
    });
}

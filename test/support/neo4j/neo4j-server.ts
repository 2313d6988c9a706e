import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { Neo4jStore } from '../../../src/graph/neo4j/neo4j-store.js';
import type { GraphStore } from '../../../src/graph/store.js';

/** Where a Neo4j server for tests is. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** Longest that fetching and starting a server may take. */
const START_MS = 600_000;

/** The Jest process that all specs of a run have in common; jest.config.js tells it. */
const RUN = process.env.CASUS_TEST_RUN ?? String(process.pid);

/** Each worker has a server of its own, unless there is one for all. */
const WORKER = process.env.NEO4J_TEST_URI ? '' : `-${process.env.JEST_WORKER_ID ?? 1}`;
const STATE = join(tmpdir(), `casus-neo4j-${RUN}${WORKER}`);

/**
 * A real Neo4j server, the same for all specs of a worker: NEO4J_TEST_URI if set, else one that is started by Docker or by
 * Java and Maven. Waits for it, half a minute the first time, so that a spec knows whether it can be run.
 */
export function neo4jServer(): Neo4jAddress | { readonly reason: string } {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME = '', NEO4J_TEST_PASSWORD = '' } = process.env;
  if (uri !== undefined && uri !== '') return { uri, username: NEO4J_TEST_USERNAME, password: NEO4J_TEST_PASSWORD };
  const ensure = fileURLToPath(new URL('ensure.mjs', import.meta.url));
  const answer = execFileSync(process.execPath, [ensure, STATE, RUN], { encoding: 'utf8', timeout: START_MS });
  return JSON.parse(answer) as Neo4jAddress | { reason: string };
}

/**
 * Describes what needs a real Neo4j. Where none can be had, says so in one line and runs nothing; with CI=true that is
 * a failure. One spec file at a time has the server.
 *
 * @param specs - `open` gives an empty graph on it
 */
export function describeOnNeo4j(
  name: string,
  specs: (open: () => Promise<GraphStore>, address: Neo4jAddress) => void,
): void {
  const server = neo4jServer();
  if ('reason' in server) {
    describeNotRun(name, server.reason);
    return;
  }
  describe(name, () => {
    const opened: GraphStore[] = [];
    beforeAll(() => takeTurn(), START_MS);
    afterAll(async () => {
      // What a spec left open would keep Jest from ending.
      for (const store of opened) await store.close();
      rmSync(TURN, { recursive: true, force: true });
    });
    const open = async (): Promise<GraphStore> => {
      const store = await emptyGraph(server);
      opened.push(store);
      return store;
    };
    specs(open, server);
  });
}

/** An empty graph on a server, with its schema; what a test says of newer migrations is forgotten. */
export async function emptyGraph({ uri, username, password }: Neo4jAddress): Promise<GraphStore> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  await driver.executeQuery('MATCH (node) WHERE NOT node:Migration OR node.number > 50 DETACH DELETE node');
  await driver.close();
  return Neo4jStore.connect(uri, username, password);
}

/** Says in one line that specs can't be run; with CI=true that is a failure. */
export function describeNotRun(name: string, reason: string): void {
  process.stderr.write(`Not run: ${name}: no Neo4j (${reason}).\n`);
  describe(name, () => {
    if (process.env.CI !== 'true') it.skip(`not run: ${reason}`, () => undefined);
    else
      it('has a Neo4j to be run on, as CI demands', () => {
        throw new Error(reason);
      });
  });
}

const TURN = `${STATE}-turn`;

/** Waits until no other spec file works on the server. A worker that died without letting go doesn't count. */
async function takeTurn(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(TURN);
      writeFileSync(join(TURN, 'holder'), String(process.pid));
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (!isHeld()) rmSync(TURN, { recursive: true, force: true });
    await sleep(50);
  }
}

function isHeld(): boolean {
  try {
    process.kill(Number(readFileSync(join(TURN, 'holder'), 'utf8')), 0);
    return true;
  } catch (error) {
    // Just being taken: the name of the holder isn't written yet.
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

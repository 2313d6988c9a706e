import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classpath, startServer } from './java.mjs';
import { describeNotRun, type Neo4jAddress } from './neo4j-server.js';

/** Longest that starting a server may take, with other work beside, in milliseconds. */
const START_MS = 300_000;

/** A Neo4j server that a test has for itself, to kill it and to start it again. Needs Java and Maven. */
export class OwnServer {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly folder: string,
    readonly address: Neo4jAddress,
    child: ChildProcess,
  ) {
    this.child = child;
  }

  /** Why there can be none, in a line; null where one can be started. */
  static fault(): string | null {
    try {
      execFileSync('java', ['-version'], { stdio: 'ignore' });
      classpath();
      return null;
    } catch (error) {
      return `a server that can be killed needs Java 17 and Maven: ${(error as Error).message.split('\n')[0]!}`;
    }
  }

  /**
   * A graph on a free port: an empty one.
   *
   * @param fill - where it is to be another: puts it into the folder of the data, before the server starts
   */
  static async start(fill: (data: string) => void = () => undefined): Promise<OwnServer> {
    const folder = mkdtempSync(join(tmpdir(), 'casus-own-neo4j-'));
    fill(join(folder, 'data'));
    const { uri, child } = await startServer(join(folder, 'data'));
    return new OwnServer(folder, { uri, username: '', password: '' }, child);
  }

  /** As a power cut: nothing is told to anybody, nothing is tidied up. */
  async kill(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child === null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** On the same folder, at the same address; waits until it answers. */
  async restart(): Promise<void> {
    const port = Number(new URL(this.address.uri).port);
    this.child = (await startServer(join(this.folder, 'data'), { port })).child;
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * Describes what needs a Neo4j server for itself alone. Where none can be had, says so in one line and runs nothing; with
 * CI=true that is a failure.
 *
 * @param specs - `server` gives the one that all of them have
 */
export function describeOnOwnServer(name: string, specs: (server: () => OwnServer) => void): void {
  const fault = OwnServer.fault();
  if (fault !== null) {
    describeNotRun(name, fault);
    return;
  }
  describe(name, () => {
    let server: OwnServer;
    beforeAll(async () => {
      server = await OwnServer.start();
    }, START_MS);
    afterAll(() => server.end());
    specs(() => server);
  });
}

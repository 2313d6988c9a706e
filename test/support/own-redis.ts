import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** A Redis server that a test has for itself, to kill it and to start it again. It keeps each command before it answers. */
export class OwnRedis {
  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private child: ChildProcess | null,
  ) {}

  /** Why there can be none, in a line; null where one can be started. */
  static fault(): string | null {
    try {
      execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
      return null;
    } catch {
      return 'redis-server is missing: apt-get install redis-server';
    }
  }

  /** An empty one, on a free port. */
  static async start(): Promise<OwnRedis> {
    const redis = new OwnRedis(mkdtempSync(join(tmpdir(), 'casus-own-redis-')), await freePort(), null);
    await redis.restart();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** As a power cut. */
  async kill(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child === null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** On the same folder and port; waits until it answers. */
  async restart(): Promise<void> {
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder, '--save', ''];
    this.child = spawn('redis-server', [...options, '--appendonly', 'yes', '--appendfsync', 'always'], {
      stdio: 'ignore',
    });
    const client = new Redis(this.url, { maxRetriesPerRequest: null });
    client.on('error', () => undefined);
    // It answers before it has read what it kept.
    while ((await client.ping().catch(() => '')) !== 'PONG') await sleep(50);
    client.disconnect();
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

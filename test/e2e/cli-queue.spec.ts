import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { resolve } from 'node:path';
import { describeNotRun } from '../support/neo4j/neo4j-server.js';
import { OwnRedis } from '../support/own-redis.js';
import { casus, dataFolder, environmentOf, finished } from './casus.js';

/** Where no Neo4j is needed, but one has to be set. */
const NEO4J_URI = 'bolt://127.0.0.1:1';

describe('casus queue', () => {
  it.each([
    ['no queue is set', { NEO4J_URI }, 'casus: No queue is set. Set CASUS_REDIS_URL'],
    ['the graph is embedded', { CASUS_REDIS_URL: 'redis://127.0.0.1:1' }, 'casus: Workers share a graph on a Neo4j'],
    [
      'Redis does not answer',
      { NEO4J_URI, CASUS_REDIS_URL: 'redis://me:secret@127.0.0.1:1' },
      'casus: The queue at redis://127.0.0.1:1 does not answer.',
    ],
    ['the address is none', { NEO4J_URI, CASUS_REDIS_URL: 'http://x' }, 'CASUS_REDIS_URL must be an address'],
  ])('says in one line that %s', async (_, settings, told) => {
    const { code, stdout, stderr } = await casus(['queue', 'status'], { CASUS_DATA: dataFolder(), ...settings });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(told)]);
    expect(stderr).not.toContain('secret');
  });
});

const NAME = 'casus queue dashboard';
const fault = OwnRedis.fault();
if (fault !== null) describeNotRun(NAME, fault);
else
  describe(NAME, () => {
    it('shows the queue to this machine alone, whatever name a page gives it', async () => {
      const redis = await OwnRedis.start();
      const settings = { NEO4J_URI, CASUS_REDIS_URL: redis.url, CASUS_DATA: dataFolder() };
      const args = [resolve('bin/casus.mjs'), 'queue', 'dashboard', '--port', '0'];
      const child = spawn(process.execPath, args, { env: environmentOf(settings) });
      const end = finished(child);
      try {
        const [line] = (await once(child.stdout, 'data')) as [Buffer];
        const { port } = new URL(/http:[^\s;]+/.exec(line.toString())![0]);
        expect(await statusOf(port, `127.0.0.1:${port}`)).toBe(200);
        expect(await statusOf(port, 'evil.example')).toBe(403);
        expect(await casus(['queue', 'status'], settings)).toMatchObject({
          code: 0,
          stdout: '0 waiting, 0 in hand, 0 to be tried again, 0 given up\n',
        });
      } finally {
        child.kill('SIGINT');
      }
      expect((await end).code).toBe(0);
      await redis.end();
    });
  });

function statusOf(port: string, host: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path: '/', headers: { host } }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}

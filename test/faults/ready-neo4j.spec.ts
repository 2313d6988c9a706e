import { setTimeout as sleep } from 'node:timers/promises';
import { Server, casus, dataFolder } from '../e2e/casus.js';
import { describeNotRun } from '../support/neo4j/neo4j-server.js';
import { OwnServer } from '../support/neo4j/own-server.js';

const NAME = 'a server whose Neo4j is killed';

const fault = OwnServer.fault();
if (fault !== null) describeNotRun(NAME, fault);
else
  describe(NAME, () => {
    let neo4j: OwnServer;
    beforeAll(async () => {
      neo4j = await OwnServer.start();
    }, 300_000);
    afterAll(() => neo4j.end());

    it('lives on, is not ready until Neo4j is back, and says so', async () => {
      const settings = { CASUS_DATA: dataFolder(), NEO4J_URI: neo4j.address.uri };
      const server = await Server.start(settings);
      const look = async (path: string) => {
        const response = await fetch(server.url + path);
        return [response.status, ((await response.json()) as { status: string }).status];
      };
      const storeUp = async () =>
        /^casus_store_up (\d)$/m.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1];
      expect(await look('/readyz')).toEqual([200, 'ready']);
      expect(await storeUp()).toBe('1');
      expect(await doctor(settings)).toMatchObject({
        store: { verdict: 'ok', says: expect.stringMatching(/^Neo4j\/5.*APOC/) as string },
        schema: { verdict: 'ok', says: expect.stringContaining('all its constraints') as string },
      });

      await neo4j.kill();
      expect(await look('/readyz')).toEqual([503, 'store unavailable']);
      expect(await look('/healthz')).toEqual([200, 'ok']);
      expect(await storeUp()).toBe('0');
      expect(await doctor(settings)).toMatchObject({
        store: { verdict: 'fail', remedy: expect.stringContaining('Check that it runs') as string },
      });

      await neo4j.restart();
      while ((await look('/readyz'))[0] !== 200) await sleep(200);
      expect(await storeUp()).toBe('1');
      expect(await server.stop('SIGTERM')).toMatchObject({ code: 0 });
    }, 600_000);
  });

/** What casus doctor found, by what it looked at. */
async function doctor(settings: NodeJS.ProcessEnv): Promise<Record<string, unknown>> {
  const { stdout } = await casus(['doctor', '--json'], { PORT: '0', ...settings });
  const { findings } = JSON.parse(stdout) as { findings: { check: string }[] };
  return Object.fromEntries(findings.map((finding) => [finding.check, finding]));
}

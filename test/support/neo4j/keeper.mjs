// Starts a Neo4j server for one run of the tests and keeps it until that run ends, however it ends: by Docker where an
// engine answers, else by Java and Maven. Tells in STATE/server.json where it is, or why there is none.
// Usage: node keeper.mjs STATE RUN, RUN being the process whose end is awaited. CASUS_TEST_APOC=true adds the APOC
// procedures, which some peers of ours need and no test does; CASUS_TEST_THOROUGH=true starts it as in production.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apocFolder, startServer, VERSION } from './java.mjs';

const wantsApoc = process.env.CASUS_TEST_APOC === 'true';
const [state, run] = process.argv.slice(2);

const server = await start();
tell(server.address ?? { reason: server.reason });
const watch = setInterval(() => isAlive(Number(run)) || end(), 500);
process.on('SIGTERM', end);

async function start() {
  const reasons = [];
  for (const attempt of [byDocker, byJava]) {
    try {
      return await attempt();
    } catch (error) {
      reasons.push(error.message.split('\n')[0]);
    }
  }
  return { reason: `no NEO4J_TEST_URI; ${reasons.join('; ')}`, stop: () => undefined };
}

async function byDocker() {
  const { GenericContainer, Wait } = await import('testcontainers');
  const container = await new GenericContainer(`neo4j:${VERSION}-community`)
    .withEnvironment({ NEO4J_AUTH: 'none', ...(wantsApoc ? { NEO4J_PLUGINS: '["apoc"]' } : {}) })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .start()
    .catch((error) => {
      throw new Error(`no Docker: ${error.message}`);
    });
  const uri = `bolt://${container.getHost()}:${container.getMappedPort(7687)}`;
  return { address: { uri, username: '', password: '' }, stop: () => container.stop() };
}

async function byJava() {
  const plugins = wantsApoc ? [apocFolder()] : [];
  const thorough = process.env.CASUS_TEST_THOROUGH === 'true';
  const { uri, child } = await startServer(join(state, 'data'), { plugins, thorough });
  const stop = () =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.stdin.end();
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    });
  return { address: { uri, username: '', password: '' }, stop };
}

function tell(answer) {
  // In one step, so that nobody reads half of it.
  writeFileSync(join(state, 'server.new'), JSON.stringify(answer));
  renameSync(join(state, 'server.new'), join(state, 'server.json'));
}

async function end() {
  clearInterval(watch);
  await server.stop();
  // Whoever had its turn on the server may have died with the run.
  for (const folder of [state, `${state}-turn`]) rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

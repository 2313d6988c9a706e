// Starts a Neo4j server for one run of the tests and keeps it until that run ends, however it ends: by Docker where an
// engine answers, else by Java and Maven. Tells in STATE/server.json where it is, or why there is none.
// Usage: node keeper.mjs STATE RUN, RUN being the process whose end is awaited. CASUS_TEST_APOC=true adds the APOC
// procedures, which some peers of ours need and no test does; CASUS_TEST_THOROUGH=true starts it as in production.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const VERSION = '5.26.16';
/** The last that Maven Central has as one jar with all it needs. */
const APOC_VERSION = '5.26.5';
const wantsApoc = process.env.CASUS_TEST_APOC === 'true';
/** A test run is too short for the thorough compiler to pay; a benchmark isn't. */
const QUICK_START = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const started = process.env.CASUS_TEST_THOROUGH === 'true' ? [] : QUICK_START;

/** What Neo4j reaches into, and Java keeps closed. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);
const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/neo4j/', import.meta.url));
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
  const data = join(state, 'data');
  const plugins = wantsApoc ? [apocFolder()] : [];
  const path = [classpath(), ...plugins.map((folder) => join(folder, '*'))].join(delimiter);
  const program = [join(here, 'Neo4jServer.java'), data, ...plugins];
  const child = spawn('java', ['-Xmx1g', ...started, ...OPENED, '-cp', path, ...program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const failed = new Promise((_, reject) => {
    child.once('error', (error) => reject(new Error(`no Java: ${error.message}`)));
    child.once('exit', (code) => reject(new Error(`Neo4j ended with exit code ${code}; see ${state}/log`)));
  });
  const line = new Promise((resolve) => createInterface(child.stdout).once('line', resolve));
  const uri = await Promise.race([line, failed]);
  failed.catch(() => undefined);
  const stop = () =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.stdin.end();
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    });
  return { address: { uri, username: '', password: '' }, stop };
}

/** The server's jars, fetched by Maven once and remembered. */
function classpath() {
  const file = join(cache, `classpath-${VERSION}`);
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (known !== '' && known.split(delimiter).every((jar) => existsSync(jar))) return known;
  const version = output('java', ['-version'], 'no Java');
  const major = Number(/version "(\d+)/.exec(version)?.[1]);
  if (!(major >= 17)) throw new Error('Java is older than 17');
  mkdirSync(cache, { recursive: true });
  const options = ['-q', '-B', '-f', join(here, 'pom.xml'), 'dependency:build-classpath', `-Dmdep.outputFile=${file}`];
  output('mvn', options, 'no Maven');
  return readFileSync(file, 'utf8').trim();
}

/** The folder with APOC alone in it, fetched by Maven once. */
function apocFolder() {
  const folder = join(cache, `apoc-${APOC_VERSION}`);
  const artifact = `org.neo4j.procedure:apoc-core:${APOC_VERSION}:jar:core`;
  const options = ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`];
  if (!existsSync(join(folder, `apoc-core-${APOC_VERSION}-core.jar`))) output('mvn', options, 'no APOC');
  return folder;
}

function output(command, options, fault) {
  try {
    return execFileSync('sh', ['-c', '"$0" "$@" 2>&1', command, ...options], { encoding: 'utf8' });
  } catch (error) {
    throw new Error(
      `${fault}: ${
        String(error.stdout ?? error.message)
          .trim()
          .split('\n')[0]
      }`,
    );
  }
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

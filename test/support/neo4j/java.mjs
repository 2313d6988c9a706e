// A Neo4j server of one's own by Java and Maven: what keeper.mjs starts for all, and a test of faults for itself alone.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const VERSION = '5.26.16';
/** The last that Maven Central has as one jar with all it needs. */
const APOC_VERSION = '5.26.5';

/** A test run is too short for the thorough compiler to pay; a benchmark isn't. */
const QUICK_START = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** What the tests need. */
const LITTLE_MEMORY = { heapMb: 1_024, pageCacheMb: 128 };

/** Chosen: the graph of 100,000 events is in it whole, so that no disk is measured. */
const MEMORY = { heapMb: 2_048, pageCacheMb: 1_024 };

/** What Neo4j reaches into, and Java keeps closed. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);
const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/neo4j/', import.meta.url));

/**
 * Starts a server, which ends with the standard input of its process, and waits until it answers.
 *
 * @param data - the folder of its data
 * @param thorough - as in production: with memory for a graph of a benchmark, and plans made anew as the graph grows
 * @returns {uri, child}
 * @throws Error that says in a line what is missing
 */
export async function startServer(data, { port = 0, plugins = [], thorough = false } = {}) {
  const path = [classpath(), ...plugins.map((folder) => join(folder, '*'))].join(delimiter);
  const { heapMb, pageCacheMb } = thorough ? MEMORY : LITTLE_MEMORY;
  const settings = [`-Dport=${port}`, `-DpageCacheMb=${pageCacheMb}`, `-DkeepPlans=${!thorough}`];
  const program = [...settings, '-cp', path, join(here, 'Neo4jServer.java'), data, ...plugins];
  const child = spawn('java', [`-Xmx${heapMb}m`, ...(thorough ? [] : QUICK_START), ...OPENED, ...program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const failed = new Promise((_, reject) => {
    child.once('error', (error) => reject(new Error(`no Java: ${error.message}`)));
    child.once('exit', (code) =>
      reject(new Error(`Neo4j ended with exit code ${code}, and said why on standard error`)),
    );
  });
  const line = new Promise((resolve) => createInterface(child.stdout).once('line', resolve));
  const uri = await Promise.race([line, failed]);
  failed.catch(() => undefined);
  return { uri, child };
}

/**
 * Runs `neo4j-admin database import full` on the data of a server that doesn't run.
 *
 * @param data - the folder of its data
 * @param options - what follows the name of the command
 * @param folder - where the files are
 * @throws Error with what the tool printed, where it didn't import all
 */
export function importFull(data, options, folder) {
  const program = ['-cp', classpath(), join(here, 'Neo4jImport.java'), data, ...options];
  try {
    const java = ['-Xmx512m', ...QUICK_START, ...OPENED, ...program];
    execFileSync('java', java, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`The import failed: ${error.stdout}\n${error.stderr}`, { cause: error });
  }
}

/**
 * The server's jars, fetched by Maven once and remembered.
 *
 * @throws Error that says in a line what is missing
 */
export function classpath() {
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
export function apocFolder() {
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

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../bin/prepare.mjs';
import { startServer } from '../../test/support/neo4j/java.mjs';

/** Both programs run as their manuals say for production. */
const PRODUCTION = { NODE_ENV: 'production' };

/**
 * The real Neo4j of the tests, with its data in a folder that is kept.
 *
 * @returns {uri, username, password, cpuMs, stop}
 */
export async function startNeo4j(folder) {
  const { uri, child } = await startServer(folder, { thorough: true });
  const stop = async () => {
    const ended = once(child, 'exit');
    child.stdin.end();
    await ended;
  };
  return { uri, username: '', password: '', cpuMs: () => cpuMsOf(child.pid), stop };
}

/**
 * Casus as users start it, in a process of its own.
 *
 * @param settings - what its environment says of where the graph is
 * @returns {name, url, memory, cpuMs, stop}
 */
export function startCasus(settings) {
  // The first answers of a busy machine take long, when Neo4j plans its first statements.
  const patience = { CASUS_QUERY_TIMEOUT_MS: '60000' };
  return startProgram('Casus', [join(root, 'bin', 'casus.mjs'), 'serve'], { ...settings, ...patience, PORT: '0' });
}

/** Apollo Server with @neo4j/graphql on the same graph, likewise. */
export function startPeer({ uri, username, password }) {
  const args = [join(root, 'bench', 'graphql', 'peer.mjs')];
  return startProgram('@neo4j/graphql', args, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
}

/** Starts a program and waits until it prints its address. */
async function startProgram(name, args, env) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...PRODUCTION, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const url = await Promise.race([
    addressIn(child.stdout),
    ended.then(() => Promise.reject(new Error(`${name} ended before it was ready`))),
  ]);
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
  };
  return { name, url, memory: () => residentMb(child.pid), cpuMs: () => cpuMsOf(child.pid), stop };
}

async function addressIn(output) {
  for await (const line of createInterface(output)) {
    const address = /http:\S+\/graphql\b/.exec(line);
    if (address !== null) {
      output.resume();
      return address[0];
    }
  }
  throw new Error('it printed no address');
}

/** Memory that a process holds, in MB; NaN where the system has no /proc. */
function residentMb(id) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return NaN;
  }
}

/** Milliseconds in which a process had a processor since its start; NaN where the system has no /proc. */
function cpuMsOf(id) {
  try {
    // After the name, which may have spaces: the 12th and 13th field, in hundredths of a second.
    const [, fields] = /\) (.*)/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8'));
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return (user + system) * 10;
  } catch {
    return NaN;
  }
}

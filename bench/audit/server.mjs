// Starts the built program as a server, for scripts that ask it over HTTP.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, root } from '../../bin/prepare.mjs';

/**
 * A server on a free port, with an empty graph in a folder of its own, or with the samples.
 *
 * @param {NodeJS.ProcessEnv} settings
 * @param {readonly string[]} args - of `casus serve`
 */
export async function startServer(settings = {}, args = []) {
  prepare();
  const folder = mkdtempSync(join(tmpdir(), 'casus-audit-'));
  const env = { ...process.env, PORT: '0', CASUS_DATA: join(folder, 'data'), ...settings };
  const child = spawn(process.execPath, [join(root, 'bin', 'casus.mjs'), 'serve', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const url = await address(child.stdout);
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

async function address(stdout) {
  let printed = '';
  for await (const chunk of stdout) {
    printed += chunk;
    const found = /(http:\S+)\/graphql /.exec(printed);
    if (found !== null) {
      stdout.resume();
      // It may call itself by an address that stands for all of them.
      return found[1].replace('0.0.0.0', '127.0.0.1');
    }
  }
  throw new Error('the server ended before it was ready');
}

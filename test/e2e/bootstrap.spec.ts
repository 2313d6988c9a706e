import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { finished } from './casus.js';

/** Starts the bootstrap in a Node that calls itself another. */
function underNode(version: string) {
  const disguise = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const script = resolve('bin/casus.mjs');
  return finished(spawn(process.execPath, ['--import', `data:text/javascript,${disguise}`, script, '--version']));
}

describe('bin/casus.mjs', () => {
  it.each(['18.20.4', '8.0.0'])('refuses Node %s in one line', async (version) => {
    expect(await underNode(version)).toEqual({
      code: 1,
      stdout: '',
      stderr: `casus: this is Node ${version}; Casus needs Node 20 or later (https://nodejs.org).\n`,
    });
  });

  it.each(['20.0.0', '22.9.0', '24.1.0'])('runs on Node %s', async (version) => {
    expect(await underNode(version)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
  });
});

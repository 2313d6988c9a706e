import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Compiles kernel.ts by AssemblyScript, which is fetched into .cache/ and is no dependency of the program.
const COMPILER = 'assemblyscript@0.28.20';
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const cache = join(root, '.cache', 'kernel');

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync(cache, { recursive: true });
run('npm', ['install', '--prefix', cache, '--no-audit', '--no-fund', '--loglevel=error', COMPILER]);
run(process.execPath, [
  join(cache, 'node_modules', 'assemblyscript', 'bin', 'asc.js'),
  join(here, 'kernel.ts'),
  ...['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory', '--maximumMemory', '65536'],
  ...['--outFile', join(root, 'src', 'language', 'models', 'kernel.wasm')],
]);

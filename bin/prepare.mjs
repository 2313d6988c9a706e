import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever folder the command was given in. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const ONTOLOGY = ['actor-kinds', 'event-types', 'relation-types', 'statuses'].map((name) => `src/ontology/${name}.ts`);

/** What is built, by what, and of what: a change in any of it makes the folder stale. */
const BUILDS = [
  {
    title: 'Building',
    folder: 'dist',
    inputs: ['src', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'],
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
  },
  {
    title: 'Building the explorer',
    folder: 'web/dist',
    // Of the ontology only what the explorer has in it: the data is large, and this is looked at in every start.
    inputs: ['web', 'client', ...ONTOLOGY, 'package-lock.json'],
    command: ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel=warn'],
  },
];
/**
 * Not `npm ci`: it refuses a lock file that lacks the packages of other systems (optional ones), as a registry that serves
 * only some of them makes it. This installs by the lock file just as well, and leaves it as it is.
 */
const INSTALL = [
  'install',
  '--no-save',
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/**
 * Installs and builds, each only where it is due. Says on standard error what it does; is silent where nothing is due.
 * A failed step ends the process with code 1.
 *
 * @param folders - what is to be built; all of it where nothing is said
 */
export function prepare(folders = BUILDS.map(({ folder }) => folder)) {
  // An image holds what was built, and no sources to build from.
  if (!existsSync(join(root, 'src'))) return;
  if (!isInstalled()) step('Installing packages by the lock file, a minute or less', npm(INSTALL));
  for (const { title, folder, inputs, command } of BUILDS) {
    if (!folders.includes(folder)) continue;
    const stamp = join(root, folder, '.built-from');
    const hash = hashOf(inputs);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;
    const [script, ...args] = command;
    step(title, { command: process.execPath, args: [join(root, script), ...args] });
    writeFileSync(stamp, hash);
  }
}

/** Whether node_modules/ holds what the lock file names; npm keeps its own list of what is there. */
function isInstalled() {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const installed = packagesOf(installedList);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesUnder)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Files by path from the root, sorted; tests and what was built left out. */
function filesUnder(path) {
  if (path === 'web/dist') return [];
  if (!statSync(join(root, path)).isDirectory()) return /\.spec\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** npm of the Node that runs, without a shell: npm names itself where it started us, else it stands beside node. */
function npm(args) {
  const beside = [
    process.env.npm_execpath,
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (beside !== undefined) return { command: process.execPath, args: [beside, ...args] };
  return { command: 'npm', args, shell: process.platform === 'win32' };
}

/** Runs a command, and shows what it printed only where it failed. */
function step(title, { command, args, shell = false }) {
  process.stderr.write(`casus: ${title} ...\n`);
  const started = Date.now();
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    shell,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status === 0) {
    process.stderr.write(`casus: done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
    return;
  }
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  process.stderr.write(
    `casus: "${[command, ...args].join(' ')}" failed${error ? ` (${error.message})` : ''}; nothing was started.\n`,
  );
  process.exit(1);
}

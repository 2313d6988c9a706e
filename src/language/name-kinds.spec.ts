import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ModelUnreadable } from './errors.js';
import { NameKinds } from './name-kinds.js';

const folder = mkdtempSync(join(tmpdir(), 'casus-names-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function modelOf(text: string): NameKinds {
  const file = join(folder, 'names.json');
  writeFileSync(file, text);
  return new NameKinds(pathToFileURL(file));
}

const WEIGHTS = '{ "unit": 10, "weights": { "known": [-20, 0, 30] } }';

describe('NameKinds', () => {
  it('lets what the features say outweigh a network that is unsure', () => {
    const kinds = modelOf(WEIGHTS);
    const scores = Float32Array.of(1, 0.5, 0, 1, 0.5, 0);
    expect(kinds.kinds([{ index: 1, features: ['known', 'unheard of'] }], scores, 3, [0, 0])).toEqual([0, 2]);
  });

  it('keeps the network’s answer where it is sure, and where a word is no candidate', () => {
    const kinds = modelOf(WEIGHTS);
    const scores = Float32Array.of(0, 9, 0, 0, 9, 0);
    expect(kinds.kinds([{ index: 0, features: ['known'] }], scores, 3, [1, 1])).toEqual([1, 1]);
  });

  it('refuses a file that is no JSON', () => {
    expect(() => modelOf('known')).toThrow(ModelUnreadable);
  });
});

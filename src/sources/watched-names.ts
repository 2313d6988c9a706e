import { once } from 'node:events';
import { realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { isDynamicPattern } from 'tinyglobby';
import { Bell } from '../bell.js';
import type { Input } from './input.js';
import { contextOf, inputAt, type InputOptions, matching, unreadable } from './inputs.js';
import { isFileError } from './is-file-error.js';
import type { ReadContext } from './read-source.js';
import type { SourceHints } from './source-hints.js';

/** How long a file has to stay as it is until it is read, and how often that is looked at, in milliseconds. Chosen: who writes slowly seldom pauses for as long. */
const SETTLED = { stabilityThreshold: 2_000, pollInterval: 100 };

/** Longest that a change is waited for at once, in milliseconds. Chosen; then it is waited for again. */
const LONGEST_WAIT_MS = 3_600_000;

/** One of the names: a file, a folder, or a pattern, and which of its files came or changed. */
interface Place {
  readonly name: string;
  /** Whether only what matches the name is wanted. */
  readonly isPattern: boolean;
  readonly watcher: FSWatcher;
  readonly changed: Set<string>;
}

/**
 * The files that names stand for as they come and change: those of inputsOf, so without hidden files, and links to folders aren't
 * followed. What is removed doesn't matter. Held is a little of each file that is watched, and the names of those that wait.
 */
export class WatchedNames {
  private readonly bell = new Bell();
  private readonly places: Place[] = [];
  private isClosed = false;

  /**
   * Begins to watch; what comes from then on is seen, and what is there already isn't.
   *
   * @param failed - told what can't be watched
   */
  static async open(names: readonly string[], failed: (error: unknown) => void): Promise<WatchedNames> {
    const watched = new WatchedNames();
    for (const name of names) watched.places.push(await watched.placeOf(name, failed));
    return watched;
  }

  /** The files that came or changed, until `close`. One that changes while it is read comes once more. */
  async *inputs(hints: SourceHints, options: InputOptions = {}): AsyncGenerator<Input, void> {
    const context = contextOf(hints, options);
    while (!this.isClosed) {
      for (const place of this.places) yield* inputsAmong(place, await changedIn(place), context);
      if (this.places.every(({ changed }) => changed.size === 0)) await this.bell.wait(LONGEST_WAIT_MS);
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.bell.ring();
    await Promise.all(this.places.map(({ watcher }) => watcher.close()));
  }

  private async placeOf(name: string, failed: (error: unknown) => void): Promise<Place> {
    const isPattern = isDynamicPattern(name) && !(await isThere(name));
    const { base, depth } = isPattern ? baseOf(name) : { base: name, depth: undefined };
    // A link that is named is followed, one in a folder isn't.
    const real = await realpath(base).catch(() => base);
    const changed = new Set<string>();
    const watcher = watch(real, {
      ignoreInitial: true,
      followSymlinks: false,
      awaitWriteFinish: SETTLED,
      ignored: (path) => isHidden(relative(real, path)),
      ...(depth === undefined ? {} : { depth }),
    });
    const came = (path: string): void => {
      changed.add(path === real ? base : join(base, relative(real, path)));
      this.bell.ring();
    };
    watcher.on('add', came).on('change', came).on('error', failed);
    await once(watcher, 'ready');
    return { name, isPattern, watcher, changed };
  }
}

/** Takes the names that wait, in their order. */
async function changedIn({ name, isPattern, changed }: Place): Promise<string[]> {
  if (changed.size === 0) return [];
  const paths = [...changed].sort();
  changed.clear();
  if (!isPattern) return paths;
  const wanted = new Set((await matching(name)).map((path) => resolve(path)));
  return paths.filter((path) => wanted.has(resolve(path)));
}

async function* inputsAmong(
  { name }: Place,
  paths: readonly string[],
  context: ReadContext,
): AsyncGenerator<Input, void> {
  for (const path of paths) {
    try {
      // Without a version, since a batch that has no end has no place where it was stopped.
      if ((await stat(path)).isFile()) yield { ...(await inputAt(path, context)), version: null };
    } catch (error) {
      if (!isFileError(error)) throw error;
      if (error.code !== 'ENOENT') yield unreadable(path === '' ? name : path, error);
    }
  }
}

async function isThere(name: string): Promise<boolean> {
  return stat(name).then(
    () => true,
    () => false,
  );
}

/** The folder that all files of a pattern are in, and how deep below it they are at most; undefined where nobody can know. */
export function baseOf(pattern: string): { base: string; depth: number | undefined } {
  const special = /[\\*?{}[\]()!+@|]/.exec(pattern)!.index;
  const end = pattern.lastIndexOf('/', special);
  const rest = pattern.slice(end + 1);
  const base = end === -1 ? '.' : end === 0 ? '/' : pattern.slice(0, end);
  return { base, depth: /\*\*|[\\{(]/.test(rest) ? undefined : rest.split('/').length - 1 };
}

function isHidden(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith('.') && part !== '..' && part !== '.');
}

import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Entry } from '../article/reading.js';
import type { PageFetcher } from '../fetching/page-fetcher.js';
import { InputUnreadable } from './errors.js';
import type { Input } from './input.js';
import { isFileError } from './is-file-error.js';
import { addressInput } from './address-input.js';
import { isAddress } from './is-address.js';
import { once } from './once.js';
import { type ReadContext, readSource, type Source } from './read-source.js';
import type { SourceHints } from './source-hints.js';

export interface InputOptions {
  /** Whether addresses of this network may be asked. */
  readonly allowsPrivate?: boolean;
  /** Lets go of standard input, which else is waited for as long as somebody holds its other end. */
  readonly signal?: AbortSignal;
}

/** Standard input, by its usual name. */
const STANDARD_INPUT = '-';

/**
 * The inputs that names stand for, in the order given: files, folders with all that is in them, patterns like
 * `news/2023-*.jsonl.gz`, http and https addresses, and "-" for standard input. Of a folder, name by name; hidden files are
 * left out, and links to folders aren't followed. One folder at a time is held. A name that isn't there is an input whose one
 * entry says so.
 */
export async function* inputsOf(
  names: readonly string[],
  hints: SourceHints,
  options: InputOptions = {},
): AsyncGenerator<Input, void> {
  const context = contextOf(hints, options);
  for (const name of names) {
    if (name === STANDARD_INPUT) yield streamInput(name, () => standardInput(options.signal), context);
    else if (isAddress(name)) yield addressInput(name, context);
    else yield* inputsAt(name, context);
  }
}

/** How large inputs are in all, in bytes, packed as they are; null where that shows only by reading them. */
export async function totalBytes(names: readonly string[]): Promise<number | null> {
  let total = 0;
  for await (const { size } of inputsOf(names, {})) {
    if (size === null) return null;
    total += size;
  }
  return total;
}

/** What all inputs share. */
export function contextOf(hints: SourceHints, { allowsPrivate = false }: InputOptions): ReadContext {
  return { hints, fetcher: fetcherOnce(allowsPrivate) };
}

/** One for all inputs, so that it keeps its pauses; loaded where it is needed, since most inputs are files. */
function fetcherOnce(allowsPrivate: boolean): () => Promise<PageFetcher> {
  let fetcher: Promise<PageFetcher> | undefined;
  return () =>
    (fetcher ??= import('../fetching/page-fetcher.js').then((module) => new module.PageFetcher(allowsPrivate)));
}

async function* inputsAt(name: string, context: ReadContext): AsyncGenerator<Input, void> {
  try {
    const found = await stat(name).catch((error: unknown) => faultOf(error));
    if ('isDirectory' in found) {
      yield* found.isDirectory() ? inputsIn(name, context) : [await inputAt(name, context)];
      return;
    }
    const paths = isDynamicPattern(name) ? await matching(name) : [];
    if (paths.length === 0) throw found;
    for (const path of paths) yield await inputAt(path, context);
  } catch (error) {
    if (!isFileError(error)) throw error;
    yield unreadable(name, error);
  }
}

function faultOf(error: unknown): NodeJS.ErrnoException {
  if (isFileError(error)) return error;
  throw error;
}

async function* inputsIn(folder: string, context: ReadContext): AsyncGenerator<Input, void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const seen = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of seen) {
    const path = join(folder, entry.name);
    try {
      if (entry.isDirectory()) yield* inputsIn(path, context);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await stat(path)).isFile()))
        yield await inputAt(path, context);
    } catch (error) {
      if (!isFileError(error)) throw error;
      yield unreadable(path, error);
    }
  }
}

/** The files that a pattern matches, in their order. */
export async function matching(pattern: string): Promise<string[]> {
  const options = { absolute: isAbsolute(pattern), expandDirectories: false, followSymbolicLinks: false };
  return (await glob(pattern, options)).sort();
}

/** A file as an input. */
export async function inputAt(path: string, context: ReadContext): Promise<Input> {
  const found = await stat(path);
  // What isn't a file, as a pipe, can be read but once, and shows nothing of its size.
  if (!found.isFile()) return streamInput(path, () => createReadStream(path), context);
  const { size, mtimeMs } = found;
  return {
    name: path,
    version: `${size}:${mtimeMs}`,
    size,
    entries: (told) => fileEntries(path, context, upTo(size, told)),
  };
}

async function* fileEntries(path: string, context: ReadContext, progress: Progress): AsyncGenerator<Entry, void> {
  const stream = createReadStream(path);
  const file = { path, told: progress.tell };
  try {
    yield* readSource({ ...sourceOf(path, stream, progress.tell), file }, context);
    progress.finish();
  } finally {
    stream.destroy();
  }
}

function standardInput(signal: AbortSignal | undefined): Readable {
  return signal === undefined ? process.stdin : addAbortSignal(signal, process.stdin);
}

function streamInput(name: string, open: () => Readable, context: ReadContext): Input {
  async function* entries(told: (bytes: number) => void): AsyncGenerator<Entry, void> {
    const stream = open();
    try {
      yield* readSource(sourceOf(name, stream, told), context);
    } finally {
      stream.destroy();
    }
  }
  return { name, version: null, size: null, entries };
}

function sourceOf(path: string, stream: Readable, told: (bytes: number) => void): Source {
  return { where: path, name: basename(path), chunks: counted(stream, told), expansion: null };
}

async function* counted(stream: AsyncIterable<Uint8Array>, told: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    told(chunk.length);
    yield chunk;
  }
}

interface Progress {
  readonly tell: (bytes: number) => void;
  /** Tells what wasn't looked at: the index of a ZIP, what follows the end of an archive. */
  readonly finish: () => void;
}

/** Tells no more than there is, since the beginning of a ZIP is read twice. */
function upTo(size: number, told: (bytes: number) => void): Progress {
  let left = size;
  const tell = (bytes: number): void => {
    const more = Math.min(bytes, left);
    left -= more;
    if (more > 0) told(more);
  };
  return {
    tell,
    finish: () => {
      tell(left);
    },
  };
}

/** An input that can't be read, whose one entry says so. */
export function unreadable(name: string, cause: NodeJS.ErrnoException): Input {
  const failure = { where: name, id: null, error: new InputUnreadable(name, cause), original: null };
  return { name, version: null, size: 0, entries: () => once(failure) };
}

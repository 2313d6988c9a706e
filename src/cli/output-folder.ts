import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FileUnwritable, FolderNotEmpty } from './errors.js';
import { isFileError } from '../sources/is-file-error.js';

/** Text that is to be added to a file. */
interface Piece {
  readonly file: string;
  readonly text: string;
}

/** How many characters of a file are held before they are written. */
const BUFFERED = 256 * 1024;

/**
 * Writes text to the files of a folder as it comes. They have other names until all of them are whole; the one that was
 * begun last gets its own name last.
 *
 * @param folder - one that is empty, or isn't there yet
 * @throws FolderNotEmpty, FileUnwritable, and what the text's source throws; nothing is left of the files then
 */
export async function writeFolder(folder: string, pieces: AsyncIterable<Piece>): Promise<void> {
  const files = new Map<string, UnfinishedFile>();
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) throw new FolderNotEmpty(folder);
    for await (const { file, text } of pieces) {
      let unfinished = files.get(file);
      if (unfinished === undefined) files.set(file, (unfinished = await UnfinishedFile.open(join(folder, file))));
      await unfinished.add(text);
    }
    for (const file of files.values()) await file.close();
    for (const file of files.values()) await file.finish();
  } catch (error) {
    for (const file of files.values()) await file.discard();
    throw isFileError(error) ? new FileUnwritable(folder, error) : error;
  }
}

/** A file under another name than it is to have. */
class UnfinishedFile {
  private buffered: string[] = [];
  private length = 0;

  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  static async open(path: string): Promise<UnfinishedFile> {
    return new UnfinishedFile(path, await open(`${path}.unfinished`, 'w'));
  }

  async add(text: string): Promise<void> {
    this.buffered.push(text);
    this.length += text.length;
    if (this.length >= BUFFERED) await this.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    await this.handle.close();
  }

  async finish(): Promise<void> {
    await rename(`${this.path}.unfinished`, this.path);
  }

  /** Where that fails too, the first error says why. */
  async discard(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    for (const path of [this.path, `${this.path}.unfinished`]) {
      await rm(path, { force: true }).catch(() => undefined);
    }
  }

  private async flush(): Promise<void> {
    const text = this.buffered.join('');
    [this.buffered, this.length] = [[], 0];
    await this.handle.writeFile(text);
  }
}

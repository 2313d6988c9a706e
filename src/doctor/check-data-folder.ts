import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { mkdtemp, rmdir, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fail, ok, warn, type Finding } from './finding.js';

const CHECK = 'data folder';
const MEBIBYTE = 1024 * 1024;

/** Chosen: below the first the next articles may not fit; below the second it is time to make room. */
const TOO_LITTLE_BYTES = 50 * MEBIBYTE;
const LITTLE_BYTES = 1024 * MEBIBYTE;

/** Looks whether the data folder can be written, or made, and how much room there is. Leaves nothing in it. */
export async function checkDataFolder(path: string): Promise<Finding> {
  const folder = resolve(path);
  const nearest = nearestThere(folder);
  const remedy = 'Make room or give write access, or set CASUS_DATA to another folder.';
  try {
    if (!statSync(nearest).isDirectory()) return fail(CHECK, `${nearest} is no folder`, remedy);
    await tryToWrite(folder, nearest);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return fail(CHECK, `${nearest} can't be written (${code})`, remedy);
  }
  const { bavail, bsize } = await statfs(nearest);
  const free = bavail * bsize;
  const says = `${folder}${nearest === folder ? '' : ' will be made'}, ${Math.round(free / MEBIBYTE)} MiB free`;
  if (free < TOO_LITTLE_BYTES) return fail(CHECK, says, remedy);
  return free < LITTLE_BYTES ? warn(CHECK, says, 'Make room before many articles are added.') : ok(CHECK, says);
}

/** A folder that isn't there yet is not made for a look; that it could be is enough. */
async function tryToWrite(folder: string, nearest: string): Promise<void> {
  accessSync(nearest, constants.W_OK);
  if (nearest === folder) await rmdir(await mkdtemp(join(folder, '.doctor-')));
}

function nearestThere(path: string): string {
  const parent = dirname(path);
  return existsSync(path) || parent === path ? path : nearestThere(parent);
}

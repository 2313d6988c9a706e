import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { BackupRefused } from '../backup-errors.js';
import type { Backup } from '../store.js';

/** Most backups that are kept in the data folder. Chosen: two weeks of one a day, so that whoever may ask can't fill the disk. */
const MOST_KEPT = 14;

/** A name in backups/ of the data folder that tells when it was made: graph-20240501T120000123Z.grafeo. */
export function newBackupFile(folder: string, now: Date): string {
  const backups = join(folder, 'backups');
  mkdirSync(backups, { recursive: true });
  if (readdirSync(backups).filter((name) => name.endsWith('.grafeo')).length >= MOST_KEPT) {
    throw new BackupRefused(
      backups,
      `it has ${MOST_KEPT} backups already`,
      'Move some away or delete them, then retry.',
    );
  }
  return join(backups, `graph-${now.toISOString().replace(/[-:.]/g, '')}.grafeo`);
}

/**
 * Copies a database that nobody writes to meanwhile into a new file, which is there whole or not at all.
 *
 * @throws BackupRefused
 */
export async function copyDatabase(database: GrafeoDB, file: string): Promise<Backup> {
  const part = join(dirname(file), `.${basename(file)}.part`);
  if (existsSync(file)) throw new BackupRefused(file, 'it is there already', 'Name another file.');
  try {
    rmSync(part, { force: true });
    database.save(part);
    const handle = await open(part, 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(part, file);
    return { file, bytes: (await stat(file)).size };
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw new BackupRefused(file, fault, 'Name a file in a folder that is there and has room.', cause);
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
  }
}

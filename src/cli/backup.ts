import { StoreLocked } from '../graph/errors.js';
import { BackupElsewhere, BackupLocked } from '../graph/backup-errors.js';
import { printLine } from './output.js';
import { settings } from './with-store.js';

/**
 * Copies the embedded graph into a file, and prints its path and size as JSON.
 *
 * @param file - null for one in backups/ of the data folder
 * @throws BackupElsewhere, BackupLocked, BackupRefused, and what opening a store throws
 */
export async function backUp(file: string | null = null): Promise<void> {
  const config = (await settings()).store;
  if ('uri' in config) throw new BackupElsewhere();
  const { openStore } = await import('../graph/open-store.js');
  const store = await openStore(config).catch((error: unknown) => {
    throw error instanceof StoreLocked ? new BackupLocked(error) : error;
  });
  try {
    await printLine(JSON.stringify(await store.backup(file)));
  } finally {
    await store.close();
  }
}

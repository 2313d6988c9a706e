import { stat } from 'node:fs/promises';
import type { ApiKey } from './api-key.js';
import { readKeys } from './key-file.js';

/** The keys of a file, read again whenever it was changed: a key that is revoked is refused from the next request on. */
export class KnownKeys {
  private version: string | undefined;
  private keys: readonly ApiKey[] = [];

  constructor(private readonly file: string) {}

  /**
   * All keys that were ever made, revoked ones too. Costs a look at the file's times.
   *
   * @throws KeyFileInvalid
   */
  async all(): Promise<readonly ApiKey[]> {
    const version = await this.versionNow();
    if (version === this.version) return this.keys;
    const keys = await readKeys(this.file);
    // Of a file that was changed meanwhile the version is an old one, so that it is read again.
    this.keys = keys;
    this.version = version;
    return keys;
  }

  private async versionNow(): Promise<string> {
    const stats = await stat(this.file, { bigint: true }).catch(() => null);
    // Where it can't be looked at, reading says why.
    return stats === null ? 'none' : `${stats.ino} ${stats.mtimeNs} ${stats.size}`;
  }
}

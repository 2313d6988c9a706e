import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Of all files in a folder; one that is gone meanwhile counts nothing. */
export function bytesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);
}

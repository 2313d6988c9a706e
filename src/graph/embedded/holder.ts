import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Says beside the graph's file which process holds it; the lock itself tells nobody. */
export function recordHolder(folder: string): void {
  writeFileSync(holderFile(folder), `${process.pid}\n`);
}

export function forgetHolder(folder: string): void {
  rmSync(holderFile(folder), { force: true });
}

/** The process that holds the graph's file, or null where it can't be told. Asked only where the file is locked. */
export function holderOf(folder: string): number | null {
  try {
    const id = Number(readFileSync(holderFile(folder), 'utf8'));
    return Number.isInteger(id) && id > 0 ? id : null;
  } catch {
    return null;
  }
}

const holderFile = (folder: string): string => join(folder, 'graph.pid');

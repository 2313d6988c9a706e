import { MemberRefused } from './errors.js';
import type { Expansion } from './expansion.js';

/** A file in an archive, or what is in a compressed file. */
export interface Member {
  readonly where: string;
  /** What it is called, whose end may tell its format. */
  readonly name: string;
  /** To be read, or left, before the next member is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What it and the archives round it have grown by; null where nothing is compressed. */
  readonly expansion: Expansion | null;
}

/** Says whether a member is to be read. Nothing is written, so a name that leads out does no harm, and shows what is amiss. */
export function isWanted(name: string): boolean {
  const parts = name.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  return parts.length > 0 && !parts.some((part) => part === '__MACOSX' || /^\.(?!\.$)/.test(part));
}

/**
 * The place of a member: the archive's, and its name.
 *
 * @throws MemberRefused where its name leads out of the archive
 */
export function memberPlace(archive: string, name: string): string {
  const where = `${archive}/${name.replace(/^\.\//, '')}`;
  if (name.includes('\0')) throw new MemberRefused(where.replaceAll('\0', '\\0'), 'has a NUL in its name');
  const isAbsolute = /^([/\\]|[A-Za-z]:)/.test(name);
  if (isAbsolute || name.split(/[/\\]/).includes('..')) throw new MemberRefused(where, 'leads out of its archive');
  return where;
}

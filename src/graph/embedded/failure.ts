import { CasusError } from '../../errors.js';
import { StoreLocked, StoreUnreadable, StoreUnwritable } from '../errors.js';
import { holderOf } from './holder.js';

/** Turns what opening the file throws into what EmbeddedStore.open promises. */
export function openingFailure(error: unknown, folder: string, file: string): unknown {
  const message = messageOf(error);
  if (/cannot be locked|already locked/i.test(message)) return new StoreLocked(file, holderOf(folder), error);
  const fault = unwritable(message);
  if (fault !== null) return new StoreUnwritable(folder, fault, error);
  return error instanceof CasusError ? error : new StoreUnreadable(file, error);
}

/** Turns what writing throws into what GraphStore promises. What isn't the store's passes as it is. */
export function writingFailure(error: unknown, file: string): unknown {
  const cause = error instanceof CasusError ? error.cause : error;
  const fault = unwritable(messageOf(cause));
  return fault === null ? error : new StoreUnwritable(file, fault, error);
}

const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|os error 28|no space left/i, 'the disk is full'],
  [/EDQUOT|os error 122|quota/i, 'the quota of the disk is used up'],
  [/EFBIG|os error 27|file too large/i, 'the file may not grow that large'],
  [/EACCES|EPERM|os error (13|1)\b|permission denied|not permitted/i, 'access is denied'],
  [/EROFS|os error 30|read-only file system/i, 'the disk is read-only'],
  [/ENOTDIR|EEXIST|os error 20|not a directory/i, 'something that is no folder is in the way'],
  [/ENOENT|os error 2\b|no such file/i, 'its folder can’t be made'],
];

function unwritable(message: string): string | null {
  return FAULTS.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

import { createHash } from 'node:crypto';
import type { FailedEntry } from '../../article/reading.js';
import { identifier } from '../../resolution/identifiers.js';
import { filled, write } from '../rows-of.js';
import type { Write } from '../store.js';
import { beginningOf } from './readable.js';
import { packed } from './packed.js';

/**
 * What keeps entries that failed, to be run in any transaction. One that failed before is the same letter, tried once
 * more.
 *
 * @param now - when they failed, ISO 8601 in UTC
 */
export function deadLetterWrites(failed: readonly FailedEntry[], now: string): Write[] {
  return filled([write('dead-letter/keep', failed, (entry) => rowOf(entry, now))]);
}

/** The id of the letter that an entry is kept as: that of where it was read, and of its bytes. */
export function deadLetterId({ where, original }: Pick<FailedEntry, 'where' | 'original'>): string {
  const content = original === null ? null : createHash('sha256').update(original.bytes).digest('hex');
  return identifier(['dead-letter', where, content]);
}

function rowOf(entry: FailedEntry, triedAt: string) {
  const { where, id: name, error, original } = entry;
  return {
    id: deadLetterId(entry),
    where,
    name,
    code: error.code,
    reason: error.message,
    remedy: error.details.remedy,
    format: original?.hints.format ?? null,
    hints: original === null ? null : JSON.stringify(original.hints),
    ...(original === null ? { content: null, rest: null } : packed(original.bytes)),
    bytes: original?.bytes.length ?? null,
    beginning: original === null ? null : beginningOf(original),
    triedAt,
  };
}

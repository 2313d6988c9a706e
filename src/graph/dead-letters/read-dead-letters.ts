import type { InputHints } from '../../article/input-hints.js';
import { readPage } from '../read-page.js';
import type { GraphReader, Row } from '../store.js';
import { NEWEST_LETTERS, type DeadLetter, type OpenedLetter } from './dead-letter.js';
import { DeadLetterUnknown } from './errors.js';
import { unpacked, type Packed } from './packed.js';

/** Which letters are wanted. */
export interface LettersWanted {
  /** Code of the error that they failed with last; all where it is null. */
  readonly code: string | null;
  /** The most that are wanted. */
  readonly first: number;
  /** The letter that the page begins after; from the newest where it is null. */
  readonly after: Pick<DeadLetter, 'failedAt' | 'id'> | null;
}

/** One page of what failed, the newest first. What it is isn't read. */
export async function listDeadLetters(
  reader: GraphReader,
  { code, first, after }: LettersWanted,
): Promise<DeadLetter[]> {
  const keys = after === null ? null : [after.failedAt, after.id];
  const rows = await readPage(reader, 'dead-letter/list', NEWEST_LETTERS, keys, { code, first });
  return rows as unknown as DeadLetter[];
}

/** How many are read at once. Chosen: some hundred kilobytes. */
const PAGE = 500;

/** All that failed with a code, page by page, the newest first; what is discarded between two pages changes nothing. */
export async function* deadLetterPages(reader: GraphReader, code: string | null): AsyncGenerator<DeadLetter[], void> {
  for (let after: DeadLetter | null = null; ;) {
    const page: DeadLetter[] = await listDeadLetters(reader, { code, first: PAGE, after });
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)!;
  }
}

/** How many failed with a code, or in all. */
export async function countDeadLetters(reader: GraphReader, code: string | null = null): Promise<number> {
  const [row] = await reader.read('dead-letter/count', { code });
  return row!.count as number;
}

/**
 * A letter with what it is.
 *
 * @throws DeadLetterUnknown
 */
export async function deadLetter(reader: GraphReader, id: string): Promise<OpenedLetter> {
  const [row] = await reader.read('dead-letter/by-id', { id });
  if (row === undefined) throw new DeadLetterUnknown(id);
  return opened(row);
}

function opened({ hints, content, rest, ...letter }: Row): OpenedLetter {
  const isKept = content !== null;
  const original = isKept
    ? { bytes: unpacked({ content, rest } as unknown as Packed), hints: JSON.parse(hints as string) as InputHints }
    : null;
  return { ...(letter as unknown as DeadLetter), original };
}

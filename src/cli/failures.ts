import { cursorOf, keysOf } from '../api/cursor.js';
import { NEWEST_LETTERS, type DeadLetter } from '../graph/dead-letters/dead-letter.js';
import { discardDeadLetters } from '../graph/dead-letters/discard-dead-letters.js';
import { OriginalNotKept } from '../graph/dead-letters/errors.js';
import {
  countDeadLetters,
  deadLetter,
  deadLetterPages,
  listDeadLetters,
} from '../graph/dead-letters/read-dead-letters.js';
import type { GraphReader, GraphStore } from '../graph/store.js';
import { oneLine } from '../one-line.js';
import { OptionInvalid } from './errors.js';
import { printBytes, printLine, tell } from './output.js';

export interface ListOptions {
  readonly json?: boolean;
  readonly first: number;
  readonly after?: string;
  readonly code?: string;
}

/** Which failures are wanted where they aren't named by their ids. */
export interface Wanted {
  readonly all?: boolean;
  readonly code?: string;
}

/**
 * Prints one page of what failed, the newest first, and tells how to go on.
 *
 * @throws CursorInvalid
 */
export async function printFailures(store: GraphStore, { json, first, after, code }: ListOptions): Promise<void> {
  const wanted = { code: code ?? null, first: first + 1, after: placeOf(after) };
  const letters = await listDeadLetters(store, wanted);
  const page = letters.slice(0, first);
  for (const letter of page) {
    await printLine(json === true ? JSON.stringify({ ...letter, cursor: cursorAt(letter) }) : linesOf(letter));
  }
  const last = page.at(-1);
  if (last === undefined) tell('casus: there are no failures to list.');
  else if (letters.length > first) {
    const all = await countDeadLetters(store, wanted.code);
    tell(`casus: ${page.length} of ${all}; for more: --after ${cursorAt(last)}`);
  }
}

/**
 * Prints one of them, without its bytes.
 *
 * @throws DeadLetterUnknown
 */
export async function printFailure(store: GraphStore, id: string): Promise<void> {
  const { original, ...letter } = await deadLetter(store, id);
  await printLine(JSON.stringify({ ...letter, hints: original?.hints ?? null }, null, 2));
}

/**
 * Prints what was kept of one of them, byte by byte.
 *
 * @throws DeadLetterUnknown, OriginalNotKept
 */
export async function printContent(store: GraphStore, id: string): Promise<void> {
  const { where, original } = await deadLetter(store, id);
  if (original === null) throw new OriginalNotKept(where);
  await printBytes(original.bytes);
}

/**
 * Forgets failures, and prints of each whether it was there.
 *
 * @returns how many weren't
 * @throws OptionInvalid
 */
export async function discardFailures(store: GraphStore, ids: readonly string[], wanted: Wanted): Promise<number> {
  let missing = 0;
  for await (const page of idsWanted(store, ids, wanted)) {
    const discarded = new Set(await discardDeadLetters(store, page));
    for (const id of page) await printLine(JSON.stringify({ id, discarded: discarded.has(id) }));
    // Another who discards all at the same time was only sooner.
    if (ids.length > 0) missing += page.length - discarded.size;
  }
  if (missing > 0) tell(`casus: ${missing} weren’t there. Take ids from casus failures list.`);
  return missing;
}

/**
 * The ids that are meant, some at a time: those that are named, those of a code, or all.
 *
 * @throws OptionInvalid where none of that is said, or more than one
 */
export async function* idsWanted(
  reader: GraphReader,
  ids: readonly string[],
  { all, code }: Wanted,
): AsyncGenerator<string[], void> {
  const hasIds = ids.length > 0;
  const isUnderstood = hasIds ? all !== true && code === undefined : all === true || code !== undefined;
  if (!isUnderstood) {
    throw new OptionInvalid(
      hasIds ? 'Ids and --all or --code mean two things' : 'It isn’t said which failures are meant',
      'id',
      'Give ids, as casus failures list prints them, or --all, or --code CODE.',
    );
  }
  if (hasIds) yield [...new Set(ids)];
  else for await (const page of deadLetterPages(reader, code ?? null)) yield page.map(({ id }) => id);
}

function linesOf({ id, where, reason, remedy, attempts, failedAt, triedAt, bytes }: DeadLetter): string {
  const times = attempts === 1 ? failedAt : `${failedAt}, tried ${attempts} times, last ${triedAt}`;
  const kept = bytes === null ? 'nothing was kept' : `${bytes} bytes`;
  return [`${id}  ${oneLine(where)}`, `  ${oneLine(`${reason} ${remedy}`)}`, `  ${times}; ${kept}`].join('\n');
}

const cursorAt = ({ failedAt, id }: DeadLetter): string => cursorOf(NEWEST_LETTERS.name, [failedAt, id]);

function placeOf(cursor: string | undefined): Pick<DeadLetter, 'failedAt' | 'id'> | null {
  const keys = keysOf(NEWEST_LETTERS.name, ['string', 'string'], cursor ?? null);
  return keys === null ? null : { failedAt: keys[0] as string, id: keys[1] as string };
}

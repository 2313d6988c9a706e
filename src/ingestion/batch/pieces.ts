import type { Entry } from '../../article/reading.js';
import type { Input } from '../../sources/input.js';
import type { Checkpoints, Progress } from './checkpoints.js';

/** One entry of an input, by its place in it, counted from 0; or the end of it, where there is no entry. */
export interface Piece {
  readonly input: Input;
  readonly at: number;
  readonly entry: Entry | null;
}

/**
 * The entries of inputs, one after the other, but for those that are done already.
 *
 * @param told - gets how many bytes more were gone through
 */
export async function* pieces(
  inputs: AsyncIterable<Input>,
  checkpoints: Checkpoints,
  told: (bytes: number) => void,
): AsyncGenerator<Piece, void> {
  for await (const input of inputs) {
    const done = await checkpoints.doneOf(input);
    if (done === null) {
      told(input.size ?? 0);
      continue;
    }
    let at = 0;
    for await (const entry of input.entries(told)) {
      if (at >= done) yield { input, at, entry };
      at += 1;
    }
    yield { input, at, entry: null };
  }
}

/** How far the pieces come in each input. */
export function progressOf(pieces: readonly Piece[]): Progress[] {
  const last = new Map(pieces.map((piece) => [piece.input, piece]));
  return [...last.values()].map(({ input, at, entry }) => {
    return entry === null ? { input, done: at, isFinished: true } : { input, done: at + 1, isFinished: false };
  });
}

/** The entries among pieces. */
export function entriesOf(pieces: readonly Piece[]): Entry[] {
  return pieces.flatMap(({ entry }) => (entry === null ? [] : [entry]));
}

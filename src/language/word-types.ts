import type { Kernel, Matrix } from './kernel.js';
import type { ModelFile } from './model-file.js';
import type { Word } from './words.js';
import { affixRows, plainWord, vectorKey } from './features.js';

/** Word types computed at a time. */
const BATCH = 32;
/** Rows of the table that make up one word: itself, and its affixes, shape and length. */
const ROWS_A_WORD = 10;
/** Factor of activations when they are made 16-bit: they stay within +-128. Chosen: no product can overflow 32 bits. */
export const ACTIVATION = 256;
/** The same for what is kept per word type: within +-64. */
export const KEPT = 512;
const NO_FLOOR = -1e9;

/**
 * What the first layer needs of each word, kept per word type: the network's first products depend on the word alone.
 * Text repeats its words, so most tokens cost a look-up. Memory is bounded: when full, everything kept is forgotten.
 */
export class WordTypes {
  /** Where the kept rows lie, and how many 16-bit numbers each has. */
  readonly kept: number;
  readonly keptWidth: number;

  private used = 0;
  private round = 0;
  private readonly pending: Word[] = [];
  private readonly rowOfWord: ReadonlyMap<string, number>;
  private readonly rowOfVector: ReadonlyMap<string, number>;
  private readonly hashed: readonly number[];
  private readonly sizes: { type: number; hidden: number; vector: number };
  private readonly table: { rows: number; scales: number; empty: number };
  private readonly vectors: number;
  private readonly matrices: { vector: Matrix; into: Matrix; out: Matrix; first: Matrix };
  private readonly norm: { gain: number; shift: number };
  private readonly work: {
    rows: number;
    ids: number;
    vector: number;
    x: number;
    y: number;
    hidden: number;
    short: number;
    products: number;
  };

  /** @param capacity - how many word types are kept at once */
  constructor(
    private readonly kernel: Kernel,
    model: ModelFile,
    private readonly capacity: number,
  ) {
    const { typeWidth: type, typeHidden: hidden, vectorWidth: vector, hashed, hashedRows } = model.header;
    const matrix = (name: string, factor = ACTIVATION) => kernel.matrix(model, name, factor);
    this.sizes = { type, hidden, vector };
    this.hashed = hashed;
    this.rowOfWord = new Map(model.lines('words').map((word, at) => [word, hashedRows + at + 1]));
    this.rowOfVector = new Map(model.lines('vector_words').map((word, at) => [word, at + 1]));
    this.table = {
      rows: kernel.place(model.bytes('table')),
      scales: kernel.place(model.bytes('table.scale')),
      empty: hashedRows,
    };
    this.vectors = kernel.place(model.bytes('vectors'));
    this.matrices = {
      vector: matrix('vector_map', 1),
      into: matrix('type_in'),
      out: matrix('type_out'),
      first: matrix('first'),
    };
    this.norm = { gain: kernel.place(model.bytes('type.gain')), shift: kernel.place(model.bytes('type.shift')) };
    this.keptWidth = this.matrices.first.outputs;
    this.kept = kernel.reserve((capacity + BATCH) * this.keptWidth * 2);
    this.work = {
      rows: kernel.reserve(BATCH * ROWS_A_WORD * 4),
      ids: kernel.reserve(BATCH * 4),
      vector: kernel.reserve(BATCH * vector * 2),
      x: kernel.reserve(BATCH * type * 4),
      y: kernel.reserve(BATCH * type * 4),
      hidden: kernel.reserve(BATCH * hidden * 4),
      short: kernel.reserve(BATCH * Math.max(hidden, type) * 2),
      products: kernel.reserve(BATCH * this.keptWidth * 4),
    };
  }

  /** Makes room for this many new types; what was kept may be forgotten, so slots given before are void. */
  ensureRoom(count: number): void {
    if (this.used + count <= this.capacity) return;
    this.used = 0;
    this.round++;
  }

  /** The slot of a word. Its row is there only after `flush`. */
  slot(word: Word): number {
    if (word.round !== this.round) {
      word.round = this.round;
      word.slot = this.used++;
      this.pending.push(word);
    }
    return word.slot;
  }

  /** Computes the rows of all words that are new since the last time. */
  flush(): void {
    const first = this.used - this.pending.length;
    for (let from = 0; from < this.pending.length; from += BATCH) {
      this.compute(this.pending.slice(from, from + BATCH), first + from);
    }
    this.pending.length = 0;
  }

  private compute(words: readonly Word[], firstSlot: number): void {
    const { kernel, sizes, work, matrices, norm } = this;
    const { run } = kernel;
    const count = words.length;
    this.writeRows(words);
    run.gather(work.rows, ROWS_A_WORD, count, this.table.rows, this.table.scales, sizes.type, work.x);
    run.widen(work.ids, count, this.vectors, sizes.vector, work.vector);
    kernel.product(work.vector, matrices.vector, work.y, count);
    run.add(work.y, work.x, count * sizes.type);
    run.round16(work.x, sizes.type, work.short, count, sizes.type, ACTIVATION, NO_FLOOR);
    kernel.product(work.short, matrices.into, work.hidden, count);
    run.round16(work.hidden, sizes.hidden, work.short, count, sizes.hidden, ACTIVATION, 0);
    kernel.product(work.short, matrices.out, work.y, count);
    run.add(work.y, work.x, count * sizes.type);
    run.norm(work.x, work.short, count, sizes.type, norm.gain, norm.shift, ACTIVATION);
    kernel.product(work.short, matrices.first, work.products, count);
    const kept = this.kept + firstSlot * this.keptWidth * 2;
    run.round16(work.products, this.keptWidth, kept, count, this.keptWidth, KEPT, NO_FLOOR);
  }

  private writeRows(words: readonly Word[]): void {
    const rows = this.kernel.integers(this.work.rows, words.length * ROWS_A_WORD);
    const ids = this.kernel.integers(this.work.ids, words.length);
    words.forEach(({ text }, at) => {
      const plain = plainWord(text);
      const lower = plain.toLowerCase();
      rows[at * ROWS_A_WORD] = this.rowOfWord.get(lower) ?? this.table.empty;
      rows.set(affixRows(plain, lower, this.hashed), at * ROWS_A_WORD + 1);
      ids[at] = this.rowOfVector.get(lower) ?? this.rowOfVector.get(vectorKey(lower)) ?? 0;
    });
  }
}

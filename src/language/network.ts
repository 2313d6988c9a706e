import { Kernel, type Matrix } from './kernel.js';
import { ModelFile, type ModelHeader } from './model-file.js';
import { ACTIVATION, KEPT, WordTypes } from './word-types.js';
import type { Word } from './words.js';

/** Word types kept at once: some 24 MB. */
const TYPES_KEPT = 8192;
/** Tokens that go through the layers together, where sentences are short: what the second-level cache holds. Measured. */
const CHUNK = 128;
/** The longest sentence that the network takes, in tokens. Chosen: longer than any in the treebanks. */
export const LONGEST_SENTENCE = 240;
const MOST = CHUNK + LONGEST_SENTENCE;
const FLOAT = 4;

/** What the network says of one sentence: an index of a tag, head or relation for each token. */
export interface Answers {
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  /** 0 for the root, else the head's index + 1. Always a tree with one root. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** What each token names, as the head of a name: 0 for nothing. */
  readonly names: Int32Array;
  /** The scores behind it: a row of all kinds for each token. */
  readonly nameScores: Float32Array;
}

/** Mends a head for each token so that the heads form a tree. `scores` has a row of `columns` for each token; column 0 is the root. */
export type TreeMaker = (heads: Int32Array, scores: Float32Array, columns: number) => void;

interface Layer {
  readonly matrix: Matrix;
  readonly gain: number;
  readonly shift: number;
}

type Buffer =
  | 'slots'
  | 'x'
  | 'short'
  | 'y'
  | 'answers'
  | 'hidden'
  | 'names'
  | 'dependents'
  | 'across'
  | 'scores'
  | 'best'
  | 'heads';

/**
 * The joint network for tags, dependencies and names: word types, gated recurrences in both directions, a biaffine
 * arc scorer and linear taggers. `training/network.py` is its definition and names the papers.
 */
export class Network {
  readonly header: ModelHeader;
  private readonly kernel: Kernel;
  private readonly types: WordTypes;
  private readonly entry: { bias: number; gain: number; shift: number };
  private readonly layers: readonly Layer[];
  private readonly matrices: { answers: Matrix; names: Matrix; arc: Matrix; label: Matrix };
  private readonly vectors: { arcRoot: number; labelRoot: number; distance: number };
  private readonly root: number;
  private readonly work: Readonly<Record<Buffer, number>>;

  /** @throws ModelUnreadable where a file of the folder is missing or of another format */
  constructor(
    folder: URL,
    private readonly makeTree: TreeMaker,
  ) {
    const model = new ModelFile(new URL('network.bin', folder));
    const kernel = new Kernel(new URL('kernel.wasm', folder));
    const matrix = (name: string) => kernel.matrix(model, name, ACTIVATION);
    const vector = (name: string) => kernel.place(model.bytes(name));
    this.header = model.header;
    this.kernel = kernel;
    this.types = new WordTypes(kernel, model, TYPES_KEPT);
    this.entry = { bias: vector('first.window_bias'), gain: vector('first.gain'), shift: vector('first.shift') };
    this.layers = Array.from({ length: model.header.layers }, (_, at) => ({
      matrix: matrix(`layer${at}`),
      gain: vector(`layer${at}.gain`),
      shift: vector(`layer${at}.shift`),
    }));
    this.matrices = { answers: matrix('answers'), names: matrix('names'), arc: matrix('arc'), label: matrix('label') };
    this.vectors = { arcRoot: vector('arc_root'), labelRoot: vector('label_root'), distance: vector('distance') };
    this.root = model.header.relations.indexOf('root');
    this.work = this.reserve();
  }

  /**
   * Answers for each sentence, in order.
   *
   * @param sentences - words of each; none empty, none longer than LONGEST_SENTENCE
   */
  answer(sentences: readonly (readonly Word[])[]): Answers[] {
    const all: Answers[] = [];
    for (let from = 0; from < sentences.length;) {
      let tokens = 0;
      let to = from;
      while (to < sentences.length && (to === from || tokens + sentences[to]!.length <= CHUNK)) {
        tokens += sentences[to++]!.length;
      }
      this.answerChunk(sentences.slice(from, to), tokens, all);
      from = to;
    }
    return all;
  }

  private reserve(): Record<Buffer, number> {
    const { kernel } = this;
    const { width, arc, label, answers } = this.header;
    const { names } = this.matrices;
    const rows = MOST + 4;
    const columns = LONGEST_SENTENCE + 8;
    const floats = (count: number) => kernel.reserve(count * FLOAT);
    return {
      slots: floats(rows),
      x: floats(rows * width),
      short: floats(rows * Math.max(width, label, arc, names.inputs)),
      y: floats(rows * Math.max(3 * width, label, this.matrices.label.outputs)),
      answers: floats(rows * answers),
      hidden: floats(rows * names.inputs),
      names: floats(rows * names.outputs),
      dependents: floats(columns * arc),
      across: floats(arc * columns),
      scores: floats(columns * columns),
      best: floats(rows),
      heads: floats(rows),
    };
  }

  private answerChunk(sentences: readonly (readonly Word[])[], tokens: number, all: Answers[]): void {
    const { kernel, work, header, matrices } = this;
    const { width, columns, answers } = header;
    this.enter(sentences, tokens);
    for (const layer of this.layers) {
      kernel.product(work.short, layer.matrix, work.y, tokens);
      this.recur(sentences, 0);
      kernel.run.norm(work.x, work.short, tokens, width, layer.gain, layer.shift, ACTIVATION);
    }
    kernel.product(work.short, matrices.answers, work.answers, tokens);
    const upos = this.largest(work.answers + columns.upos * FLOAT, answers, header.upos.length, tokens);
    const xpos = this.largest(work.answers + columns.xpos * FLOAT, answers, header.xpos.length, tokens);
    this.rectified(work.answers, columns.name, matrices.names.inputs, tokens);
    kernel.product(work.short, matrices.names, work.names, tokens);
    const names = this.largest(work.names, matrices.names.outputs, header.names.length, tokens);
    let at = 0;
    for (const { length } of sentences) {
      const to = at + length;
      const heads = this.heads(at, length);
      all.push({
        upos: upos.subarray(at, to),
        xpos: xpos.subarray(at, to),
        heads,
        relations: this.relations(at, heads),
        names: names.subarray(at, to),
        nameScores: this.nameScores(at, to),
      });
      at = to;
    }
  }

  /** Runs the first layer, whose products are kept per word type. */
  private enter(sentences: readonly (readonly Word[])[], tokens: number): void {
    const { kernel, types, work, entry } = this;
    const { width } = this.header;
    types.ensureRoom(tokens);
    const slots = kernel.integers(work.slots, tokens);
    let at = 0;
    for (const words of sentences) for (const word of words) slots[at++] = types.slot(word);
    types.flush();
    at = 0;
    for (const { length } of sentences) {
      const y = work.y + at * 3 * width * FLOAT;
      kernel.run.window3(work.slots + at * FLOAT, length, types.kept, 3 * width, 1 / KEPT, entry.bias, y);
      at += length;
    }
    this.recur(sentences, 1);
    kernel.run.norm(work.x, work.short, tokens, width, entry.gain, entry.shift, ACTIVATION);
  }

  private recur(sentences: readonly (readonly Word[])[], entry: 0 | 1): void {
    const { width } = this.header;
    const { y, x } = this.work;
    let at = 0;
    for (const { length } of sentences) {
      this.kernel.run.recur(y + at * 3 * width * FLOAT, x + at * width * FLOAT, length, width, entry);
      at += length;
    }
  }

  private largest(scores: number, stride: number, count: number, rows: number): Int32Array {
    this.kernel.run.largest(scores, stride, count, rows, this.work.best);
    return this.kernel.integers(this.work.best, rows).slice();
  }

  /** Some columns of the answers, rectified, as 16-bit rows. */
  private rectified(rows: number, column: number, count: number, n: number): void {
    this.kernel.run.round16(rows + column * FLOAT, this.header.answers, this.work.short, n, count, ACTIVATION, 0);
  }

  /** The scores of names for some tokens of the chunk, without the columns that fill a row up. */
  private nameScores(from: number, to: number): Float32Array {
    const { outputs } = this.matrices.names;
    const kinds = this.header.names.length;
    const rows = this.kernel.floats(this.work.names, to * outputs);
    const scores = new Float32Array((to - from) * kinds);
    for (let at = from; at < to; at++) {
      for (let kind = 0; kind < kinds; kind++) scores[(at - from) * kinds + kind] = rows[at * outputs + kind]!;
    }
    return scores;
  }

  private heads(at: number, length: number): Int32Array {
    const { kernel, work, vectors } = this;
    const { run } = kernel;
    const { arc, answers, columns } = this.header;
    const rows = work.answers + at * answers * FLOAT;
    const across = Math.ceil((length + 1) / 4) * 4;
    this.rectified(rows, columns.arc_dep, arc, length);
    kernel.product(work.short, this.matrices.arc, work.dependents, length);
    run.turnHeads(rows + columns.arc_head * FLOAT, answers, length, arc, vectors.arcRoot, work.across, across);
    run.arcs(work.dependents, work.across, vectors.distance, length, arc, across, work.scores, work.heads);
    const heads = kernel.integers(work.heads, length).slice();
    this.makeTree(heads, kernel.floats(work.scores, length * across), across);
    return heads;
  }

  private relations(at: number, heads: Int32Array): Int32Array {
    const { kernel, work, vectors, matrices } = this;
    const { run } = kernel;
    const { label, answers, columns, relations } = this.header;
    const rows = work.answers + at * answers * FLOAT;
    const n = heads.length;
    kernel.integers(work.heads, n).set(heads);
    run.pairs(rows, answers, columns.label_dep, columns.label_head, work.heads, vectors.labelRoot, n, label, work.y);
    run.round16(work.y, label, work.short, n, label, ACTIVATION, 0);
    kernel.product(work.short, matrices.label, work.y, n);
    run.relations(work.y, matrices.label.outputs, relations.length, this.root, work.heads, n, work.best);
    return kernel.integers(work.best, n).slice();
  }
}

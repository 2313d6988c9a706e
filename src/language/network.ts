import { Kernel, type Matrix } from './kernel.js';
import { ModelFile, type ModelHeader } from './model-file.js';
import { ACTIVATION, KEPT, WordTypes } from './word-types.js';

/** Word types kept at once: 28 MB. */
const TYPES_KEPT = 8192;
/** Tokens that go through the layers together, where sentences are short: what the second-level cache holds. */
const CHUNK = 128;
/** The longest sentence that the network takes, in tokens. Chosen: longer than any in the treebanks. */
export const LONGEST_SENTENCE = 240;
const MOST = CHUNK + LONGEST_SENTENCE;

/** What the network says of one sentence: an index of a tag, head or relation for each token. */
export interface Answers {
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  /** 0 for the root, else the head's index + 1. Always a tree with one root. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** Scores of the name tags: as many as there are tags for each token. */
  readonly names: Float32Array;
}

/** Mends a head for each token so that the heads form a tree. `scores` has a row of `columns` for each token; column 0 is the root. */
export type TreeMaker = (heads: Int32Array, scores: Float32Array, columns: number) => void;

/**
 * The joint network for tags, dependencies and names: word types, gated recurrences in both directions, a biaffine
 * arc scorer and linear taggers. `training/network.py` is its definition and names the papers.
 */
export class Network {
  readonly header: ModelHeader;
  private readonly kernel: Kernel;
  private readonly types: WordTypes;
  private readonly entry: { bias: number; gain: number; shift: number };
  private readonly layers: readonly { matrix: Matrix; gain: number; shift: number }[];
  private readonly matrices: { answers: Matrix; arc: Matrix; label: Matrix };
  private readonly vectors: { arcRoot: number; labelRoot: number; distance: number };
  private readonly work: Record<
    'slots' | 'x' | 'short' | 'y' | 'answers' | 'dependents' | 'across' | 'scores' | 'best',
    number
  >;

  constructor(
    folder: URL,
    private readonly makeTree: TreeMaker,
  ) {
    const model = new ModelFile(new URL('network.bin', folder));
    const kernel = new Kernel(new URL('kernel.wasm', folder));
    const { width, layers, arc, label, answers } = model.header;
    const matrix = (name: string) =>
      kernel.matrix(model.bytes(name), model.bytes(`${name}.scale`), model.bytes(`${name}.bias`), ACTIVATION);
    const vector = (name: string) => kernel.place(model.bytes(name));
    this.header = model.header;
    this.kernel = kernel;
    this.types = new WordTypes(kernel, model, TYPES_KEPT);
    this.entry = { bias: vector('first.window_bias'), gain: vector('first.gain'), shift: vector('first.shift') };
    this.layers = Array.from({ length: layers }, (_, at) => ({
      matrix: matrix(`layer${at}`),
      gain: vector(`layer${at}.gain`),
      shift: vector(`layer${at}.shift`),
    }));
    this.matrices = { answers: matrix('answers'), arc: matrix('arc'), label: matrix('label') };
    this.vectors = { arcRoot: vector('arc_root'), labelRoot: vector('label_root'), distance: vector('distance') };
    const columns = LONGEST_SENTENCE + 8;
    this.work = {
      slots: kernel.reserve(MOST * 4),
      x: kernel.reserve(MOST * width * 4),
      short: kernel.reserve((MOST + 4) * Math.max(width, label, arc) * 2),
      y: kernel.reserve((MOST + 4) * Math.max(3 * width, label) * 4),
      answers: kernel.reserve((MOST + 4) * answers * 4),
      dependents: kernel.reserve((columns + 4) * arc * 4),
      across: kernel.reserve(arc * columns * 4),
      scores: kernel.reserve(columns * columns * 4),
      best: kernel.reserve(MOST * 4),
    };
  }

  /**
   * Answers for each sentence, in order.
   *
   * @param sentences - words of each; none empty, none longer than LONGEST_SENTENCE
   */
  answer(sentences: readonly (readonly string[])[]): Answers[] {
    const all: Answers[] = [];
    for (let from = 0; from < sentences.length;) {
      let tokens = 0;
      let to = from;
      while (to < sentences.length && (to === from || tokens + sentences[to]!.length <= CHUNK))
        tokens += sentences[to++]!.length;
      this.answerChunk(sentences.slice(from, to), tokens, all);
      from = to;
    }
    return all;
  }

  private answerChunk(sentences: readonly (readonly string[])[], tokens: number, all: Answers[]): void {
    const { kernel, work, header } = this;
    const { width, columns } = header;
    this.enter(sentences, tokens);
    for (const layer of this.layers) {
      kernel.product(work.short, layer.matrix, work.y, tokens);
      this.recur(sentences, 0);
      kernel.run.norm(work.x, work.short, tokens, width, layer.gain, layer.shift, ACTIVATION);
    }
    kernel.product(work.short, this.matrices.answers, work.answers, tokens);
    const upos = this.largest(columns.upos, header.upos.length, tokens);
    const xpos = this.largest(columns.xpos, header.xpos.length, tokens);
    let at = 0;
    for (const { length } of sentences) {
      const heads = this.heads(at, length);
      all.push({
        upos: upos.subarray(at, at + length),
        xpos: xpos.subarray(at, at + length),
        heads,
        relations: this.relations(at, heads),
        names: this.names(at, length),
      });
      at += length;
    }
  }

  /** Runs the first layer, whose products are kept per word type. */
  private enter(sentences: readonly (readonly string[])[], tokens: number): void {
    const { kernel, types, work, entry } = this;
    const { width } = this.header;
    types.ensureRoom(tokens);
    const slots = kernel.integers(work.slots, tokens);
    let at = 0;
    for (const words of sentences) for (const word of words) slots[at++] = types.slot(word);
    types.flush();
    at = 0;
    for (const { length } of sentences) {
      kernel.run.window3(
        work.slots + at * 4,
        length,
        types.kept,
        3 * width,
        1 / KEPT,
        entry.bias,
        work.y + at * width * 12,
      );
      at += length;
    }
    this.recur(sentences, 1);
    kernel.run.norm(work.x, work.short, tokens, width, entry.gain, entry.shift, ACTIVATION);
  }

  private recur(sentences: readonly (readonly string[])[], entry: 0 | 1): void {
    const { width } = this.header;
    let at = 0;
    for (const { length } of sentences) {
      this.kernel.run.recur(this.work.y + at * width * 12, this.work.x + at * width * 4, length, width, entry);
      at += length;
    }
  }

  private largest(column: number, count: number, rows: number): Int32Array {
    this.kernel.run.largest(this.work.answers, this.header.answers, column, count, rows, this.work.best);
    return this.kernel.integers(this.work.best, rows).slice();
  }

  private heads(at: number, length: number): Int32Array {
    const { kernel, work, vectors } = this;
    const { arc, answers, columns } = this.header;
    const rows = work.answers + at * answers * 4;
    const across = Math.ceil((length + 1) / 4) * 4;
    this.rectified(rows, columns.arc_dep, arc, length);
    kernel.product(work.short, this.matrices.arc, work.dependents, length);
    kernel.run.turnHeads(rows, answers, columns.arc_head, length, arc, vectors.arcRoot, work.across, across);
    kernel.run.arcs(work.dependents, work.across, vectors.distance, length, arc, across, work.scores, work.best);
    const heads = kernel.integers(work.best, length).slice();
    this.makeTree(heads, kernel.floats(work.scores, length * across), across);
    return heads;
  }

  /** Some columns of the answers, rectified, as 16-bit rows. */
  private rectified(rows: number, column: number, count: number, length: number): void {
    const stride = this.header.answers * 4;
    for (let row = 0; row < length; row++) {
      this.kernel.run.round16(
        rows + row * stride + column * 4,
        this.work.short + row * count * 2,
        count,
        ACTIVATION,
        0,
      );
    }
  }

  private relations(at: number, heads: Int32Array): Int32Array {
    const { kernel, work, vectors, matrices } = this;
    const { label, answers, columns, relations } = this.header;
    const rows = work.answers + at * answers * 4;
    kernel.integers(work.best, heads.length).set(heads);
    kernel.run.pairs(
      rows,
      answers,
      columns.label_dep,
      columns.label_head,
      work.best,
      vectors.labelRoot,
      heads.length,
      label,
      work.y,
    );
    kernel.run.round16(work.y, work.short, heads.length * label, ACTIVATION, 0);
    kernel.product(work.short, matrices.label, work.y, heads.length);
    kernel.run.largest(work.y, matrices.label.outputs, 0, relations.length, heads.length, work.best);
    return kernel.integers(work.best, heads.length).slice();
  }

  private names(at: number, length: number): Float32Array {
    const { answers, columns, names } = this.header;
    const rows = this.kernel.floats(this.work.answers, (at + length) * answers);
    const scores = new Float32Array(length * names.length);
    for (let row = 0; row < length; row++) {
      const from = (at + row) * answers + columns.name;
      scores.set(rows.subarray(from, from + names.length), row * names.length);
    }
    return scores;
  }
}

import { type ModelFile, readModelBytes } from './model-file.js';

const PAGE = 65536;
const ALIGNMENT = 16;

/** The functions of `training/kernel/kernel.ts`, which says what each does. Numbers are byte addresses, counts and factors. */
interface KernelExports {
  product(x: number, w: number, scale: number, bias: number, y: number, n: number, k: number, m: number): void;
  round16(x: number, stride: number, y: number, n: number, width: number, factor: number, floor: number): void;
  gather(rows: number, perItem: number, n: number, table: number, scales: number, width: number, y: number): void;
  widen(rows: number, n: number, table: number, width: number, y: number): void;
  add(x: number, y: number, count: number): void;
  norm(x: number, y: number, n: number, width: number, gain: number, shift: number, factor: number): void;
  window3(slots: number, n: number, kept: number, width: number, unit: number, bias: number, y: number): void;
  recur(y: number, x: number, n: number, d: number, entry: number): void;
  largest(scores: number, stride: number, count: number, n: number, best: number): void;
  relations(scores: number, stride: number, count: number, root: number, heads: number, n: number, best: number): void;
  turnHeads(heads: number, stride: number, n: number, k: number, root: number, across: number, columns: number): void;
  arcs(
    dependents: number,
    across: number,
    distance: number,
    n: number,
    k: number,
    columns: number,
    scores: number,
    best: number,
  ): void;
  pairs(
    rows: number,
    stride: number,
    from: number,
    headFrom: number,
    heads: number,
    root: number,
    n: number,
    k: number,
    y: number,
  ): void;
}

/** A matrix in the kernel's memory: where its packed weights, scales and biases lie, its outputs and its inputs. */
export interface Matrix {
  readonly weights: number;
  readonly scale: number;
  readonly bias: number;
  readonly outputs: number;
  readonly inputs: number;
}

/** WebAssembly memory that is only ever added to, and the arithmetic that works in it. */
export class Kernel {
  readonly run: KernelExports;
  private readonly memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
  private top = ALIGNMENT;

  /** @throws ModelUnreadable where the compiled kernel is missing */
  constructor(file: URL) {
    const compiled = new WebAssembly.Module(readModelBytes(file));
    const imports = { env: { memory: this.memory, abort: () => undefined } };
    this.run = new WebAssembly.Instance(compiled, imports).exports as unknown as KernelExports;
  }

  /** The address of `bytes` new bytes, zeroed. Grows the memory, which makes older views of it useless. */
  reserve(bytes: number): number {
    const at = this.top;
    this.top = Math.ceil((at + bytes) / ALIGNMENT) * ALIGNMENT;
    const missing = this.top - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  /** The address of a copy of these bytes. */
  place(bytes: Uint8Array): number {
    const at = this.reserve(bytes.length);
    new Uint8Array(this.memory.buffer, at).set(bytes);
    return at;
  }

  /** A view of memory, good until something more is reserved. */
  floats(at: number, count: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, count);
  }

  /** A view of memory, good until something more is reserved. */
  integers(at: number, count: number): Int32Array {
    return new Int32Array(this.memory.buffer, at, count);
  }

  /**
   * Places a matrix of the model: its int8 weights are widened to 16 bits and packed by eight outputs and two inputs, as
   * `product` reads them.
   *
   * @param factor - by what the inputs are multiplied when they are made 16-bit
   */
  matrix(model: ModelFile, name: string, factor: number): Matrix {
    const weights = model.bytes(name);
    const scale = this.place(model.bytes(`${name}.scale`));
    const bias = this.place(model.bytes(`${name}.bias`));
    const outputs = model.bytes(`${name}.scale`).length / 4;
    const inputs = weights.length / outputs;
    const scales = this.floats(scale, outputs);
    scales.forEach((value, row) => (scales[row] = value / factor));
    const at = this.reserve(weights.length * 2);
    const packed = new Int16Array(this.memory.buffer, at, weights.length);
    const signed = new Int8Array(weights.buffer, weights.byteOffset, weights.length);
    let to = 0;
    for (let block = 0; block < outputs; block += 8) {
      for (let input = 0; input < inputs; input += 2) {
        for (let output = block; output < block + 8; output++) {
          packed[to++] = signed[output * inputs + input] ?? 0;
          packed[to++] = signed[output * inputs + input + 1] ?? 0;
        }
      }
    }
    return { weights: at, scale, bias, outputs, inputs };
  }

  /** y = matrix . x for n rows; the scale takes back the factor by which x was made 16-bit. */
  product(x: number, { weights, scale, bias, inputs, outputs }: Matrix, y: number, n: number): void {
    this.run.product(x, weights, scale, bias, y, n, inputs, outputs);
  }
}

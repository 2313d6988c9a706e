/**
 * The network's arithmetic, in WebAssembly SIMD. AssemblyScript: `npm run build:kernel` compiles it to
 * src/language/models/kernel.wasm, which src/language/kernel.ts calls. Every pointer is a byte address in the memory that
 * the caller lays out; f32 unless a parameter says i8, i16 or i32. Rows are padded by the caller: row counts to 4,
 * outputs of a product to 8, widths to 8.
 */

/** Tokens that one product does at a time. */
const ROWS: i32 = 4;

function sigmoid(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, soft(x)));
}

function soft(x: v128): v128 {
  return f32x4.div(x, f32x4.add(f32x4.splat(1), f32x4.abs(x)));
}

function sum(x: v128): f32 {
  return f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3);
}

/**
 * y[n][m] = (x[n][k] . w[m][k]) * scale[m] + bias[m]. x is i16; w is i16, packed by eight outputs and two inputs, so that one
 * instruction multiplies two inputs by four outputs.
 */
export function product(x: usize, w: usize, scale: usize, bias: usize, y: usize, n: i32, k: i32, m: i32): void {
  const xRow: usize = <usize>k * 2;
  const yRow: usize = <usize>m * 4;
  for (let i: i32 = 0; i < n; i += ROWS) {
    const start = x + <usize>i * xRow;
    const end = start + xRow;
    let q = w;
    for (let j: i32 = 0; j < m; j += 8) {
      let a0 = i32x4.splat(0),
        a1 = i32x4.splat(0),
        a2 = i32x4.splat(0),
        a3 = i32x4.splat(0);
      let b0 = i32x4.splat(0),
        b1 = i32x4.splat(0),
        b2 = i32x4.splat(0),
        b3 = i32x4.splat(0);
      for (let p = start; p < end; p += 4) {
        const u = v128.load(q);
        const t = v128.load(q, 16);
        let v = v128.load32_splat(p);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, u));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, t));
        v = v128.load32_splat(p + xRow);
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, u));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, t));
        v = v128.load32_splat(p + 2 * xRow);
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v, u));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v, t));
        v = v128.load32_splat(p + 3 * xRow);
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v, u));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v, t));
        q += 32;
      }
      const at = <usize>j * 4;
      const s = v128.load(scale + at),
        s2 = v128.load(scale + at, 16);
      const c = v128.load(bias + at),
        c2 = v128.load(bias + at, 16);
      let out = y + <usize>i * yRow + at;
      v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a0), s), c));
      v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(b0), s2), c2), 16);
      out += yRow;
      v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a1), s), c));
      v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(b1), s2), c2), 16);
      out += yRow;
      v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a2), s), c));
      v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(b2), s2), c2), 16);
      out += yRow;
      v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a3), s), c));
      v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(b3), s2), c2), 16);
    }
  }
}

/**
 * y[n][width] (i16) = x * factor, rounded and held to 16 bits, x having rows of `stride`. `floor` 0 makes it a rectifier too, a
 * large negative one doesn't.
 */
export function round16(x: usize, stride: i32, y: usize, n: i32, width: i32, factor: f32, floor: f32): void {
  const f = f32x4.splat(factor);
  const low = f32x4.splat(floor);
  for (let i: i32 = 0; i < n; i++) {
    for (let j: usize = 0; j < (<usize>width) << 2; j += 32) {
      const a = f32x4.nearest(f32x4.mul(f32x4.max(v128.load(x + j), low), f));
      const b = f32x4.nearest(f32x4.mul(f32x4.max(v128.load(x + j, 16), low), f));
      v128.store(y + (j >> 1), i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(a), i32x4.trunc_sat_f32x4_s(b)));
    }
    x += (<usize>stride) << 2;
    y += (<usize>width) << 1;
  }
}

/** y[n][width] = sum of `perItem` rows (i32 numbers) of an i8 table, each times its own scale. */
export function gather(rows: usize, perItem: i32, n: i32, table: usize, scales: usize, width: i32, y: usize): void {
  for (let i: i32 = 0; i < n; i++) {
    for (let j: i32 = 0; j < width; j += 8) {
      let a = f32x4.splat(0),
        b = f32x4.splat(0);
      for (let r: i32 = 0; r < perItem; r++) {
        const row: usize = <usize>load<i32>(rows + ((<usize>r) << 2));
        const s = v128.load32_splat(scales + (row << 2));
        const q = v128.load8x8_s(table + row * <usize>width + <usize>j);
        a = f32x4.add(a, f32x4.mul(s, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(q))));
        b = f32x4.add(b, f32x4.mul(s, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(q))));
      }
      v128.store(y + ((<usize>j) << 2), a);
      v128.store(y + ((<usize>j) << 2), b, 16);
    }
    y += (<usize>width) << 2;
    rows += (<usize>perItem) << 2;
  }
}

/** y[n][width] (i16) = rows (i32 numbers) of an i8 table. */
export function widen(rows: usize, n: i32, table: usize, width: i32, y: usize): void {
  for (let i: i32 = 0; i < n; i++) {
    const from = table + <usize>load<i32>(rows + ((<usize>i) << 2)) * <usize>width;
    for (let j: i32 = 0; j < width; j += 8) {
      v128.store(y, v128.load8x8_s(from + <usize>j));
      y += 16;
    }
  }
}

/** y += x. */
export function add(x: usize, y: usize, count: i32): void {
  for (let i: i32 = 0; i < count; i += 4) {
    v128.store(y, f32x4.add(v128.load(x), v128.load(y)));
    x += 16;
    y += 16;
  }
}

/** Each row of x[n][width] to mean 0 and variance 1, times gain, plus shift; into y as i16, times factor, too. */
export function norm(x: usize, y: usize, n: i32, width: i32, gain: usize, shift: usize, factor: f32): void {
  const bytes: usize = (<usize>width) << 2;
  const f = f32x4.splat(factor);
  for (let i: i32 = 0; i < n; i++) {
    let total = f32x4.splat(0),
      squares = f32x4.splat(0);
    for (let j: usize = 0; j < bytes; j += 16) {
      const v = v128.load(x + j);
      total = f32x4.add(total, v);
      squares = f32x4.add(squares, f32x4.mul(v, v));
    }
    const mean = sum(total) / <f32>width;
    const spread = <f32>1 / sqrt<f32>(max<f32>(sum(squares) / <f32>width - mean * mean, 0) + 0.00001);
    const m = f32x4.splat(mean),
      s = f32x4.splat(spread);
    for (let j: usize = 0; j < bytes; j += 32) {
      let a = f32x4.mul(f32x4.sub(v128.load(x + j), m), s);
      let b = f32x4.mul(f32x4.sub(v128.load(x + j, 16), m), s);
      a = f32x4.add(f32x4.mul(a, v128.load(gain + j)), v128.load(shift + j));
      b = f32x4.add(f32x4.mul(b, v128.load(gain + j, 16)), v128.load(shift + j, 16));
      v128.store(x + j, a);
      v128.store(x + j, b, 16);
      a = f32x4.nearest(f32x4.mul(a, f));
      b = f32x4.nearest(f32x4.mul(b, f));
      v128.store(y + (j >> 1), i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(a), i32x4.trunc_sat_f32x4_s(b)));
    }
    x += bytes;
    y += bytes >> 1;
  }
}

function storeWide(y: usize, v: v128, bias: usize, f: v128): void {
  v128.store(y, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(v)), f), v128.load(bias)));
  v128.store(y, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(v)), f), v128.load(bias, 16)), 16);
}

/**
 * One sentence's window of three: y[n][width] = bias + kept[slot of t - 1][0] + kept[slot of t][1] + kept[slot of t + 1][2].
 * `kept` (i16, in units of `unit`) holds three rows of `width` a slot; `slots` (i32) is the word type of each token.
 */
export function window3(slots: usize, n: i32, kept: usize, width: i32, unit: f32, bias: usize, y: usize): void {
  const row: usize = (<usize>width) << 1;
  const f = f32x4.splat(unit);
  for (let t: i32 = 0; t < n; t++) {
    const at = slots + ((<usize>t) << 2);
    const here = kept + <usize>load<i32>(at) * row * 3 + row;
    const before = t > 0 ? kept + <usize>load<i32>(at - 4) * row * 3 : 0;
    const after = t + 1 < n ? kept + <usize>load<i32>(at + 4) * row * 3 + 2 * row : 0;
    for (let j: usize = 0; j < row; j += 16) {
      let v = v128.load(here + j);
      if (before != 0) v = i16x8.add_sat_s(v, v128.load(before + j));
      if (after != 0) v = i16x8.add_sat_s(v, v128.load(after + j));
      storeWide(y + (j << 1), v, bias + (j << 1), f);
    }
    y += row << 1;
  }
}

/**
 * One sentence of gated recurrence. y[n][3 d] holds the inputs of the forget gate, the value and the output gate; the first
 * half of the d units runs forwards, the other backwards. `entry` 1 is the first layer: x = soft(c) * sigmoid(o), of softened
 * values; 0 the others: x = o * c + (1 - o) * x.
 */
export function recur(y: usize, x: usize, n: i32, d: i32, entry: i32): void {
  const bytes: usize = (<usize>d) << 2;
  const row: usize = 3 * bytes;
  const half = bytes >> 1;
  for (let j: usize = 0; j < bytes; j += 16) {
    const forwards = j < half;
    let c = f32x4.splat(0);
    let p = y + j + (forwards ? 0 : <usize>(n - 1) * row);
    for (let t: i32 = 0; t < n; t++) {
      const forget = sigmoid(v128.load(p));
      let value = v128.load(p + bytes);
      if (entry) value = soft(value);
      c = f32x4.add(value, f32x4.mul(forget, f32x4.sub(c, value)));
      v128.store(p + bytes, c);
      p = forwards ? p + row : p - row;
    }
  }
  for (let t: i32 = 0; t < n; t++) {
    for (let j: usize = 0; j < bytes; j += 16) {
      const c = v128.load(y + bytes + j);
      const o = sigmoid(v128.load(y + 2 * bytes + j));
      if (entry) {
        v128.store(x + j, f32x4.mul(soft(c), o));
      } else {
        const old = v128.load(x + j);
        v128.store(x + j, f32x4.add(old, f32x4.mul(o, f32x4.sub(c, old))));
      }
    }
    y += row;
    x += bytes;
  }
}

/** best[n] (i32) = index of the largest of the first `count` scores in each row of `stride` floats. The first wins a tie. */
export function largest(scores: usize, stride: i32, count: i32, n: i32, best: usize): void {
  for (let i: i32 = 0; i < n; i++) {
    const row = scores + ((<usize>(i * stride)) << 2);
    let winner: i32 = 0;
    let top = load<f32>(row);
    for (let j: i32 = 1; j < count; j++) {
      const v = load<f32>(row + ((<usize>j) << 2));
      if (v > top) {
        top = v;
        winner = j;
      }
    }
    store<i32>(best + ((<usize>i) << 2), winner);
  }
}

/** best[n] (i32) = the relation of each token: `root` for those whose head (i32) is 0, for the others the best but `root`. */
export function relations(scores: usize, stride: i32, count: i32, root: i32, heads: usize, n: i32, best: usize): void {
  for (let i: i32 = 0; i < n; i++) {
    const row = scores + ((<usize>(i * stride)) << 2);
    let winner = root;
    let top: f32 = -1e9;
    if (load<i32>(heads + ((<usize>i) << 2)) != 0) {
      for (let j: i32 = 0; j < count; j++) {
        const v = load<f32>(row + ((<usize>j) << 2));
        if (v > top && j != root) {
          top = v;
          winner = j;
        }
      }
    }
    store<i32>(best + ((<usize>i) << 2), winner);
  }
}

/** across[k][columns] = the rectified first k of each row of heads[n][stride], turned over, after column 0, which holds `root`. */
export function turnHeads(heads: usize, stride: i32, n: i32, k: i32, root: usize, across: usize, columns: i32): void {
  for (let q: i32 = 0; q < k; q++) {
    const out = across + ((<usize>(q * columns)) << 2);
    store<f32>(out, load<f32>(root + ((<usize>q) << 2)));
    for (let i: i32 = 0; i < n; i++) {
      store<f32>(out + ((<usize>(i + 1)) << 2), max<f32>(load<f32>(heads + ((<usize>(i * stride + q)) << 2)), 0));
    }
    for (let i: i32 = n + 1; i < columns; i++) store<f32>(out + ((<usize>i) << 2), 0);
  }
}

/**
 * scores[n][columns] = dependents[n][k] . across[k][columns], plus distance[32 + dependent - head] (held to 63 steps) for heads
 * other than the root; a token as its own head, and columns after n + 1, get -1e9. best[n] (i32) is each row's best column.
 */
export function arcs(
  dependents: usize,
  across: usize,
  distance: usize,
  n: i32,
  k: i32,
  columns: i32,
  scores: usize,
  best: usize,
): void {
  const bytes: usize = (<usize>columns) << 2;
  for (let i: i32 = 0; i < n; i++) {
    const row = scores + <usize>i * bytes;
    for (let j: usize = 0; j < bytes; j += 16) {
      let a = f32x4.splat(0),
        b = f32x4.splat(0);
      let p = across + j;
      let q = dependents;
      for (let h: i32 = 0; h < k; h += 2) {
        a = f32x4.add(a, f32x4.mul(v128.load32_splat(q), v128.load(p)));
        b = f32x4.add(b, f32x4.mul(v128.load32_splat(q, 4), v128.load(p + bytes)));
        p += bytes << 1;
        q += 8;
      }
      v128.store(row + j, f32x4.add(a, b));
    }
    let winner: i32 = 0;
    let top = load<f32>(row);
    for (let j: i32 = 1; j < columns; j++) {
      const at = row + ((<usize>j) << 2);
      const gap = i - j + 1;
      if (gap == 0 || j > n) {
        store<f32>(at, -1e9);
        continue;
      }
      const v = load<f32>(at) + load<f32>(distance + ((<usize>(max(min(gap, 63), -64) + 64)) << 2));
      store<f32>(at, v);
      if (v > top) {
        top = v;
        winner = j;
      }
    }
    store<i32>(best + ((<usize>i) << 2), winner);
    dependents += (<usize>k) << 2;
  }
}

/**
 * y[n][k] = dependents[n][from ..] + the same of its head, `headFrom` being where the head's part starts; heads (i32) count from
 * 1, and 0 takes `root`.
 */
export function pairs(
  rows: usize,
  stride: i32,
  from: i32,
  headFrom: i32,
  heads: usize,
  root: usize,
  n: i32,
  k: i32,
  y: usize,
): void {
  for (let i: i32 = 0; i < n; i++) {
    const head = load<i32>(heads + ((<usize>i) << 2));
    const a = rows + ((<usize>(i * stride + from)) << 2);
    const b = head == 0 ? root : rows + ((<usize>((head - 1) * stride + headFrom)) << 2);
    for (let j: usize = 0; j < (<usize>k) << 2; j += 16)
      v128.store(y + j, f32x4.add(v128.load(a + j), v128.load(b + j)));
    y += (<usize>k) << 2;
  }
}

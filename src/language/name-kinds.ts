import { fileURLToPath } from 'node:url';
import { ModelUnreadable } from './errors.js';
import { readModelBytes } from './model-file.js';
import type { NameCandidate } from './name-features.js';

/** Scores below this are as good as impossible. Chosen: e^-7 is one in a thousand. */
const FLOOR = -7;

/** The weights of features, as `training/names-model.mjs` writes them. */
interface NamesModel {
  /** By what the weights are to be divided. */
  readonly unit: number;
  /** Of each feature a whole number for each kind of name, the first for no name. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/**
 * Says what words name: the network's answer and that of a linear model of features, multiplied.
 *
 * The network knows words by their vectors and the sentence as a whole; the linear model knows lists and the parse.
 *
 * @see Hinton 2002, "Training products of experts by minimizing contrastive divergence"
 */
export class NameKinds {
  private readonly weights: ReadonlyMap<string, readonly number[]>;
  private readonly unit: number;

  /** @throws ModelUnreadable where the file is missing or no JSON */
  constructor(file: URL) {
    const text = Buffer.from(readModelBytes(file)).toString('utf8');
    try {
      const { unit, weights } = JSON.parse(text) as NamesModel;
      this.unit = unit;
      this.weights = new Map(Object.entries(weights));
    } catch (cause) {
      throw new ModelUnreadable(fileURLToPath(file), 'it is no JSON', { cause });
    }
  }

  /**
   * The kind of each token, as an index; 0 for no name.
   *
   * @param scores - the network's, a row of `kinds` for each token
   * @param best - the best of each row
   */
  kinds(candidates: readonly NameCandidate[], scores: Float32Array, kinds: number, best: ArrayLike<number>): number[] {
    const found = Array.from(best);
    for (const { index, features } of candidates) {
      const network = logShares(scores.subarray(index * kinds, (index + 1) * kinds));
      const linear = logShares(this.scores(features, kinds));
      let most = -Infinity;
      for (let kind = 0; kind < kinds; kind++) {
        const joint = Math.max(network[kind]!, FLOOR) + Math.max(linear[kind]!, FLOOR);
        if (joint > most) [most, found[index]] = [joint, kind];
      }
    }
    return found;
  }

  private scores(features: readonly string[], kinds: number): Float64Array {
    const sums = new Float64Array(kinds);
    for (const feature of features) {
      const weights = this.weights.get(feature);
      if (weights !== undefined) for (let kind = 0; kind < kinds; kind++) sums[kind]! += weights[kind]! / this.unit;
    }
    return sums;
  }
}

/** Logarithms of the shares that scores stand for. */
function logShares(scores: Float32Array | Float64Array): Float64Array {
  const shares = new Float64Array(scores);
  let total = 0;
  for (const score of scores) total += Math.exp(score);
  const log = Math.log(total);
  for (let kind = 0; kind < shares.length; kind++) shares[kind]! -= log;
  return shares;
}

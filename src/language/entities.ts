import type { EntityKind, NamedEntity } from './sentence.js';

/**
 * The best BIO tagging in which an I follows only the B or I of its kind, as named entities in order.
 *
 * @param scores - a row for each token, a score for each of `tags`
 * @param tags - O, B-person, I-person, ...
 * @see Viterbi 1967, "Error bounds for convolutional codes"
 */
export function namedEntities(scores: Float32Array, tags: readonly string[]): NamedEntity[] {
  const path = bestPath(scores, tags);
  const entities: NamedEntity[] = [];
  let first = 0;
  for (let at = 0; at <= path.length; at++) {
    const tag = tags[path[at] ?? 0] ?? 'O';
    if (tag.startsWith('I')) continue;
    const before = at > 0 ? (tags[path[at - 1] ?? 0] ?? 'O') : 'O';
    if (before !== 'O') entities.push({ first, last: at, kind: before.slice(2) as EntityKind });
    first = at;
  }
  return entities;
}

function bestPath(scores: Float32Array, tags: readonly string[]): Int32Array {
  const kinds = tags.length;
  const length = scores.length / kinds;
  const path = new Int32Array(length);
  if (onlyOutside(scores, kinds)) return path;
  const total = new Float64Array(scores.length);
  const from = new Int32Array(scores.length);
  for (let at = 0; at < length; at++) {
    const before = (at - 1) * kinds;
    let best = 0;
    if (at > 0) for (let tag = 1; tag < kinds; tag++) if (total[before + tag]! > total[before + best]!) best = tag;
    for (let tag = 0; tag < kinds; tag++) {
      let source = best;
      let gain = at > 0 ? total[before + best]! : 0;
      if (tags[tag]!.startsWith('I')) {
        // Tags stand in pairs: the B of a kind right before its I.
        source = at > 0 && total[before + tag - 1]! > total[before + tag]! ? tag - 1 : tag;
        gain = at > 0 ? total[before + source]! : -Infinity;
      }
      total[at * kinds + tag] = gain + scores[at * kinds + tag]!;
      from[at * kinds + tag] = source;
    }
  }
  let last = 0;
  for (let tag = 1; tag < kinds; tag++) {
    if (total[(length - 1) * kinds + tag]! > total[(length - 1) * kinds + last]!) last = tag;
  }
  for (let at = length - 1; at >= 0; at--) {
    path[at] = last;
    last = from[at * kinds + last]!;
  }
  return path;
}

/** Whether O is best for every token, which needs no search. */
function onlyOutside(scores: Float32Array, kinds: number): boolean {
  for (let at = 0; at < scores.length; at += kinds) {
    for (let tag = 1; tag < kinds; tag++) if (scores[at + tag]! > scores[at]!) return false;
  }
  return true;
}

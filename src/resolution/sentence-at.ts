/** The sentence that an offset lies in, or null. Sentences are in the order of the text and don't overlap. */
export function sentenceAt<T extends { readonly start: number; readonly end: number }>(
  sentences: readonly T[],
  offset: number,
): T | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= offset ? sentence : null;
}

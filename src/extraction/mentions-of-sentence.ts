import type { Mention } from './document.js';

const INDEX = new WeakMap<readonly Mention[], Map<number, Mention[]>>();

/** The mentions of one sentence, in the order of the text; found without a look at those of the others. */
export function mentionsOfSentence(mentions: readonly Mention[], sentence: number): readonly Mention[] {
  let index = INDEX.get(mentions);
  if (index === undefined) {
    index = new Map();
    for (const mention of mentions) {
      const own = index.get(mention.sentence);
      if (own === undefined) index.set(mention.sentence, [mention]);
      else own.push(mention);
    }
    INDEX.set(mentions, index);
  }
  return index.get(sentence) ?? NONE;
}

const NONE: readonly Mention[] = [];

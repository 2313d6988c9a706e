import type { Token } from '../language/sentence.js';
import { isTree } from '../language/tree.js';
import { MENDS_OF_HEADLINES } from './mends-of-headlines.js';
import { MENDS_OF_NOUNS } from './mends-of-nouns.js';
import { MENDS_OF_REPORTS } from './mends-of-reports.js';
import { MENDS_OF_VERBS } from './mends-of-verbs.js';

/** In this order: a verb that the parser missed must be there before its report or its list can be mended. */
const MENDS = [...MENDS_OF_HEADLINES, ...MENDS_OF_VERBS, ...MENDS_OF_REPORTS, ...MENDS_OF_NOUNS];

/**
 * Mends what a parse of news gets wrong in ways that can be seen: the same words in another place of the tree.
 *
 * @returns the tokens with better heads and relations; the same tokens where nothing is wrong
 */
export function mendParse(tokens: readonly Token[]): readonly Token[] {
  const mended = MENDS.reduce((kept, mend) => mend(kept), tokens);
  if (isTree(mended)) return mended;
  // Words in no order at all, such as a broken page has, can be mended into a circle: then each mend is looked at.
  return MENDS.reduce((kept, mend) => {
    const next = mend(kept);
    return isTree(next) ? next : kept;
  }, tokens);
}

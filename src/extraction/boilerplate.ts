import { loadBoilerplatePatterns } from '../ontology/boilerplate-patterns.js';
import type { SentenceTree } from './sentence-tree.js';
import type { Stage } from './stage.js';

const PATTERNS = loadBoilerplatePatterns();
/** Longest line at the end of a page that is taken for a byline or a heading, in words. Chosen. */
const LONGEST_LABEL = 5;

/**
 * Marks the sentences that aren't the article's own: comment policies, share lines, bylines, "Latest Articles".
 *
 * The text is left as it is, so that offsets stay true; what is marked is passed over by the later stages.
 */
export const boilerplate: Stage = {
  name: 'boilerplate',
  needs: ['sentences'],
  adds: ['boilerplate'],
  run: (document) => {
    const { text } = document.article;
    const marked = new Set<number>();
    for (const tree of document.sentences) if (isFurniture(tree, text)) marked.add(tree.index);
    markTail(document.sentences, text, marked);
    return { ...document, boilerplate: marked };
  },
};

function isFurniture({ sentence }: SentenceTree, text: string): boolean {
  const words = text.slice(sentence.start, sentence.end);
  return (
    PATTERNS.lines.some((pattern) => pattern.test(words)) || PATTERNS.sentences.some((pattern) => pattern.test(words))
  );
}

/** Labels after the last full sentence (a byline, a heading) and before other furniture belong to the page. */
function markTail(sentences: readonly SentenceTree[], text: string, marked: Set<number>): void {
  for (const tree of sentences.toReversed()) {
    if (marked.has(tree.index)) continue;
    const words = text.slice(tree.sentence.start, tree.sentence.end).trim();
    const isLabel = tree.index > 0 && words.split(/\s+/u).length <= LONGEST_LABEL && !/[.!?”"’]$/u.test(words);
    if (!isLabel || tree.tokens.some((token) => token.upos === 'VERB' && /^VB[DZP]$/.test(token.xpos))) return;
    marked.add(tree.index);
  }
}

import type { SentenceTree } from '../extraction/sentence-tree.js';

/**
 * A parse as lines, each word under and right of the one that governs it, in the order of the text: its words, tag and
 * relation. Words that a faulty parse leaves without a root are left out.
 */
export function parseTreeLines(tree: SentenceTree): string[] {
  const lines: string[] = [];
  const walk = (at: number, own: string, below: string) => {
    const { text, upos, relation } = tree.token(at);
    lines.push(`${own}${text}  ${upos} ${relation}`);
    const children = tree.children(at);
    children.forEach((child, place) => {
      const isLast = place === children.length - 1;
      walk(child, `${below}${isLast ? '└ ' : '├ '}`, `${below}${isLast ? '  ' : '│ '}`);
    });
  };
  tree.tokens.forEach(({ head }, at) => {
    if (head < 0) walk(at, '', '');
  });
  return lines;
}

import type { PageNode } from './page.js';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P
  PRE SECTION TABLE TR UL`.split(/\s+/),
);
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'IFRAME', 'BUTTON', 'FORM']);
const ELEMENT = 1;
const TEXT = 3;

/** The text that a reader of an element sees: paragraphs with a blank line between, white space as a browser shows it. */
export function blockText(element: PageNode): string {
  return textOf(element)
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/ *\n */g, '\n').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function textOf(node: PageNode): string {
  if (node.nodeType === TEXT) return (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
  if (node.nodeType !== ELEMENT) return '';
  const name = node.nodeName.toUpperCase();
  if (UNSEEN.has(name)) return '';
  if (name === 'BR') return '\n';
  const inner = Array.from(node.childNodes, textOf).join('');
  if (name === 'TD' || name === 'TH') return `${inner} `;
  return BLOCKS.has(name) ? `\n\n${inner}\n\n` : inner;
}

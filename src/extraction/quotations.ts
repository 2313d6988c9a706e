import type { Document, Quotation, TokenPlace } from './document.js';
import { canReport } from './reports.js';
import { agents, surfaceSubjects } from './roles.js';
import type { SentenceTree } from './sentence-tree.js';
import type { Stage } from './stage.js';

/** Shorter ones are scare quotes and titles, not speech. Chosen: three words. */
const SHORTEST = 3;

/**
 * Finds what stands between quotation marks, and who says it.
 *
 * A speaker is looked for in the sentence of the quotation, then in what introduces it ("She said:"), then in the
 * quotation before it in the same paragraph. A quotation that a paragraph leaves open goes on in the next.
 */
export const quotations: Stage = {
  name: 'quotations',
  needs: ['sentences', 'boilerplate'],
  adds: ['quotations'],
  run: (document) => {
    const paragraphs = paragraphsOf(document);
    const quoted = withSpeakers(paragraphs.flatMap(quotedSpans), document.sentences);
    const statements = introducedStatements(paragraphs, quoted, document);
    return { ...document, quotations: [...quoted, ...statements].sort((a, b) => a.start - b.start || b.end - a.end) };
  },
};

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  /** Whether it follows another quotation in its paragraph, or one that the paragraph before left open. */
  readonly continues: boolean;
}

/** Paragraphs of the text that the document's sentences lie in, and the one before: of a stretch only its own. */
function paragraphsOf({ article: { text }, sentences }: Document): Paragraph[] {
  const first = sentences[0]?.sentence.start ?? 0;
  const from = paragraphStart(text, paragraphStart(text, first) - 1);
  const gap = text.indexOf('\n\n', sentences.at(-1)?.sentence.end ?? 0);
  const part = text.slice(from, gap < 0 ? text.length : gap);
  return [...part.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/gu)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: match[0],
  }));
}

/** Where the paragraph begins that `at` lies in, or the one before a gap that `at` lies in. */
function paragraphStart(text: string, at: number): number {
  let end = at;
  while (end > 0 && text[end] === '\n') end -= 1;
  const gap = end <= 0 ? -1 : text.lastIndexOf('\n\n', end - 1);
  return gap < 0 ? 0 : gap + 2;
}

/** Spans between double quotation marks, curly or straight; one left open ends with its paragraph. */
function quotedSpans(paragraph: Paragraph, at: number, all: readonly Paragraph[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open = -1;
  for (const { index, 0: mark } of paragraph.text.matchAll(/[“”"«»]/gu)) {
    const opens = mark === '“' || mark === '«' || (mark === '"' && open < 0);
    if (opens && open < 0) open = index + 1;
    else if (!opens && open >= 0) {
      add(open, index);
      open = -1;
    }
  }
  if (open >= 0) add(open, paragraph.text.length);
  return spans;

  function add(from: number, to: number): void {
    if (paragraph.text.slice(from, to).trim().split(/\s+/u).length < SHORTEST) return;
    const continues = spans.length > 0 || (from <= 1 && leftOpen(all[at - 1]));
    spans.push({ start: paragraph.start + from, end: paragraph.start + to, continues });
  }
}

function leftOpen(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined) return false;
  const curly = paragraph.text.lastIndexOf('“') > paragraph.text.lastIndexOf('”');
  return curly || (paragraph.text.match(/"/gu) ?? []).length % 2 === 1;
}

function withSpeakers(spans: readonly QuotedSpan[], sentences: readonly SentenceTree[]): Quotation[] {
  const found: Quotation[] = [];
  for (const span of spans) {
    const told = speakerNear(span, spans, sentences);
    const before = span.continues ? found.at(-1) : undefined;
    found.push({
      start: span.start,
      end: span.end,
      speaker: told?.speaker ?? before?.speaker ?? null,
      verb: told?.verb ?? before?.verb ?? '',
    });
  }
  return found;
}

/** The reporting verb outside all quotations in a sentence that the span touches, or in the one that introduces it. */
function speakerNear(
  span: QuotedSpan,
  spans: readonly QuotedSpan[],
  sentences: readonly SentenceTree[],
): Report | null {
  const touching = sentences.filter(
    ({ sentence }) => sentence.start < span.end && span.start - 1 <= sentence.end && sentence.end > span.start - 3,
  );
  for (const tree of touching) {
    const report = reportOutside(tree, spans);
    if (report !== null) return report;
  }
  const before = sentences.findLast(({ sentence }) => sentence.end <= span.start);
  const introduces = before !== undefined && /[:,]\s*["“]?$/u.test(textOf(before));
  return introduces ? reportOutside(before, spans) : null;
}

interface Report {
  readonly speaker: TokenPlace;
  readonly verb: string;
}

function reportOutside(tree: SentenceTree, spans: readonly QuotedSpan[]): Report | null {
  for (const [at, token] of tree.tokens.entries()) {
    if (spans.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    if (canReport(tree, at)) {
      const [speaker] = [...agents(tree, at), ...surfaceSubjects(tree, at)];
      if (speaker !== undefined) return { speaker: { sentence: tree.index, token: speaker }, verb: token.text };
    }
    if (tree.caseOf(at) === 'according to')
      return { speaker: { sentence: tree.index, token: at }, verb: 'according to' };
  }
  return null;
}

const textOf = ({ tokens }: SentenceTree): string =>
  tokens
    .slice(-2)
    .map((token) => token.text)
    .join('');

/**
 * Statements without quotation marks: "The minister said:" on a line of its own, then what was said. A person's goes on
 * to the end or to the next such line; a document's or newspaper's is taken to be one paragraph.
 */
function introducedStatements(
  paragraphs: readonly Paragraph[],
  quoted: readonly Quotation[],
  { sentences }: Document,
): Quotation[] {
  const introductions = paragraphs.flatMap((paragraph, at) => {
    if (!/:\s*$/u.test(paragraph.text)) return [];
    const tree = sentences.findLast(
      ({ sentence }) => sentence.start >= paragraph.start && sentence.end <= paragraph.end + 1,
    );
    const report =
      tree === undefined
        ? null
        : reportOutside(
            tree,
            quoted.map((quotation) => ({ ...quotation, continues: false })),
          );
    return report === null ? [] : [{ at, report }];
  });
  return introductions.flatMap(({ at, report }, place) => {
    const first = paragraphs[at + 1];
    if (first === undefined || /^\s*["“]/u.test(first.text)) return [];
    const next = introductions[place + 1]?.at ?? paragraphs.length;
    const last = paragraphs[isPlural(report) ? at + 1 : next - 1] ?? first;
    return [{ start: first.start, end: last.end, speaker: report.speaker, verb: report.verb }];
  });
}

/** "reports", "writes": the present tense of a paper or document that is quoted at length. */
const isPlural = ({ verb }: Report): boolean => /s$/u.test(verb);

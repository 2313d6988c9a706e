import type { Mention, NewMention } from './document.js';
import { nameSpans, type NameSpan } from './name-spans.js';
import { nominalMention } from './nominal-mentions.js';
import type { SentenceTree } from './sentence-tree.js';
import type { Stage } from './stage.js';

/** Finds every stretch that refers to an actor or a place: names, descriptions, adjectives of country, pronouns. */
export const mentions: Stage = {
  name: 'mentions',
  needs: ['sentences', 'boilerplate'],
  adds: ['mentions'],
  run: (document) => {
    const found: Mention[] = [];
    for (const tree of document.sentences) {
      if (document.boilerplate.has(tree.index)) continue;
      for (const mention of mentionsIn(tree, document.article.text)) found.push({ ...mention, index: found.length });
    }
    return { ...document, mentions: found };
  },
};

function mentionsIn(tree: SentenceTree, text: string): NewMention[] {
  const spans = nameSpans(tree);
  const inName = new Set(spans.flatMap(({ first, last, head }) => [head, ...range(first, last)]));
  const others = tree.tokens.flatMap((_, at) => {
    if (inName.has(at)) return [];
    const mention = pronounMention(tree, at) ?? nominalMention(tree, at, text, spans);
    return mention === null ? [] : [mention];
  });
  return [...spans.map((span) => nameMention(tree, span, text)), ...others].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function nameMention(tree: SentenceTree, span: NameSpan, text: string): NewMention {
  const start = tree.token(span.first).start;
  const end = tree.token(span.last - 1).end;
  const { kind, place, key, country, nature, plural, gender, form, title } = span;
  return {
    sentence: tree.index,
    head: span.head,
    first: span.first,
    last: span.last,
    text: text.slice(start, end),
    start,
    end,
    form,
    kind,
    place,
    key,
    country,
    nature,
    plural,
    gender,
    definite: true,
    title,
  };
}

const PRONOUNS = new Set(
  'he him his himself she her hers herself it its itself they them their theirs themselves i me my mine myself we us our ours ourselves'.split(
    ' ',
  ),
);

function pronounMention(tree: SentenceTree, at: number): NewMention | null {
  const { text, upos, start, end, relation } = tree.token(at);
  if (upos !== 'PRON' || !PRONOUNS.has(text.toLowerCase()) || relation === 'expl') return null;
  // "US" in capitals is a country, and the tagger knows; "us" isn't.
  return {
    sentence: tree.index,
    head: at,
    first: at,
    last: at + 1,
    text,
    start,
    end,
    form: 'pronoun',
    kind: null,
    place: false,
    key: null,
    country: null,
    nature: null,
    plural: null,
    gender: null,
    definite: true,
    title: '',
  };
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, at) => first + at);

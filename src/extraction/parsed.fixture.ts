import type { EntityKind, NamedEntity, Sentence, Token, Upos } from '../language/sentence.js';
import type { Document } from './document.js';
import { SentenceTree } from './sentence-tree.js';

/**
 * A sentence parsed by hand, one word a line as in CoNLL-U: `text lemma UPOS XPOS head relation`, heads counted from 1 and
 * 0 for the root. No model is run. Words are joined by one space.
 */
export function parsed(rows: string, named: readonly (readonly [EntityKind, string])[] = []): SentenceTree {
  return sentencesOf([rows], [named])[0]!;
}

/**
 * A document of sentences parsed by hand, before any stage. Each sentence is a paragraph of its own.
 *
 * @param persons - names that are taken for a person's wherever they stand, as the model would
 */
export function documentOf(
  sentences: readonly string[],
  article: Partial<Document['article']> = {},
  persons: readonly string[] = [],
): Document {
  const named = sentences.map((rows) =>
    persons.filter((name) => new RegExp(`^\\s*${name}\\s`, 'mu').test(rows)).map((name) => ['person', name] as const),
  );
  const trees = sentencesOf(sentences, named);
  const text = trees.map((tree) => tree.tokens.map((token) => token.text).join(' ')).join('\n\n');
  return {
    article: { id: 'a', text, title: null, published: null, publisher: null, byline: null, url: null, ...article },
    sentences: trees,
    boilerplate: new Set(),
    quotations: [],
    mentions: [],
    entities: [],
    entityOf: [],
    events: [],
    facts: [],
  };
}

function sentencesOf(
  sentences: readonly string[],
  named: readonly (readonly (readonly [EntityKind, string])[])[],
): SentenceTree[] {
  let start = 0;
  return sentences.map((rows, index) => {
    const tokens = tokensOf(rows, start);
    const end = tokens.at(-1)!.end;
    const entities = (named[index] ?? []).map(([kind, words]) => entityOf(tokens, kind, words));
    const sentence: Sentence = { start, end, tokens, entities };
    start = end + 2;
    return new SentenceTree(sentence, index);
  });
}

function tokensOf(rows: string, from: number): Token[] {
  let start = from;
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [text = '', lemma = '', upos = 'X', xpos = '', head = '0', relation = ''] = row.trim().split(/\s+/u);
      const token = {
        text,
        start,
        end: start + text.length,
        lemma,
        upos: upos as Upos,
        xpos,
        head: Number(head) - 1,
        relation,
      };
      start = token.end + 1;
      return token;
    });
}

function entityOf(tokens: readonly Token[], kind: EntityKind, words: string): NamedEntity {
  const wanted = words.split(' ');
  const first = tokens.findIndex((_, at) => wanted.every((word, offset) => tokens[at + offset]?.text === word));
  if (first < 0) throw new RangeError(`"${words}" does not stand in the sentence.`);
  return { first, last: first + wanted.length, kind };
}

import type { EventType } from '../ontology/event-types.js';
import { verbPattern } from '../ontology/predicate-pattern.js';
import type { Predicate } from '../ontology/predicates.js';
import type { Document, EventMention, Mention } from './document.js';
import type { Frame } from './frame.js';
import { mendParse } from './mend-parse.js';
import { parsed } from './parsed.fixture.js';
import type { SentenceTree } from './sentence-tree.js';

/** A predicate by hand: its pattern as the predicate files write it. */
export const predicateOf = (pattern: string, over: Partial<Predicate> = {}): Predicate => ({
  pattern: verbPattern(pattern),
  type: 'ASSAULT',
  mode: null,
  relation: 'ATTACKS',
  status: null,
  targetPrepositions: [],
  sourcePrepositions: [],
  of: 'source',
  possessive: 'source',
  requires: 'either',
  not: new Set(),
  weak: false,
  intransitive: false,
  ...over,
});

/** An event by hand, whose one word stands at `head` of the first sentence; it has no sides. */
export const eventAt = (head: number, type: EventType, over: Partial<EventMention> = {}): EventMention => ({
  sentence: 0,
  frame: { predicate: predicateOf('do', { type }), head, trigger: [head], sources: [], targets: [], object: -1 },
  type,
  mode: null,
  relation: 'ATTACKS',
  sources: [],
  targets: [],
  guessed: false,
  status: 'ACTUAL',
  attribution: null,
  location: null,
  time: null,
  confidence: 0,
  ...over,
});

/** A name by hand: what is left out, nobody knows. */
export const nameOf = (index: number, text: string, over: Partial<Mention> = {}): Mention => ({
  index,
  sentence: 0,
  head: 2 * index,
  first: 2 * index,
  last: 2 * index + 1,
  text,
  start: 0,
  end: text.length,
  form: 'name',
  kind: null,
  place: false,
  key: null,
  country: null,
  nature: null,
  plural: null,
  gender: null,
  definite: true,
  title: '',
  ...over,
});

/** The place of a word among the tokens of its sentence. */
export const at = (tree: SentenceTree, word: string): number => tree.tokens.findIndex(({ text }) => text === word);

export const words = (tree: SentenceTree, tokens: readonly number[]): string[] =>
  tokens.map((token) => tree.token(token).text);

/** What a frame is made of, by the words. */
export const sidesOf = (tree: SentenceTree, frame: Frame | null) =>
  frame === null
    ? null
    : {
        trigger: words(tree, frame.trigger).join(' '),
        sources: words(tree, frame.sources),
        targets: words(tree, frame.targets),
      };

/** The relation of a word after mending, and the word that it then hangs on; the word itself where it is the root. */
export function mended(rows: string, word: string): string {
  const tree = parsed(rows);
  const tokens = mendParse(tree.tokens);
  const { relation, head } = tokens[at(tree, word)]!;
  return `${relation} ${tokens[head]?.text ?? word}`;
}

/** What a document tells: `ASSAULT rebels -> Juba ACTUAL, said army`; a side that isn't named is `-`. */
export function tellings({ events, entities }: Document): string[] {
  const side = (indices: readonly number[]) => indices.map((index) => entities[index]!.name).join(' + ') || '-';
  return events.map(({ type, sources, targets, status, attribution }) => {
    const said =
      attribution === null
        ? ''
        : `, ${attribution.certainty} ${attribution.verb} ${side(attribution.source === null ? [] : [attribution.source])}`;
    return `${type} ${side(sources)} -> ${side(targets)} ${status}${said}`;
  });
}

/** The words of each entity's mentions, of those that have several. */
export const together = ({ entities, mentions }: Document): string[][] =>
  entities.map((entity) => entity.mentions.map((index) => mentions[index]!.text)).filter((texts) => texts.length > 1);

/** A sentence all words of which hang on one, for what looks at words alone: `one *two* three`. */
export function flat(text: string): string {
  const tokens = text.split(' ');
  const root = tokens.findIndex((token) => /^\*.+\*$/u.test(token));
  return tokens
    .map((token, place) =>
      place === root
        ? `${token.slice(1, -1)} ${token.slice(1, -1)} VERB VBD 0 root`
        : `${token} ${token} X X ${root + 1} dep`,
    )
    .join('\n');
}

import type { Sentence, Token } from '../language/sentence.js';

type Words = readonly Pick<Token, 'text' | 'start' | 'end'>[];

const REPORTS =
  /^(said|says|reported|reports|told|announced|added|adds|confirmed|stated|claimed|claims|noted|warned|acknowledged|explained|recalled|wrote|testified)$/u;
const CLOSING_QUOTE = /^["”’']+$/u;
/** Words that begin a clause which goes on with the sentence: "…, who said", "…, but police said". */
const GOING_ON =
  /^(and|but|or|who|whom|which|that|as|while|where|when|because|although|though|if|after|before|whose)$/iu;
/** Words after which more is told than who says it, and when. */
const TELLING = /^(that|to|if|whether|how|what|why|because|but|and|while|as)$/u;
/** Longest name of a speaker before the verb, and longest rest after it, in tokens. Chosen. */
const LONGEST_SPEAKER = 12;
const LONGEST_REST = 6;

/**
 * Parses ", the White House said Tuesday." at the end of a sentence by itself, and hangs it on the rest as an aside; in one
 * piece the parser easily gives the subject of the one to the verb of the other.
 *
 * @param analyze - parses a sentence of given tokens
 * @returns the sentence with all its tokens
 */
export function withReportApart(words: Words, analyze: (words: Words) => Sentence): Sentence {
  const comma = commaBeforeReport(words);
  if (comma < 0) return analyze(words);
  const cut = CLOSING_QUOTE.test(words[comma + 1]!.text) ? comma + 2 : comma + 1;
  const end = words.length - 1;
  const all = words.map((_, at) => at);
  const main = all.filter((at) => (at < cut && at !== comma) || at === end);
  const tail = all.slice(cut, end);
  const parts = [main, tail].map((indices) => ({ indices, parsed: analyze(indices.map((at) => words[at]!)) }));
  const tokens: Token[] = words.map((word) => ({
    ...word,
    lemma: ',',
    upos: 'PUNCT',
    xpos: ',',
    head: -1,
    relation: 'punct',
  }));
  for (const { indices, parsed } of parts)
    parsed.tokens.forEach((token, inner) => {
      tokens[indices[inner]!] = { ...token, head: token.head < 0 ? -1 : indices[token.head]! };
    });
  const root = main[parts[0]!.parsed.tokens.findIndex(({ head }) => head < 0)]!;
  const report = tail[parts[1]!.parsed.tokens.findIndex(({ head }) => head < 0)]!;
  tokens[report] = { ...tokens[report]!, head: root, relation: 'parataxis' };
  tokens[comma] = { ...tokens[comma]!, head: root };
  const entities = parts.flatMap(({ indices, parsed }) =>
    parsed.entities.map(({ first, last, kind }) => ({ first: indices[first]!, last: indices[last - 1]! + 1, kind })),
  );
  return { start: words[0]!.start, end: words.at(-1)!.end, tokens, entities };
}

/** The comma before "X said" at the end of a sentence, or -1. */
function commaBeforeReport(words: Words): number {
  if (!/^[.!?]$/u.test(words.at(-1)?.text ?? '')) return -1;
  const comma = words.findLastIndex(({ text }) => text === ',');
  if (comma < SHORTEST_REST || CLOSING_QUOTE.test(words.at(-2)!.text)) return -1;
  const from = CLOSING_QUOTE.test(words[comma + 1]?.text ?? '') ? comma + 2 : comma + 1;
  const verb = words.findIndex(({ text }, at) => at >= from && REPORTS.test(text));
  if (verb <= from || verb - from > LONGEST_SPEAKER || GOING_ON.test(words[from]!.text)) return -1;
  const rest = words.slice(verb + 1, -1);
  return rest.length <= LONGEST_REST && !rest.some(({ text }) => TELLING.test(text)) ? comma : -1;
}

/** Tokens that a sentence has before its report at least. Chosen. */
const SHORTEST_REST = 3;

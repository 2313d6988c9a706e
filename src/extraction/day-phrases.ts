import type { Sentence, Token } from '../language/sentence.js';

type Words = readonly Pick<Token, 'text' | 'start' | 'end'>[];
type Run = readonly [first: number, last: number];

const WEEKDAY = /^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)$/u;
const PART_OF_DAY = /^(morning|afternoon|evening|night|midnight|noon)$/u;
/** Words that a weekday belongs to, so that it can't be left out alone: "by Monday", "last Monday", "the Monday". */
const BINDING =
  /^(a|an|and|as|at|before|after|between|black|bloody|by|during|each|early|every|for|from|good|in|last|late|monday|next|of|on|or|palm|past|since|that|the|this|through|till|to|until)$/iu;

/**
 * Parses a sentence without the days that news puts between subject and verb, or verb and object ("The government on
 * Monday rejected", "rejected Thursday a plan"), which treebanks hardly know, and puts these back as adjuncts of the verb.
 *
 * @param analyze - parses a sentence of given tokens
 * @returns the sentence with all its tokens
 */
export function withDaysApart(words: Words, analyze: (words: Words) => Sentence): Sentence {
  const runs = dayPhrases(words);
  if (runs.length === 0) return analyze(words);
  const isApart = (at: number) => runs.some(([first, last]) => first <= at && at < last);
  const kept = words.flatMap((_, at) => (isApart(at) ? [] : [at]));
  const parsed = analyze(kept.map((at) => words[at]!));
  const tokens: Token[] = words.map((word) => ({ ...word, ...DAY_TAGS, lemma: word.text, head: -1 }));
  kept.forEach((at, inner) => {
    const token = parsed.tokens[inner]!;
    tokens[at] = { ...token, head: token.head < 0 ? -1 : kept[token.head]! };
  });
  for (const run of runs) attach(tokens, run);
  const entities = parsed.entities.map(({ first, last, kind }) => ({
    first: kept[first]!,
    last: kept[last - 1]! + 1,
    kind,
  }));
  return {
    ...parsed,
    tokens,
    entities: entities.filter(({ first, last }) => !runs.some(([at]) => first < at && at < last)),
  };
}

/** Runs of tokens that only tell the day, with a word before them, and a word or the end of a clause after them. */
function dayPhrases(words: Words): Run[] {
  return words.flatMap(({ text }, at): Run[] => {
    if (!WEEKDAY.test(text)) return [];
    const isOn = words[at - 1]?.text === 'on';
    const first = isOn ? at - 1 : at;
    const last = PART_OF_DAY.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const before = words[first - 1]?.text ?? '';
    const after = words[last]?.text ?? '';
    const isFree =
      /^\p{L}/u.test(before) && !BINDING.test(before) && /^\p{L}/u.test(after) && !/^(and|or)$/u.test(after);
    return isFree ? [[first, last]] : [];
  });
}

const DAY_TAGS = { upos: 'PROPN', xpos: 'NNP', relation: 'flat' } as const;

/** Hangs a day on the verb beside it. */
function attach(tokens: Token[], [first, last]: Run): void {
  const day = tokens[first]!.text === 'on' ? first + 1 : first;
  const verb = verbBeside(tokens, first, last);
  for (let at = first; at < last; at += 1) tokens[at] = { ...tokens[at]!, head: day };
  if (first < day) tokens[first] = { ...tokens[first]!, upos: 'ADP', xpos: 'IN', relation: 'case' };
  tokens[day] = { ...tokens[day]!, head: verb, relation: first < day ? 'obl' : 'obl:unmarked' };
}

function verbBeside(tokens: readonly Token[], first: number, last: number): number {
  let after = last;
  while (tokens[after]?.upos === 'ADV') after += 1;
  if (tokens[after]?.upos === 'VERB') return after;
  if (tokens[after]?.upos === 'AUX' && tokens[after]!.head >= 0) return tokens[after]!.head;
  let before = first - 1;
  for (let steps = 0; before >= 0 && tokens[before]!.upos !== 'VERB' && steps < tokens.length; steps += 1)
    before = tokens[before]!.head;
  return before >= 0 ? before : tokens.findIndex(({ head }, at) => head < 0 && (at < first || at >= last));
}

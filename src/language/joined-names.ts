import type { KnownName, KnownNames } from './known-names.js';
import type { Sentence, Token } from './sentence.js';

type Words = readonly Pick<Token, 'text' | 'start' | 'end'>[];

/**
 * Parses a sentence with each known name of several words as one token: the parser sees a word of its kind that it knows well
 * in the place of "Islamic State of Iraq and the Levant". In a headline it sees "and" for a comma between two names: "U.S.,
 * Iran hold talks".
 *
 * @param text - the article's, in which the words lie
 * @param analyze - parses a sentence of given tokens; called once
 * @returns the sentence with its own words, each joined name being one token
 */
export function withNamesJoined(
  words: Words,
  known: KnownNames,
  text: string,
  analyze: (words: Words) => Sentence,
): Sentence {
  const texts = words.map((word) => word.text);
  const names = known.in(texts).filter(({ standIn }) => standIn !== null);
  const commas = headlineCommas(texts, names);
  if (commas.size === 0 && names.every(({ first, last }) => last - first === 1)) return analyze(words);
  const own: string[] = [];
  const seen: { text: string; start: number; end: number }[] = [];
  for (let at = 0; at < words.length;) {
    const name = names.find(({ first, last }) => first === at && last - first > 1);
    const { start } = words[at]!;
    const { end } = words[name === undefined ? at : name.last - 1]!;
    own.push(name === undefined ? texts[at]! : text.slice(start, end));
    seen.push({ text: name?.standIn ?? (commas.has(at) ? 'and' : texts[at]!), start, end });
    at = name?.last ?? at + 1;
  }
  const sentence = analyze(seen);
  const tokens = sentence.tokens.map((token, at) =>
    token.text === own[at] ? token : { ...token, text: own[at]!, lemma: own[at]! },
  );
  return { ...sentence, tokens };
}

/** Commas between two names that "and" could stand for: a small word follows the second, as nowhere but in headlines. */
function headlineCommas(words: readonly string[], names: readonly KnownName[]): ReadonlySet<number> {
  if (/^[.!?”"’']$/u.test(words.at(-1) ?? '')) return new Set();
  const commas = names.flatMap(({ last }) => {
    const next = names.find(({ first }) => first === last + 1);
    const after = next === undefined ? undefined : words[next.last];
    return words[last] === ',' && after !== undefined && /^\p{Ll}/u.test(after) ? [last] : [];
  });
  return new Set(commas);
}

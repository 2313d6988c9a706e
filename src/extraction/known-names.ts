import type { NamedActor } from '../ontology/actor-lexicon.js';
import type { Sentence, Token } from '../language/sentence.js';
import { actorLexicon, gazetteer } from './lexicons.js';

/** A run of tokens that is one name, and a common word of its kind that the parser knows well. */
export interface KnownName {
  readonly first: number;
  readonly last: number;
  readonly standIn: string;
}

/** Names of the lexicons in a sentence, the longest first where they overlap. */
export function knownNames(tokens: readonly Token[]): KnownName[] {
  const words = tokens.map((token) => token.text);
  const found: KnownName[] = [];
  for (let at = 0; at < words.length;) {
    const name = nameAt(words, at);
    if (name === null) at += 1;
    else {
      found.push(name);
      at = name.last;
    }
  }
  return found;
}

function nameAt(words: readonly string[], at: number): KnownName | null {
  if (!/^[\p{Lu}\d]|^al\b/u.test(words[at]!)) return null;
  const actor = actorLexicon().longestAt(words, at);
  const place = gazetteer().longestAt(words, at);
  if (actor !== null && actor.length >= (place?.length ?? 0)) {
    const standIn = standInFor(actor.found);
    return standIn === null ? null : { first: at, last: at + actor.length, standIn };
  }
  return place !== null && place.length > 1 ? { first: at, last: at + place.length, standIn: 'Baghdad' } : null;
}

/** Null for words that the parser does better with as they are: adjectives and names of one word that it knows. */
function standInFor({ actor, as }: NamedActor): string | null {
  if (as === 'adjective') return null;
  if (as === 'people') return null;
  if (as === 'seat') return 'Baghdad';
  if (actor.kind === 'country') return 'Iraq';
  if (actor.kind === 'person') return 'Obama';
  return actor.plural ? 'Taliban' : 'Congress';
}

/**
 * A sentence with each known name as one token, parsed anew: the parser then sees "Islamic State of Iraq and the Levant"
 * as one word that it knows. In a headline a comma between two names is read as "and": "U.S., Iran hold talks".
 */
export function withNamesJoined(
  sentence: Sentence,
  text: string,
  analyze: (tokens: readonly Pick<Token, 'text' | 'start' | 'end'>[]) => Sentence,
): Sentence {
  const names = knownNames(sentence.tokens);
  const commas = headlineCommas(sentence.tokens, names);
  if (commas.size === 0 && names.every(({ first, last }) => last - first === 1)) return sentence;
  const own: string[] = [];
  const joined: { text: string; start: number; end: number }[] = [];
  for (let at = 0; at < sentence.tokens.length;) {
    const token = sentence.tokens[at]!;
    const name = names.find(({ first, last }) => first === at && last - first > 1);
    const { end } = name === undefined ? token : sentence.tokens[name.last - 1]!;
    own.push(name === undefined ? token.text : text.slice(token.start, end));
    joined.push({ text: name?.standIn ?? (commas.has(at) ? 'and' : token.text), start: token.start, end });
    at = name?.last ?? at + 1;
  }
  const parsed = analyze(joined);
  const tokens = parsed.tokens.map((token, at) =>
    token.text === own[at] ? token : { ...token, text: own[at]!, lemma: own[at]! },
  );
  return { ...parsed, tokens };
}

function headlineCommas(tokens: readonly Token[], names: readonly KnownName[]): ReadonlySet<number> {
  const isHeadline = !/^[.!?”"’']$/u.test(tokens.at(-1)!.text);
  const commas = names.flatMap(({ last }) => {
    const next = names.find(({ first }) => first === last + 1);
    const after = next === undefined ? undefined : tokens[next.last];
    return tokens[last]?.text === ',' && after !== undefined && /^\p{Ll}/u.test(after.text) ? [last] : [];
  });
  return new Set(isHeadline ? commas : []);
}

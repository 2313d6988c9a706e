/** Where the one who acts or is acted upon stands, seen from the word that names the event. */
export type RoleSlot =
  { readonly at: 'subject' } | { readonly at: 'object' } | { readonly at: 'preposition'; readonly preposition: string };

/** A noun that must be there, with the words right before it: "house arrest". */
export interface NounPattern {
  readonly lemma: string;
  readonly modifiers: readonly string[];
}

/** Stands for any noun: "allow X into" whatever it is. */
export const ANY = '*';

/** A fixed part after a preposition: "into custody". */
export interface PhrasePattern extends NounPattern {
  readonly preposition: string;
}

/** The words that make up an event's name, and where its source and target stand. */
export interface PredicatePattern {
  /** Lemma that the pattern is found by: the verb, the head noun or the adjective. */
  readonly lemma: string;
  /** Words right before a noun: "car bomb" in "car bomb attack". */
  readonly modifiers: readonly string[];
  readonly particle: string | null;
  readonly object: NounPattern | null;
  readonly phrases: readonly PhrasePattern[];
  readonly source: RoleSlot | null;
  readonly target: RoleSlot | null;
  /** Number of words that must be there; a longer pattern is a surer sense. */
  readonly words: number;
}

const PREPOSITIONS = new Set(
  (
    'about above across after against along alongside among around as at before behind beside between beyond by during ' +
    'for from in inside into near of on onto outside over through throughout to toward towards under upon with within without'
  ).split(' '),
);
const PARTICLES = new Set('up out off down back away apart together aside forward ahead over in on'.split(' '));
const IGNORED = new Set(['the', 'a', 'an', "one's", 'one', '-']);
const SUBJECT: RoleSlot = { at: 'subject' };
const OBJECT: RoleSlot = { at: 'object' };

/**
 * Reads a verb's pattern as the predicate files write it: `attack`, `put pressure on`, `take X into custody`, `X come
 * under fire`, `fall to S`.
 *
 * X stands for the target and S for the source. Where X isn't written, the target is what follows the last preposition,
 * or the object. Where S isn't, the source is the subject.
 */
export function verbPattern(pattern: string): PredicatePattern {
  const words = wordsOf(pattern);
  const targetFirst = words[0] === 'X';
  const [lemma = '', ...rest] = targetFirst ? words.slice(1) : words;
  const parts = partsOf(rest);
  const fixed = parts.filter((part) => part.kind === 'phrase');
  const objects = parts.filter((part) => part.kind === 'noun');
  const target = targetFirst ? SUBJECT : (roleOf(parts, 'X') ?? (objects.length === 0 ? OBJECT : null));
  return {
    lemma,
    modifiers: [],
    particle: parts.find((part) => part.kind === 'particle')?.word ?? null,
    object: objects[0] ?? null,
    phrases: fixed,
    source: roleOf(parts, 'S') ?? (targetFirst ? null : SUBJECT),
    target,
    words: words.filter((word) => word !== 'X' && word !== 'S').length,
  };
}

/** Reads a noun's pattern: `bombing`, `car bomb attack`, `act of terror`. Roles of nouns come from their group. */
export function nounPattern(pattern: string): PredicatePattern {
  const words = wordsOf(pattern);
  const [head, ...parts] = partsOf(words);
  const { lemma, modifiers } = head?.kind === 'noun' ? head : { lemma: '', modifiers: [] };
  const phrases = parts.filter((part) => part.kind === 'phrase');
  return { lemma, modifiers, particle: null, object: null, phrases, source: null, target: null, words: words.length };
}

/** Reads an adjective's pattern: `critical of`. Its source is what it is said of. */
export function adjectivePattern(pattern: string): PredicatePattern {
  const [lemma = '', ...rest] = wordsOf(pattern);
  const target = roleOf(partsOf(rest), 'X');
  return {
    lemma,
    modifiers: [],
    particle: null,
    object: null,
    phrases: [],
    source: SUBJECT,
    target,
    words: 1 + rest.length,
  };
}

type Part =
  | { readonly kind: 'role'; readonly role: 'X' | 'S'; readonly slot: RoleSlot }
  | { readonly kind: 'particle'; readonly word: string }
  | ({ readonly kind: 'noun' } & NounPattern)
  | ({ readonly kind: 'phrase' } & PhrasePattern);

const wordsOf = (pattern: string): string[] => pattern.split(' ').filter((word) => !IGNORED.has(word));
const isRole = (word: string | undefined): word is 'X' | 'S' => word === 'X' || word === 'S';
const roleOf = (parts: readonly Part[], role: 'X' | 'S'): RoleSlot | null =>
  parts.flatMap((part) => (part.kind === 'role' && part.role === role ? [part.slot] : [])).at(-1) ?? null;

/** Cuts what follows the first word into roles, particle, nouns and fixed phrases. */
function partsOf(words: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    const [part, next] = partAt(words, at);
    parts.push(part);
    at = next;
  }
  return parts;
}

function partAt(words: readonly string[], at: number): [Part, number] {
  const word = words[at]!;
  if (isRole(word)) return [{ kind: 'role', role: word, slot: OBJECT }, at + 1];
  const afterRole = isRole(words[at - 1]);
  // "drive X out of": the place that follows plays no role.
  if (afterRole && PARTICLES.has(word) && words.slice(at + 1).every((next) => next === 'of'))
    return [{ kind: 'particle', word }, words.length];
  if (word === 'out' && words[at + 1] === 'of') return prepositionAt('out of', words, at + 2);
  const isParticle =
    at === 0 && PARTICLES.has(word) && (!PREPOSITIONS.has(word) || PREPOSITIONS.has(words[at + 1] ?? ''));
  if (isParticle) return [{ kind: 'particle', word }, at + 1];
  if (PREPOSITIONS.has(word)) return prepositionAt(word, words, at + 1);
  const [noun, next] = nounAt(words, at);
  return [{ kind: 'noun', ...noun }, next];
}

/** What follows a preposition: a role, a fixed noun, or nothing, which is the target unless X stands elsewhere. */
function prepositionAt(preposition: string, words: readonly string[], at: number): [Part, number] {
  const word = words[at];
  if (word === undefined && words.includes('X'))
    return [{ kind: 'phrase', preposition, lemma: ANY, modifiers: [] }, at];
  if (word === undefined || isRole(word)) {
    return [{ kind: 'role', role: word ?? 'X', slot: { at: 'preposition', preposition } }, at + 1];
  }
  const [noun, next] = nounAt(words, at);
  return [{ kind: 'phrase', preposition, ...noun }, next];
}

function nounAt(words: readonly string[], from: number): [NounPattern, number] {
  const rest = words.slice(from + 1).findIndex((word) => PREPOSITIONS.has(word) || isRole(word));
  const end = rest < 0 ? words.length : from + 1 + rest;
  return [{ lemma: words[end - 1]!, modifiers: words.slice(from, end - 1) }, end];
}

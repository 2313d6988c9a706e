import type { ActorKind } from '../ontology/actor-kinds.js';
import type { Mention, Nature } from './document.js';
import { longestAt, nounKind, titles } from './lexicons.js';
import type { SentenceTree } from './sentence-tree.js';

/** A run of tokens that is a name, with what the lexicons and the model say of it. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: 'name' | 'adjective';
  readonly kind: ActorKind | null;
  readonly place: boolean;
  readonly key: string | null;
  readonly country: string | null;
  readonly nature: Nature | null;
  readonly plural: boolean | null;
  readonly gender: 'm' | 'f' | null;
  readonly title: string;
}

/** Finds the names of a sentence: lexicon entries, the model's entities, runs of proper nouns; the longest where they overlap. */
export function nameSpans(tree: SentenceTree, text: string): NameSpan[] {
  const words = tree.tokens.map((token) => token.text);
  const candidates: { first: number; last: number; rank: number; make: () => NameSpan }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = longestAt(words, at);
    if (found === null) continue;
    const { entry, length } = found;
    candidates.push({
      first: at, last: at + length, rank: length * 10 + 5,
      make: () => ({ ...base(tree, at, at + length), form: entry.form, kind: entry.kind, place: entry.place, key: entry.key, country: entry.country, nature: entry.kind === 'population' ? 'person' : 'group', plural: entry.plural }),
    });
  }
  for (const { first, last, kind } of tree.sentence.entities) {
    candidates.push({ first, last, rank: (last - first) * 10 + 4, make: () => entitySpan(tree, first, last, kind) });
  }
  for (let at = 0; at < words.length; at += 1) {
    const end = properRun(tree, at);
    if (end > at) { const first = at; candidates.push({ first, last: end, rank: (end - first) * 10 + 1, make: () => entitySpan(tree, first, end, null) }); at = end; }
  }
  void text;
  const taken = new Set<number>();
  const chosen: NameSpan[] = [];
  for (const c of candidates.sort((a, b) => b.rank - a.rank || a.first - b.first)) {
    let free = true;
    for (let i = c.first; i < c.last; i += 1) if (taken.has(i)) free = false;
    if (!free) continue;
    for (let i = c.first; i < c.last; i += 1) taken.add(i);
    chosen.push(c.make());
  }
  return chosen.sort((a, b) => a.first - b.first);
}

function base(tree: SentenceTree, first: number, last: number): NameSpan {
  let head = first;
  for (let at = first; at < last; at += 1) { const h = tree.token(at).head; if ((h < first || h >= last) && tree.token(at).upos !== 'PUNCT') { head = at; break; } }
  return { first, last, head, form: 'name', kind: null, place: false, key: null, country: null, nature: null, plural: null, gender: null, title: '' };
}

function entitySpan(tree: SentenceTree, first: number, last: number, kind: string | null): NameSpan {
  let from = first;
  const title: string[] = [];
  const stop = (at: number) => ['DET'].includes(tree.token(at).upos) || tree.token(at).text === "'s";
  while (from < last - 1 && stop(from)) from += 1;
  if (kind === 'person' || kind === null) {
    while (from < last - 1 && titles.has(tree.token(from).text.toLowerCase().replace(/\./g, ''))) { title.push(tree.token(from).text.toLowerCase()); from += 1; }
  }
  let to = last;
  while (to > from + 1 && (/^[’']s?$/.test(tree.token(to - 1).text))) to -= 1;
  const span = base(tree, from, to);
  if (title.length === 0) for (let at = from - 1; at >= 0 && /^(nmod:desc|compound|amod|flat)$/.test(tree.token(at).relation) && titles.has(tree.token(at).text.toLowerCase().replace(/\./g, '')); at -= 1) title.unshift(tree.token(at).text.toLowerCase());
  const isPerson = kind === 'person' || (kind === null && title.length > 0);
  const last_ = tree.token(to - 1);
  const k: ActorKind | null = isPerson ? 'person' : kind === 'place' ? null : kind === 'event' ? 'named_event' : (nounKind(last_.lemma.toLowerCase()) ?? 'organization');
  return { ...span, kind: k, place: kind === 'place', nature: isPerson ? 'person' : kind === 'place' ? 'thing' : 'group', plural: isPerson ? false : null, title: title.join(' ') };
}

function properRun(tree: SentenceTree, at: number): number {
  let end = at;
  while (end < tree.tokens.length && tree.token(end).upos === 'PROPN' && /^\p{Lu}/u.test(tree.token(end).text)) end += 1;
  return end;
}
export type { Mention };

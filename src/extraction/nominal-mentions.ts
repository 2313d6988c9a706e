import type { Mention, Nature } from './document.js';
import { nounKind } from './lexicons.js';
import type { NewMention } from './mentions.js';
import type { NameSpan } from './name-spans.js';
import type { SentenceTree } from './sentence-tree.js';

const DETERMINERS = new Set(['the', 'this', 'that', 'these', 'those']);
const NATURE: Record<string, Nature> = { role: 'person', population: 'person', armed_group: 'group', military: 'group', government: 'group', organization: 'group', media: 'group', country: 'group', igo: 'group', facility: 'thing', document: 'thing' };

/** A description: a common noun that can be an actor, with the words before it. Null for any other token. */
export function nominalMention(tree: SentenceTree, at: number, text: string, names: readonly NameSpan[]): NewMention | null {
  const token = tree.token(at);
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return null;
  if (/^(compound|flat|fixed|goeswith)$/.test(token.relation)) return null;
  const kind = nounKind(token.lemma.toLowerCase());
  if (kind === null) return null;
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS';
  const determiners = tree.childrenAs(at, 'det', 'nmod:poss');
  const first = firstModifier(tree, at);
  const start = tree.token(first).start;
  const last = lastComplement(tree, at);
  const end = tree.token(last).end;
  const country = names.find((name) => name.country !== null && name.head >= first && name.head < at && name.form !== 'name' || (name.country !== null && tree.token(name.head).head === at))?.country ?? null;
  return {
    sentence: tree.index, head: at, first, last: last + 1, text: text.slice(start, end), start, end, form: 'nominal', kind, place: false,
    key: null, country, nature: plural && kind === 'armed_group' ? 'person' : NATURE[kind] ?? 'thing', plural, gender: null,
    definite: determiners.some((child) => tree.token(child).relation === 'nmod:poss' || DETERMINERS.has(tree.token(child).lemma)), title: '',
  };
}

function firstModifier(tree: SentenceTree, at: number): number {
  let first = at;
  for (const child of [...tree.children(at)].reverse()) {
    if (child >= first) continue;
    const { relation, upos } = tree.token(child);
    if (/^(amod|compound|nmod:desc)$/.test(relation) || (relation === 'punct' && tree.token(child).text === '-')) first = Math.min(first, tree.phrase(child).first);
    else if (upos === 'PUNCT') continue;
    else break;
  }
  return first;
}

/** The end of "residents of Mosul": a short complement after "of" belongs to the description. */
function lastComplement(tree: SentenceTree, at: number): number {
  const complement = tree.childrenAs(at, 'nmod').find((child) => child > at && child - at <= 4 && tree.caseOf(child) === 'of' && tree.token(child).upos === 'PROPN');
  return complement ?? at;
}
export type { Mention };

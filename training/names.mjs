/** Entity types of GUM that name actors and places. */
export const KINDS = ['person', 'organization', 'place', 'event'];

/**
 * The named mentions of a sentence of GUM, at GUM's own spans, each with the index of the word that heads its name.
 *
 * Named is a mention of KINDS whose head word is a PROPN, or is a common noun with a PROPN in close apposition right after it
 * ("his brother Alfred": the name's head is "Alfred").
 */
export function namedMentions(sentence) {
  return sentence.mentions
    .filter(({ kind }) => KINDS.includes(kind))
    .map((mention) => ({ ...mention, head: nameHead(mention, sentence) }))
    .filter(({ head }) => head >= 0);
}

function nameHead(mention, { heads, upos, relations }) {
  const head = headOf(mention, heads);
  if (upos[head] === 'PROPN') return head;
  const next = head + 1;
  if (upos[head] !== 'NOUN' || next >= mention.last || upos[next] !== 'PROPN') return -1;
  return heads[next] === head && ['appos', 'flat'].includes(relations[next]) ? next : -1;
}

/** The first token of a span whose head lies outside it. */
export function headOf({ first, last }, heads) {
  for (let index = first; index < last; index++) {
    if (heads[index] < first || heads[index] >= last) return index;
  }
  return first;
}

/**
 * The named entities of a sentence, in order and not overlapping: each named mention cut down to the name proper. Where two
 * overlap, the longer stays.
 *
 * @param nameSpan - of `src/language/name-span.ts`, which says what a name proper is
 */
export function names(sentence, nameSpan) {
  const tokens = sentence.words.map((text, at) => ({
    text,
    upos: sentence.upos[at],
    xpos: sentence.xpos[at],
    head: sentence.heads[at],
    relation: sentence.relations[at],
  }));
  const found = namedMentions(sentence)
    .map(({ first, last, kind, head }) => ({ ...nameSpan(tokens, head, kind === 'person', { first, last }), kind }))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const kept = [];
  for (const name of found) {
    if (kept.every((other) => name.last <= other.first || name.first >= other.last)) kept.push(name);
  }
  return kept.sort((a, b) => a.first - b.first);
}

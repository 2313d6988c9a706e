/** Entity types of GUM that name actors and places. */
export const KINDS = ['person', 'organization', 'place', 'event'];

const JOINING = new Set(['of', 'for', 'and', '&', 'on']);
const INSIDE_PHRASE = new Set([...JOINING, 'the', 'de', "'s", '’s', 'to', 'in', 'at']);
const NOT_OF_PERSONS = new Set(['nmod:desc', 'nmod:poss', 'amod', 'det']);
const APART = new Set(['', 'appos', 'acl', 'acl:relcl', 'parataxis', 'list', 'conj', 'dep']);

/** Mentions of KINDS whose head word is a PROPN: what GUM says of names, at its own spans. */
export function namedMentions(sentence) {
  return sentence.mentions.filter(
    (mention) => KINDS.includes(mention.kind) && sentence.upos[headOf(mention, sentence)] === 'PROPN',
  );
}

/** The first token of a span whose head lies outside it. */
export function headOf({ first, last }, sentence) {
  for (let index = first; index < last; index++) {
    if (sentence.heads[index] < first || sentence.heads[index] >= last) return index;
  }
  return first;
}

/**
 * The named entities of a sentence, in order and not overlapping.
 *
 * Each named mention is cut down to its name proper: the run of capitalised words around its head, without articles,
 * possessive marks and descriptions, for persons without titles, and for the others joined over "of", "for", "and" and "on"
 * ("Department of Defense"). Where two runs overlap, the longer stays.
 */
export function names(sentence) {
  const found = namedMentions(sentence)
    .map((mention) => ({ ...nameProper(mention, headOf(mention, sentence), sentence), kind: mention.kind }))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const kept = [];
  for (const name of found) {
    if (kept.every((other) => name.last <= other.first || name.first >= other.last)) kept.push(name);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function nameProper(mention, head, sentence) {
  const person = mention.kind === 'person';
  let first = head;
  let last = head + 1;
  while (first > mention.first && extendsLeft(first - 1, head, person, sentence, mention.first)) first--;
  while (first < head && ['PUNCT', 'CCONJ', 'ADP', 'DET', 'PART'].includes(sentence.upos[first])) first++;
  for (let step = 1; step > 0 && last < mention.last; last += step)
    step = stepRight(last, head, person, sentence, mention.last);
  return { first, last };
}

function capitalised(index, { words, upos }) {
  const word = words[index];
  return upos[index] === 'PROPN' || /^\p{Lu}/u.test(word) || /^\d.{0,3}$/u.test(word);
}

/** The relation by which the branch that holds `index` hangs on `head`; '' where it doesn't. */
function branch(index, head, { heads, relations }) {
  for (let steps = 0; steps < heads.length && index >= 0; steps++) {
    if (heads[index] === head) return relations[index];
    index = heads[index];
  }
  return '';
}

function extendsLeft(index, head, person, sentence, limit) {
  const word = sentence.words[index];
  const relation = sentence.relations[index];
  const upos = sentence.upos[index];
  if (person && NOT_OF_PERSONS.has(branch(index, head, sentence))) return false;
  if (person && relation === 'compound' && !['al', 'el', 'mc'].includes(word.toLowerCase())) {
    return upos === 'PROPN' && word.replace('.', '').length === 1;
  }
  if (upos === 'PUNCT') return ['-', '–', '&', '/'].includes(word) && index > limit && capitalised(index - 1, sentence);
  if (upos === 'DET' || relation === 'nmod:poss' || relation === 'appos') return false;
  if (JOINING.has(word.toLowerCase()) && !person) {
    return index > limit && capitalised(index - 1, sentence) && !['', 'case'].includes(branch(index, head, sentence));
  }
  if (index === 0 && !['PROPN', 'NOUN', 'ADJ'].includes(upos)) return false;
  return capitalised(index, sentence);
}

/** How many tokens from `index` on still belong to the name. */
function stepRight(index, head, person, sentence, limit) {
  const word = sentence.words[index];
  const relation = branch(index, head, sentence);
  if (APART.has(relation) || sentence.xpos[index] === 'POS') return 0;
  if (sentence.upos[index] === 'PUNCT') {
    const joins = ['-', '–', '&', '/'].includes(word) && index + 1 < limit;
    return joins && ['flat', 'compound'].includes(branch(index + 1, head, sentence)) ? 2 : 0;
  }
  if (person) return ['flat', 'compound', 'goeswith'].includes(relation) || /^(?:[JS]r\.|I{2,3})$/.test(word) ? 1 : 0;
  if (['ADP', 'DET', 'CCONJ', 'PART'].includes(sentence.upos[index]) || word === '&') {
    if (!JOINING.has(word.toLowerCase())) return 0;
    let reach = index + 1;
    while (reach < limit && INSIDE_PHRASE.has(sentence.words[reach].toLowerCase())) reach++;
    return reach < limit && capitalised(reach, sentence) ? reach - index + 1 : 0;
  }
  return capitalised(index, sentence) ? 1 : 0;
}

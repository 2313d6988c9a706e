import type { Clusters } from './clusters.js';
import type { Document, Mention } from './document.js';
import { initials, normalName } from './names.js';
import type { SentenceTree } from './sentence-tree.js';

/** Joins names that mean the same: by lexicon entry, spelling, acronym, short form or apposition. */
export function clusterNames({ mentions, sentences }: Document, clusters: Clusters): void {
  const names = mentions.filter((mention) => mention.form === 'name' || mention.form === 'adjective');
  joinEqual(
    mentions.filter((mention) => mention.key !== null || mention.form === 'name'),
    clusters,
  );
  joinAcronyms(names, sentences, clusters);
  joinShortForms(names, clusters);
}

function joinEqual(names: readonly Mention[], clusters: Clusters): void {
  const seen = new Map<string, number>();
  for (const mention of names) {
    for (const key of mention.key === null ? [normalName(mention.text)] : [`=${mention.key}`]) {
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, mention.index);
      else clusters.join(earlier, mention.index);
    }
  }
}

/** "Syrian Democratic Forces (SDF)" beside each other, or initials that fit a name in the same article. */
function joinAcronyms(names: readonly Mention[], sentences: readonly SentenceTree[], clusters: Clusters): void {
  const full = new Map<string, Mention>();
  for (const mention of names) {
    const short = initials(mention.text);
    if (short.length >= 2 && mention.text.length > short.length + 2 && !full.has(short)) full.set(short, mention);
  }
  names.forEach((mention, at) => {
    const before = names[at - 1];
    if (
      before !== undefined &&
      inBrackets(before, mention, sentences) &&
      (compatible(before, mention) || isShortOf(mention, before))
    ) {
      clusters.join(before.index, mention.index);
      return;
    }
    const long = full.get(mention.text.replace(/\./gu, ''));
    if (mention.key === null && long !== undefined && compatible(long, mention))
      clusters.join(long.index, mention.index);
  });
}

/** The model may take a strange acronym for anything; that it stands in brackets after the words that it is made of settles it. */
const isShortOf = (short: Mention, full: Mention): boolean =>
  short.key === null && !full.place && initials(full.text) === short.text.replace(/\./gu, '');

/** Whether the second name stands in brackets right after the first, alone there. */
function inBrackets(before: Mention, mention: Mention, sentences: readonly SentenceTree[]): boolean {
  if (before.sentence !== mention.sentence) return false;
  const { tokens } = sentences[mention.sentence]!;
  const opens = tokens[mention.first - 1]?.text === '(' && before.last === mention.first - 1;
  return opens && tokens[mention.last]?.text === ')';
}

const GEOGRAPHIC = new Set(['country']);

/** Names of different lexicon entries, or of a person and a group, never mean the same. */
function compatible(a: Mention, b: Mention): boolean {
  if (a.key !== null && b.key !== null) return a.key === b.key;
  if (a.place !== b.place && (a.place || b.place)) return false;
  if (a.nature !== null && b.nature !== null) return a.nature === b.nature;
  return !GEOGRAPHIC.has(a.kind ?? '') && !GEOGRAPHIC.has(b.kind ?? '');
}

/** "Sales" after "Nathan Sales", "the Post" after "The Washington Post": the last word of one earlier name. */
function joinShortForms(names: readonly Mention[], clusters: Clusters): void {
  const byLastWord = new Map<string, Mention[]>();
  for (const mention of names) {
    const words = normalName(mention.text).split(' ');
    const last = words.at(-1)!;
    if (words.length === 1) {
      const fuller = (byLastWord.get(last) ?? []).filter((other) => fits(mention, other));
      const distinct = new Set(fuller.map((other) => clusters.find(other.index)));
      if (distinct.size > 0) clusters.join(fuller.at(-1)!.index, mention.index);
    } else if (mention.form === 'name') {
      const earlier = byLastWord.get(last) ?? [];
      const same = earlier.find(
        (other) => mention.nature === 'person' && fits(mention, other) && sameFirstName(other, mention),
      );
      if (same !== undefined) clusters.join(same.index, mention.index);
      byLastWord.set(last, [...earlier, mention]);
      if (mention.nature === 'person' && words.length > 2) {
        const inner = words.slice(-2).join(' ');
        byLastWord.set(inner, [...(byLastWord.get(inner) ?? []), mention]);
      }
    }
  }
}

function fits(short: Mention, full: Mention): boolean {
  if (short.key !== null && full.key !== null && short.key !== full.key) return false;
  if (short.key !== null && short.place) return false;
  // The model may take a bare surname for anything; an earlier full name knows better.
  if (full.nature === 'person') return short.key === null || short.nature === 'person';
  return short.nature !== 'person' && !full.place && compatible(short, full);
}

/** "Haider al-Abadi" and "Haider Al-Abadi", or "Gen. Joseph Votel" and "Joseph Votel": one first name, or none known. */
function sameFirstName(a: Mention, b: Mention): boolean {
  const first = (mention: Mention) => normalName(mention.text).split(' ')[0];
  return first(a) === first(b);
}

// Makes src/ontology/data/wordnet-nouns.txt: nouns whose first sense in WordNet 3.1 is a person or a group of people, with
// the kind of actor that the hypernyms show. The curated src/ontology/data/nouns.yaml wins over it.
// usage: npm run generate:nouns
import { readFileSync, writeFileSync } from 'node:fs';
import { LEXICOGRAPHER_FILE, LICENCE, senses, sensesOf, synsets, withHypernyms } from './wordnet.mjs';

const wordsOf = (text) => text.split(/\s+/).filter(Boolean);
const listIn = (file) =>
  new Set(
    wordsOf(
      readFileSync(new URL(file, import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .join('\n'),
    ),
  );

/** Hypernyms, each the first sense of its lemma in its file, or "lemma.2" for a later one; the first rule that holds decides. */
const PERSONS = [
  ['armed_group', 'terrorist insurgent guerrilla gangster mobster hijacker kidnapper mercenary pirate.2 assassin'],
  ['role', 'military_officer'],
  ['military individual', 'serviceman'],
  [
    'role',
    'worker leader professional expert scientist businessperson communicator creator entertainer capitalist politician ' +
      'spiritual_leader clergyman representative ruler aristocrat authority health_professional intellectual lawman ' +
      'wrongdoer adjudicator agent assistant athlete contestant specialist scholar adviser official principal',
  ],
  ['population', 'person'],
];
const GROUPS = [
  ['armed_group collective', 'gang paramilitary mujahidin'],
  ['military', 'military_unit military_service'],
  ['government', 'government legislature court agency administrative_unit police'],
  ['organization', 'organization institution enterprise elite nobility'],
  ['population collective', 'people kin family multitude audience populace'],
];
const LABELS = [
  ['female', 'woman female'],
  ['male', 'man male'],
  ['family', 'relative spouse'],
  [
    'position',
    'leader professional official administrator military_officer representative clergyman educator scientist',
  ],
  ['member', 'member'],
];
/** What stands below a person or group and can be no actor of news: gods and fairies, fools and lechers, dances. */
const NEVER =
  'spiritual_being imaginary_being simpleton unpleasant_person pervert sensualist eccentric eater drinker small_person ' +
  'lover social_gathering artistic_movement economy vegetation animal_group';
/** Marks of use: archaism, disparagement, obscenity, ethnic slur, French, trade names. */
const NEVER_USED = 'archaism disparagement obscenity ethnic_slur trademark trade_name';

/** Of a lemma's tagged senses, or of all its senses where none was tagged, this share must mean the actor. Chosen. */
const LEAST_SHARE = 0.7;

const leftOut = listIn('nouns-left-out.txt');
const offsetsOf = (names) =>
  new Set(
    names.split(' ').map((name) => {
      const [lemma, number = 1] = name.split('.');
      const files = Object.values(LEXICOGRAPHER_FILE);
      const sense = sensesOf(lemma, 'noun').filter(({ file }) => files.includes(file))[number - 1];
      if (sense === undefined) throw new Error(`WordNet has no "${name}" that is an actor`);
      return sense.offset;
    }),
  );
const rulesFrom = (table) => table.map(([label, names]) => ({ label, roots: offsetsOf(names) }));
const [personRules, groupRules, labelRules] = [PERSONS, GROUPS, LABELS].map(rulesFrom);
const never = offsetsOf(NEVER);
const neverUsed = new Set(NEVER_USED.split(' ').map((lemma) => sensesOf(lemma, 'noun')[0]?.offset));

/** The kind and labels of a lemma; null where it is no actor. */
function classOf(lemma) {
  if (!/^\p{Ll}{2,}(-\p{Ll}+)*$/u.test(lemma) || leftOut.has(lemma)) return null;
  const nouns = sensesOf(lemma, 'noun');
  const [first] = nouns;
  const isActor = ({ file }) => Object.values(LEXICOGRAPHER_FILE).includes(file);
  if (first === undefined || !isActor(first) || !isMostly(lemma, nouns, isActor)) return null;
  const { words, isInstance, usages } = synsets.get(first.offset);
  if (isInstance || !words.includes(lemma) || usages.some((usage) => neverUsed.has(usage))) return null;
  const above = withHypernyms(first.offset);
  const isBelow = (roots) => [...above].some((offset) => roots.has(offset));
  if (isBelow(never)) return null;
  const rules = first.file === LEXICOGRAPHER_FILE.person ? personRules : groupRules;
  const rule = rules.find(({ roots }) => isBelow(roots));
  if (rule === undefined) return null;
  const labels = first.file === LEXICOGRAPHER_FILE.person ? labelRules.filter(({ roots }) => isBelow(roots)) : [];
  return [rule.label, ...labels.map(({ label }) => label)].join(' ');
}

/** Whether a lemma is more often an actor than anything else, a verb or an adjective included. */
function isMostly(lemma, nouns, isActor) {
  const sum = (list) => list.reduce((total, { tagged }) => total + tagged, 0);
  const others = ['verb', 'adjective', 'adverb'].flatMap((partOfSpeech) => sensesOf(lemma, partOfSpeech));
  const tagged = sum(nouns);
  if (tagged === 0) {
    const looksLikeAgent = /(er|or|ist|man|woman)$/.test(lemma);
    if (others.length > 0 && !looksLikeAgent) return false;
    return nouns.filter(isActor).length >= LEAST_SHARE * nouns.length;
  }
  return sum(nouns.filter(isActor)) >= LEAST_SHARE * tagged && sum(others) <= tagged;
}

const byClass = new Map();
for (const lemma of [...senses.keys()].sort()) {
  const label = classOf(lemma);
  if (label !== null) byClass.set(label, [...(byClass.get(label) ?? []), lemma]);
}
const HEADER = [
  'Nouns for actors, made by generators/nouns.mjs from WordNet 3.1; change the generator and not this file.',
  'Each line: kind, lists of nouns.yaml, a colon, lemmas. The licence of WordNet:',
  ...LICENCE,
]
  .map((line) => `# ${line}`.trimEnd() + '\n')
  .join('');
const lines = [...byClass].sort().map(([label, lemmas]) => `${label}: ${lemmas.join(' ')}\n`);
writeFileSync(new URL('../src/ontology/data/wordnet-nouns.txt', import.meta.url), HEADER + lines.join(''));
console.error(`${[...byClass.values()].flat().length} nouns`);

// Tells which names of cities are more often something else: words, given names, surnames.
import { readFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { load } from 'js-yaml';
import { plainLetters } from './letters.mjs';
import { LEXICOGRAPHER_FILE, senses, synsets } from './wordnet.mjs';

/** A city of so many people is what its name means first. Chosen. */
const LARGE = 1_000_000;
const LARGE_CAPITAL = 300_000;
/** Cities that are known by their names, although people or things share them. */
const WELL_KNOWN = new Set(
  (
    'aden ahmadi albuquerque amara asmara astrakhan benghazi bethlehem bologna bremen cardiff cologne coventry dessie dresden genoa geneva gondar guntur hobart jerusalem jodhpur juba ' +
    'kandahar kirkuk latakia leipzig malacca malta marseille medina monaco najaf nantes nazareth nuremberg nyala oran palermo rafah ramallah salzburg sarajevo ' +
    'seville menaka palmyra tyre srebrenica strasbourg toulouse turin utrecht venice vilnius zagreb zurich homs hama sidon saskatoon vancouver verona zaragoza zubayr sevilla tripoli'
  ).split(' '),
);
/** Locales whose surnames few towns bear by chance: not German and Italian ones, which often come from towns. */
const SURNAMES = 'en en_GH en_IN en_NG en_ZA es fr id_ID nl pt_BR pt_PT sv vi yo_NG zu_ZA';

const data = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
const wordsIn = (text) => text.split(/\s+/).filter((word) => word !== '' && !word.endsWith(':'));
const uncommented = (text) => text.replace(/^#.*$/gm, '');

const given = load(data('../src/ontology/data/given-names.yaml'));
const ambiguous = new Set([
  ...wordsIn(uncommented(data('ambiguous-names.txt'))),
  ...wordsIn(uncommented(data('../src/ontology/data/given-names.txt'))),
  ...wordsIn(
    Object.values(given)
      .flatMap((lists) => (typeof lists === 'string' ? lists : Object.values(lists)))
      .join(' '),
  ),
  ...SURNAMES.split(' ').flatMap((locale) =>
    Object.values(allLocales[locale].person.last_name ?? {})
      .flat()
      .map(plainLetters),
  ),
  ...[...senses].flatMap(([lemma, entry]) => wordnetNames(lemma, entry)),
]);

/**
 * Whether a folded name is a word, a given name or a surname before it is a city.
 *
 * @param largest - the largest city of that name
 */
export function isAmbiguous(name, largest) {
  const isLarge = largest.population >= (largest.featureCode === 'PPLC' ? LARGE_CAPITAL : LARGE);
  return !isLarge && !WELL_KNOWN.has(name) && ambiguous.has(plainLetters(name));
}

/** A lemma where it is a word in small letters; the last name where it is somebody. */
function wordnetNames(lemma, { noun = [], verb = [], adjective = [], adverb = [] }) {
  const isWord =
    [...verb, ...adjective, ...adverb].length > 0 ||
    noun.some(({ offset }) => synsets.get(offset).words.includes(lemma));
  if (isWord) return [lemma.replaceAll('_', ' ')];
  const isSomebody = noun.some(
    ({ offset, file }) => file === LEXICOGRAPHER_FILE.person && synsets.get(offset).isInstance,
  );
  return isSomebody && !lemma.includes('_') ? [lemma] : [];
}

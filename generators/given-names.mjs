// Makes src/ontology/data/given-names.txt: given names in languages with Latin letters, from the package @faker-js/faker
// (MIT licence). The curated src/ontology/data/given-names.yaml wins over it.
// usage: npm run generate:given-names
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { plainLetters } from './letters.mjs';
import { sensesOf, synsets } from './wordnet.mjs';

/** Locales whose lists were looked through and are given names; left out are those in other letters and of two words. */
const LOCALES =
  'af_ZA cs_CZ da de en en_GH en_IN en_NG en_ZA es es_MX fi fr fr_BE fr_SN hr hu id_ID it ku_kmr_latin lv nb_NO nl pl ' +
  'pt_BR pt_PT ro sk sl_SI sr_RS_latin sv uz_UZ_latin yo_NG zu_ZA';
/** Given names that news writes more often for something else. */
const LEFT_OUT = new Set(
  (
    'alabama america asia bali brooklyn carolina cheyenne china cairo dakota dallas delta egypt ireland israel italia ' +
    'jordan kenya kingston london madison memphis milan montana nevada odessa paris phoenix savannah september ' +
    'tennessee texas trinity vienna virginia washington april august january june may sierra georgia lincoln jackson ' +
    'houston austin berlin boston chad india cuba malta islam mercedes chelsea libertad assunta nazareth orlando'
  ).split(' '),
);

/** Whether a name is a word of English as well: it stands in WordNet in small letters. */
const isWord = (name) =>
  ['noun', 'verb', 'adjective', 'adverb'].some((partOfSpeech) =>
    sensesOf(name, partOfSpeech).some(
      ({ offset }) => partOfSpeech !== 'noun' || synsets.get(offset).words.includes(name),
    ),
  );

function namesOf(gender) {
  const lists = LOCALES.split(' ').map((locale) => allLocales[locale].person.first_name[gender] ?? []);
  const names = lists.flat().map((name) => plainLetters(name));
  return new Set(names.filter((name) => /^[a-z]{3,}$/.test(name) && !LEFT_OUT.has(name) && !isWord(name)));
}

const [male, female] = [namesOf('male'), namesOf('female')];
const lists = {
  male: [...male].filter((name) => !female.has(name)),
  female: [...female].filter((name) => !male.has(name)),
  unisex: [...male].filter((name) => female.has(name)),
};
const { version } = createRequire(import.meta.url)('@faker-js/faker/package.json');
const HEADER = `# Given names, made by generators/given-names.mjs from @faker-js/faker ${version} (MIT licence).\n`;
const lines = Object.entries(lists).map(([list, names]) => `${list}: ${names.sort().join(' ')}\n`);
writeFileSync(new URL('../src/ontology/data/given-names.txt', import.meta.url), HEADER + lines.join(''));
console.error(
  Object.entries(lists)
    .map(([list, names]) => `${names.length} ${list}`)
    .join(', '),
);

import { namesOfRegions } from '../ontology/given-names.js';

/** Spellings that no rule of letters brings together, each line beginning with the one that stands for all. */
const VARIANTS = `
muhammad mohammad mohammed mohamed mohamad muhamad muhammed muhamed mohammod mohd
ahmad ahmed achmed achmad
mahdi mehdi
salih saleh
yusuf yousef yusef youssef yousif yusif yousuf yussuf youssouf youcef
said saeed saied sayeed saiid
sayyid sayed syed seyed sayyed seyyed saiyid seyyid sayid sayyad
jamal gamal djamal
uthman usman osman othman ousmane outhman
gaddafi qaddafi qadhafi kadafi gadhafi kaddafi qadafi ghaddafi gathafi
haydar haider hyder hayder haidar heydar heidar
tahrik tehrik tehreek tahreek
shabab shabaab shebab
tayyiba taiba tayba tayyaba toiba taibah tayyibah
ismail esmail ismael ismaeel esmaeil esmaeel
hibatullah haibatullah hebatullah
muammar moammar muammer moamer
mujahidin mujahideen mujahedin mujahedeen mojahedin mojahedeen mujaheddin mujahiddin mudjahedin
hezb hizb hizbul hezbul
qaida qaeda
bin ibn
abu abou
`;

const CANONICAL = new Map(
  VARIANTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first, ...others] = line.split(' ');
      return others.map((other): [string, string] => [other, first!]);
    }),
);

/** Words that stand in names from Arabic, Persian, Pashto and Urdu alone, beside given names. Chosen. */
const WORDS_OF_NAMES =
  'abu abou ibn abd abdul abdel mullah maulvi mawlawi haji qaida qaeda jabhat jabha jaish jaysh jaysh hizb hezb hezbollah ' +
  'hizbollah hizbullah hezbullah hizballah harakat haraka ansar lashkar jamaat jamaah tehrik tahrik tehreek ahrar katibat kataib liwa shabab shabaab ' +
  'nusra sham fatah mujahideen mujahidin mujahedin ansarullah asaib daesh daish zarqawi zawahiri baghdadi haqqani ghani karzai ' +
  'akhundzada muttaqi dostum hekmatyar massoud masoud rabbani sistani sadr soleimani rouhani khamenei raisi zarif assad maliki abadi ' +
  'nasrallah haniyeh sinwar khan shah gul jan noor ullah uddin sharif bhutto zardari salafi islami khalq shura';

/** The article before a word, which may take that word's first letter: "al-Sadr" is "as-Sadr". */
const ARTICLES = new Set(['al', 'el', 'ul', 'ol']);
const BENT_ARTICLE = /^[aeiou](n|r|s|sh|d|dh|t|th|z)$/;
const PARTICLES = new Set(['al', 'el', 'ibn', 'abd', 'abdul', 'abdel', 'abu', 'abou']);

const ELSEWHERE = ['western', 'slavic', 'hebrew', 'chinese', 'japanese', 'korean', 'southeast-asian'];
/** Parts of names that are written as one word with what stands before them. */
const COMPOUND = /^abd[aeou]{1,2}[lrs]|.{3}[ue]dd?(in|een|ine)$|.{3}[aou]llah$/;
const wordsOfNames = (): string[] =>
  [...WORDS_OF_NAMES.split(' '), ...CANONICAL.keys(), ...CANONICAL.values()].map(lettersOf);
let ofGroups: ReadonlySet<string> | null = null;
let ofPersons: ReadonlySet<string> | null = null;

/**
 * Whether a person's name comes from Arabic, Persian, Pashto or Urdu, told by an Arabic article or by a word that is at home
 * there alone; so that "Ellen Smith" never meets "Allen Smith" by rules made for "Ahmed" and "Ahmad".
 */
export function isArabicPerson(words: readonly string[]): boolean {
  ofPersons ??= new Set([...wordsOfNames(), ...[...namesOfRegions(['arabic', 'iranian'], ELSEWHERE)].map(lettersOf)]);
  return isArabic(words, ofPersons);
}

/** The same of a group's name, where given names tell nothing; "Lashkar-e-Taiba" has a Persian "of". */
export function isArabicGroup(words: readonly string[]): boolean {
  ofGroups ??= new Set(wordsOfNames());
  return isArabic(words, ofGroups) || words.slice(1, -1).some((word) => /^[ei]$/.test(word));
}

function isArabic(words: readonly string[], known: ReadonlySet<string>): boolean {
  return words.some(
    (word, at) =>
      (PARTICLES.has(word) && at < words.length - 1) ||
      (/^a(sh|s|z|d|r)$/.test(word) && isArticle(word, words[at + 1])) ||
      known.has(lettersOf(word)) ||
      COMPOUND.test(word),
  );
}

/**
 * The words of such a name, spelled in one way: without articles, "Abd al-Rahman" and "Salah ad-Din" as one word each,
 * letters that stand for one sound as one. Vowels are kept: "Omar" and "Amr" stay two.
 */
export function arabicSpelling(words: readonly string[]): string[] {
  const spelled: string[] = [];
  let joins = false;
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (at > 0 && next !== undefined && /^[ei]$/.test(word)) return;
    if (isArticle(word, next)) return;
    const previous = spelled.at(-1);
    if (previous !== undefined && joins) {
      spelled[spelled.length - 1] = previous + lettersOf(word);
      joins = false;
    } else if (previous !== undefined && /^([eu]d)?d(in|een|ine|ien)$/.test(word)) {
      spelled[spelled.length - 1] = `${previous}din`;
    } else if (previous !== undefined && /^[aou]?llah$/.test(word)) {
      spelled[spelled.length - 1] = `${previous}ullah`;
    } else {
      const isGlued = at > 0 && word.length >= 8 && /^al[^aeioul]/.test(word);
      joins = next !== undefined && /^abd([aeou]{1,2}[lrsdzn]?)?$/.test(word);
      spelled.push(joins ? 'abd' : lettersOf(isGlued ? word.slice(2) : word));
    }
  });
  return spelled;
}

function isArticle(word: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  if (ARTICLES.has(word)) return true;
  return BENT_ARTICLE.test(word) && next.startsWith(word.slice(1)) && next.length > 2;
}

/** One word: first the parts that are words of their own in other spellings, then letter by letter. */
function lettersOf(word: string): string {
  const canonical = CANONICAL.get(word) ?? word;
  if (canonical === 'mujahidin') return canonical;
  if (/^abd[aeou]{1,2}ll?ah?$/.test(canonical)) return 'abdullah';
  const servant = /^abd[aeou]{1,2}(?:l(?!lah)|([rsdzn])(?=\1))(.{3,})$/.exec(canonical);
  if (servant !== null) return `abd${lettersOf(servant[2]!)}`;
  const faith = /^(.{3,}?)(?:[ue]dd?|[ae]l?dd?|ad)(?:in|een|ine|ien)$/.exec(canonical);
  if (faith !== null) return `${lettersOf(faith[1]!)}din`;
  const god = canonical.length > 6 ? /^(.+?)(?:ou|[aoue])llah?$/.exec(canonical) : null;
  if (god !== null) return `${lettersOf(god[1]!)}ullah`;
  const letters = plainLetters(canonical);
  return CANONICAL.get(letters) ?? letters;
}

function plainLetters(word: string): string {
  return word
    .replace(/ck/g, 'k')
    .replace(/q/g, 'k')
    .replace(/c(?!h)/g, 'k')
    .replace(/dj/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/v/g, 'w')
    .replace(/dh/g, 'd')
    .replace(/(?<=.{2})eh?$/, 'a')
    .replace(/(?<=.{3}a)h$/, '')
    .replace(/ee/g, 'i')
    .replace(/[ae][iy]|ae/g, 'ay')
    .replace(/oo|ou|o/g, 'u')
    .replace(/a[uw]u/g, 'au')
    .replace(/aw(?![aeiu])/g, 'au')
    .replace(/(?<!a)y$/, 'i')
    .replace(/(?<=[^aeiou])y(?=[^aeiou])/g, 'i')
    .replace(/e/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

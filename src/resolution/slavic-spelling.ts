import { namesOfRegions } from '../ontology/given-names.js';

/** Endings and letters that tell a Russian, Ukrainian or other Slavic name, or one of the Caucasus, in English text. */
const TELLING = new RegExp(
  '([oe]v|[oe]va|[oe]nko|sk[yi]|sk(yy|yi|iy|ii|ij|aya|aia)|ch[uy]k|czyk|vych|vich|shvili|adze|shyn|shin|[iy]uk|yn|[^aeiou]yan|nian|' +
    '(?<=.{2})(yi|yy|iy|ii|ij))$|zh|shch',
);
const PATRONYMIC = /.{2}(ov|ev|yov)(ich|ych|yc|na)$|.{2}(ivna|yivna|ovych)$/;

const ELSEWHERE = ['western', 'arabic', 'iranian', 'turkic', 'hebrew', 'south-asian', 'chinese', 'japanese', 'korean'];
let givenNames: ReadonlySet<string> | null = null;

/** Whether a person's name has a Slavic form, or a given name that is at home there alone. */
export function isSlavicName(words: readonly string[]): boolean {
  const known = (givenNames ??= namesOfRegions(['slavic'], ELSEWHERE));
  return words.some((word) => (word.length > 3 && TELLING.test(word)) || known.has(word));
}

/** The words of such a name, spelled in one way, and without a father's name: "Zelenskyy" is "Zelensky". */
export function slavicSpelling(words: readonly string[]): string[] {
  const isFathers = (word: string, at: number) => at > 0 && at < words.length - 1 && PATRONYMIC.test(word);
  return words.filter((word, at) => !isFathers(word, at)).map(lettersOf);
}

function lettersOf(word: string): string {
  return word
    .replace(/(^|[aeiou])ye/g, '$1e')
    .replace(/x/g, 'ks')
    .replace(/kh/g, 'h')
    .replace(/ij$/, 'ii')
    .replace(/(?<=[ae])j$/, 'i')
    .replace(/(?<=[^aeiou])dr$/, 'der')
    .replace(/y/g, 'i')
    .replace(/j(?=[aeu])/g, 'i')
    .replace(/ai?a$/, 'aia')
    .replace(/(.)\1+/g, '$1')
    .replace(/aia$/, 'a');
}

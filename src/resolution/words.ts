/** Runs of letters and digits, with the marks that belong to them. */
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text, in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

/** The words of a text as they stand there; offsets in UTF-16 units, the end exclusive. */
export function wordSpans(text: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

/** The words of a text without accents, so that "Qaïda" is "qaida". */
export function foldedWords(text: string): string[] {
  return wordsOf(withoutAccents(text));
}

/** Letters that Unicode doesn't take for a letter with an accent. */
const UNACCENTED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

function withoutAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðħıßæœþ]/g, (letter) => UNACCENTED[letter]!);
}

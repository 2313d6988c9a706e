/** The words of a text, in small letters: runs of letters and digits, with the marks that belong to them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
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

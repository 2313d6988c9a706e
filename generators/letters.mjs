/** The words of a name as src/ontology/name-index.ts sees them: no diacritics, dots or apostrophes, one space between. */
export const rawName = (name) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}’'‘`ʻʼ.]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

/** The same in small letters. */
export const foldedName = (name) => rawName(name).toLowerCase();

const PLAIN = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'a' };

/** A folded name in the letters a to z, as src/ontology/given-names.ts looks it up. */
export const plainLetters = (name) => foldedName(name).replace(/[øłđıßæœðþə]/g, (letter) => PLAIN[letter]);

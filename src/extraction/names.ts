import { remembered } from '../remembered.js';

/**
 * Brings a name to the form in which two spellings of it meet: lower case, no diacritics, no possessive, no leading
 * article, white space and punctuation folded ("Al-Qa'ida" and "al Qaida" meet).
 */
export const normalName = remembered(normalized);

function normalized(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’'`]s?(?=\s|$)/gu, '')
    .replace(/[’'`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the|a|an) /u, '');
}

/** Upper-case letters that a name would be shortened to: "Syrian Democratic Forces" gives SDF. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

/** A readable identifier made from a name: "Islamic State – Khorasan" gives `islamic-state-khorasan`. */
export function slug(name: string): string {
  const plain = normalName(name).replace(/ /gu, '-');
  return plain === '' ? 'unnamed' : plain.slice(0, 60);
}

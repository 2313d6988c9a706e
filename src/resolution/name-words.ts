import { foldedWords } from './words.js';

/**
 * The words of a name, in small letters without accents, apostrophes and dots, "&" as "and". An acronym in brackets
 * ("(KRC)") or what is a nickname in quotation marks is left out, unless it is all there is.
 *
 * @returns one or more; of nothing but signs the signs
 */
export function nameWords(name: string): string[] {
  const bare = name
    .replace(/\([\p{Lu}\d][\p{L}\d./-]{0,3}[\p{Lu}\d.]{1,4}\)|["“”„«][^"“”«»]*["“”»]/gu, ' ')
    .replace(/['’‘ʼʻ`´]s(?!\p{L})/giu, '')
    .replace(/['’‘ʼʻ`´]/gu, '')
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1')
    .replaceAll('&', ' and ');
  const words = foldedWords(bare);
  const all = words.length > 0 ? words : foldedWords(name);
  return all.length > 0 ? all : [name.trim().toLowerCase()];
}

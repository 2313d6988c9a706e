import { foldedWords } from './words.js';

/**
 * The words of a name, in small letters without accents, apostrophes and dots, "&" as "and". What stands in brackets
 * ("(KRC)") or is a nickname in quotation marks is left out, unless it is all there is.
 */
export function nameWords(name: string): string[] {
  const bare = name
    .replace(/\([^)]*\)|\[[^\]]*\]|["“”„«][^"“”«»]*["“”»]/gu, ' ')
    .replace(/['’‘ʼʻ`´]s(?!\p{L})/giu, '')
    .replace(/['’‘ʼʻ`´]/gu, '')
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1')
    .replaceAll('&', ' and ');
  const words = foldedWords(bare);
  return words.length > 0 ? words : foldedWords(name);
}

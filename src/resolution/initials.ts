const SMALL_WORDS = new Set('of and for the in on to at de la du des y'.split(' '));

/** An acronym without its dots, in small letters; null where a name is none: two to six letters, all capitals but one. */
export function acronymOf(name: string): string | null {
  const letters = name.replace(/[.\s-]/g, '');
  const isAcronym = /^\p{L}{2,6}$/u.test(letters) && (letters.match(/\p{Lu}/gu)?.length ?? 0) >= letters.length - 1;
  return isAcronym && !/\s\p{L}{2}/u.test(name) && letters.length > 1 ? letters.toLowerCase() : null;
}

/** The initials that a name of several words may be known by, with its small words and without. */
export function initialsOf(words: readonly string[]): string[] {
  const of = (chosen: readonly string[]) => chosen.map((word) => word[0]!).join('');
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  return large.length < 2 ? [] : [...new Set([of(large), of(words)])];
}

/** Longest stretch that is judged as one, in UTF-16 units: about three sentences. Chosen. */
const WINDOW = 400;

/** Most stretches that are looked at, evenly spread: so a report of 500 pages costs no more than a long article. Chosen. */
const MOST_WINDOWS = 48;

/** Fewest letters of a stretch that can show another language in the Latin alphabet: fewer may be names. Measured, see languageOf. */
const FEWEST_LETTERS = 60;

/** As many show it even where the detector isn't sure. Chosen. */
const ENOUGH_LETTERS = 150;

/** Share of a stretch's words that makes it English. Measured: 20 to 35% in news; 0 in a sentence each of 30 other languages. */
const ENGLISH_SHARE = 0.12;

/** Frequent words of English that its neighbours don't have, as they have "in", "for", "her" and "over". */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'the and of to that with from have has had were this which their they been who will would not but are his said after into than its also ' +
    'about when there it he she you your what could should being other because before between during under against through while'
  ).split(' '),
);

/**
 * The language that most of a text is in, where that is clearly not English.
 *
 * Most texts are known for English by their frequent words. The detector, which takes a quarter of a second to load, is
 * asked about the others. Of 19,168 English sentences (UD EWT and GUM, PLOVER), taken one by one, 3 are called another
 * language: lists of names.
 *
 * @returns an ISO 639-1 code ("und" where it has none), or null: it is English, or too little to tell
 * @see eld (Nito-ELD), https://github.com/nitotm/efficient-language-detector-js
 */
export async function languageOf(text: string): Promise<string | null> {
  const windows = windowsOf(text);
  const others = windows.filter((window) => !isEnglish(window));
  if (others.length === 0) return null;
  const { eld } = await import('eld/extrasmall');
  const letters = new Map<string, number>();
  for (const window of others) {
    const language = detected(window, (words) => eld.detect(words));
    if (language !== null) letters.set(language, (letters.get(language) ?? 0) + window.letters);
  }
  const english = windows.filter(isEnglish).reduce((sum, window) => sum + window.letters, letters.get('en') ?? 0);
  letters.delete('en');
  const foreign = [...letters.values()].reduce((sum, count) => sum + count, 0);
  if (english >= foreign) return null;
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

/** A stretch of a text, and of how many letters and of how many Latin ones it is. */
interface Window {
  readonly text: string;
  readonly letters: number;
  readonly latin: number;
}

/** What eld tells of a text. */
interface Detection {
  readonly language: string;
  isReliable(): boolean;
}

function windowsOf(text: string): Window[] {
  const count = Math.ceil(text.length / WINDOW);
  const taken = Math.min(count, MOST_WINDOWS);
  return Array.from({ length: taken }, (_, at) => {
    const start = Math.floor((at * count) / taken) * WINDOW;
    // Small letters, since the detector knows few words in capitals.
    const words = text.slice(start, start + WINDOW).toLowerCase();
    return { text: words, letters: countOf(words, /\p{L}/gu), latin: countOf(words, /\p{Script=Latin}/gu) };
  });
}

function isEnglish({ text, letters, latin }: Window): boolean {
  if (latin * 2 < letters) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => ENGLISH_WORDS.has(word)).length > ENGLISH_SHARE * words.length;
}

/** @returns null where the stretch is too short to tell, or the detector isn't sure */
function detected({ text, letters, latin }: Window, detect: (text: string) => Detection): string | null {
  if (letters === 0) return null;
  const detection = detect(text);
  if (latin * 2 < letters) return detection.language === '' || detection.language === 'en' ? 'und' : detection.language;
  if (letters < FEWEST_LETTERS || detection.language === '') return null;
  return letters >= ENOUGH_LETTERS || detection.isReliable() ? detection.language : null;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

import { withNamesJoined } from './joined-names.js';
import { KnownNames } from './known-names.js';
import type { Sentence, Token } from './sentence.js';

type Words = readonly Pick<Token, 'text' | 'start' | 'end'>[];

const known = new KnownNames();

/** What the parser is shown, and what comes back: each word hangs on the one before it. */
function joined(text: string): { shown: string[]; calls: number; sentence: Sentence } {
  let calls = 0;
  let shown: string[] = [];
  const analyze = (words: Words): Sentence => {
    calls += 1;
    shown = words.map((word) => word.text);
    const tokens = words.map((word, at): Token => ({
      ...word,
      lemma: word.text,
      upos: 'X',
      xpos: 'FW',
      head: at - 1,
      relation: 'dep',
    }));
    return { start: 0, end: text.length, tokens, entities: [] };
  };
  const words = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
  const sentence = withNamesJoined(words, known, text, analyze);
  return { shown, calls, sentence };
}

describe('withNamesJoined', () => {
  it.each([
    ['The Islamic State of Iraq and the Levant fled .', 'The Congress fled .'],
    ['He left the United Arab Emirates .', 'He left the Iraq .'],
    ['New York has a mayor .', 'Baghdad has a mayor .'],
    ['Iraq and Iran talk .', 'Iraq and Iran talk .'],
    ['Saudi Arabian troops left .', 'Saudi Arabian troops left .'],
    ['U.S. , Iran hold talks', 'U.S. and Iran hold talks'],
    ['In the U.S. , Iran is feared .', 'In the U.S. , Iran is feared .'],
    ['Nobody came', 'Nobody came'],
  ])('shows "%s" to the parser as "%s", once', (text, seen) => {
    const { shown, calls } = joined(text);
    expect(shown.join(' ')).toBe(seen);
    expect(calls).toBe(1);
  });

  it('gives names their own words and places back', () => {
    const text = 'The  Islamic State of Iraq , Iran hold talks';
    const { sentence } = joined(text);
    expect(sentence.tokens.map((token) => token.text)).toEqual([
      'The',
      'Islamic State of Iraq',
      ',',
      'Iran',
      'hold',
      'talks',
    ]);
    for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

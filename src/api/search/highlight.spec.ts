import { highlighted } from './highlight.js';

const marked = (text: string, words: string): string => {
  const { spans } = highlighted(text, words);
  return spans.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
};

describe('highlighted', () => {
  it.each([
    ['words in any case and order', 'The Taliban pressed Kabul.', 'KABUL the', '[The] Taliban pressed [Kabul].'],
    ['each time that a word stands there', 'Iran on Iran', 'iran', '[Iran] on [Iran]'],
    ['other forms of a word', 'They were pressing for talks.', 'pressed talk', 'They were [pressing] for [talks].'],
    ['accents, with or without', 'al-Qaïda and São Paulo', 'qaida são', 'al-[Qaïda] and [São] Paulo'],
    ['whole words alone', 'Talibanistan', 'taliban', 'Talibanistan'],
    ['places behind signs of two units', '😀 Kabul', 'kabul', '😀 [Kabul]'],
    ['nothing without a word', 'Kabul', '— …', 'Kabul'],
  ])('finds %s', (_, text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });
});

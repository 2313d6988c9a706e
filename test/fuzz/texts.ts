import fc from 'fast-check';

/** Words of news, so that a random text reaches the stages that look for events and who takes part. */
const WORDS = (
  'the rebels government Taliban Iran U.S. officials attacked said that which against Kabul police arrested Monday in of by ISIS-K ' +
  '( ) " \' “ ” , . ; : - – — ? ! and or to would deny denied allegedly 12 1,200 % $ we they he his group "We troops near withdrew ' +
  'killed Mr. Lt. Gen. president’s according talks met with support AP REUTERS http://x.y/z @name #tag'
).split(' ');

/** Marks that readers stumble on: directions, zero widths, joiners, combining marks, line ends, halves of surrogate pairs. */
const ODD = [
  '\u202e', '\u202a', '\u2066', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u0301', '\u0489', '\u0000', '\u0007', '\u001b', '\u0085',
  '\u2028', '\u2029', '\u3000', '\u00a0', '\ud83d', '\ude00', '😀', '👩‍👩‍👧', '🇺🇳', 'ﬁ', 'İ', 'ß', 'Ǆ', 'שלום', 'مرحبا', '中文', 'ก็', '\r', '\r\n', '\t', '\n\n',
]; // prettier-ignore

const word = fc.constantFrom(...WORDS);
const odd = fc.constantFrom(...ODD);

/** News words in any order, with an odd mark here and there. */
const news = fc
  .array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: odd }), { minLength: 1, maxLength: 120 })
  .chain((parts) => fc.constantFrom(' ', ' ', ' ', '').map((gap) => parts.join(gap)));

/** Any code units at all. */
const unicode = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
);

const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<b',
  '>',
  '<script>',
  '<!--',
  '-->',
  '&nbsp;',
  '&#x1F600;',
  '&lt;',
  '**',
  '# ',
  '[a](b)',
  '| a | b |',
  '```',
  '{{x}}',
);
const markup = fc.array(fc.oneof(tag, word, odd), { maxLength: 100 }).map((parts) => parts.join(' '));

/** One mark over and over, around and between words. */
const repeated = fc
  .tuple(
    fc.constantFrom(...'()[]{}"\'“”‘’«».,-—*|/\\@ '.split(''), '...', '“"', '(('),
    fc.integer({ min: 1, max: 400 }),
    news,
  )
  .map(([mark, times, text]) => `${mark.repeat(times)} ${text} ${mark.repeat(times)}`);

const number = fc.oneof(fc.integer().map(String), fc.double().map(String), fc.constantFrom('12%', '$3.4bn', '1990-91', '½', '٣', '-', '')); // prettier-ignore
const table = fc
  .array(fc.array(number, { minLength: 1, maxLength: 8 }), { maxLength: 40 })
  .map((rows) => rows.map((cells) => cells.join('\t')).join('\n'));

/** Texts of every kind that has broken a reader of texts. */
export const texts = fc.oneof(
  { weight: 4, arbitrary: news },
  { weight: 2, arbitrary: news.map((text) => text.toUpperCase()) },
  unicode,
  markup,
  repeated,
  table,
);

/** `count` news words without a full stop between them. */
export function longSentence(count: number): string {
  const plain = WORDS.filter((each) => /^\w[\w-]*$/u.test(each));
  return Array.from({ length: count }, (_, at) => plain[(at * 7) % plain.length]!).join(' ');
}

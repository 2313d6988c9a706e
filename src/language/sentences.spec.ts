import { sentences, wordTraits } from './sentences.js';
import { Tokenizer } from './tokens.js';
import { Words } from './words.js';

const tokenizer = new Tokenizer(new Words(wordTraits));

function sentencesOf(text: string, longest = 240): string[] {
  const tokens = tokenizer.tokens(text);
  return sentences(text, tokens, longest).map(({ first, last }) =>
    text.slice(tokens[first]!.start, tokens[last - 1]!.end),
  );
}

describe('sentences', () => {
  it.each([
    ['abbreviations of names', ['Lt. Gen. Smith met Sen. Jones.', 'They talked.']],
    ['U.S. before a noun', ['The U.S. Army and U.S. officials left.']],
    ['U.S. before a new sentence', ['They left the U.S.', 'He said so.']],
    ['initials', ['J. K. Smith left.', 'So did he.']],
    ['times of day', ['It began at 5 p.m. Tuesday.', 'It ended at 6 a.m.', 'Nobody came.']],
    ['datelines', ['KABUL, Afghanistan (AP) - The men left.', 'WASHINGTON, Sept. 11 -- They came.']],
    ['quotes that close', ['“We left.”', '"They came!"', 'That was all.']],
    ['quotes that go on', ['"Why?" he asked.', '“Go!” she said.']],
    ['brackets', ['(They left.)', 'He stayed.']],
    ['footnotes', ['They left. [3]', 'He stayed.']],
    ['numbers of a list', ['1. First of all.', '2. And then.']],
    ['short answers', ['Yes.', 'They did.']],
  ])('knows %s', (_, expected) => {
    expect(sentencesOf(expected.join(' '))).toEqual(expected);
  });

  it('ends a sentence at a blank line, though no full stop stands there', () => {
    expect(sentencesOf('Police arrest three\n\nThree men were\nheld.')).toEqual([
      'Police arrest three',
      'Three men were\nheld.',
    ]);
  });

  it('ends a sentence after a short line and before a list mark', () => {
    expect(sentencesOf('Police arrest three\nThe men were held.\n• one man\n• two men')).toHaveLength(4);
  });

  it('cuts what is too long after a comma', () => {
    expect(sentencesOf('one two three four, five six seven eight', 6)).toEqual([
      'one two three four,',
      'five six seven eight',
    ]);
  });
});

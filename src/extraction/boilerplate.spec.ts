import { boilerplate } from './boilerplate.js';
import { flat } from './found.fixture.js';
import { documentOf } from './parsed.fixture.js';

const TOLD = 'Rebels *attacked* Gao .';
/** The sentences that are marked, by their words. */
function marked(...sentences: string[]): string[] {
  const document = documentOf(sentences.map(flat));
  const lines = document.article.text.split('\n\n');
  return [...boilerplate.run(document).boilerplate].sort((a, b) => a - b).map((index) => lines[index]!);
}

describe('boilerplate', () => {
  it.each([
    'Advertisement',
    'Share this article',
    'Read more about the war',
    'Copyright 2026 The Daily News',
    'Photo : Jane Roe',
    'By Jane Roe',
    'Last updated : 23 November',
    '5 comments',
    'Thank you for reading our paper .',
    'The views expressed in this column are the author’s .',
  ])('is the line "%s", wherever it stands', (line) => {
    expect(marked(line, TOLD)).toEqual([line]);
  });

  it.each(['Rebels *attacked* Gao .', 'Soldiers *read* the letter .', 'Followers of the imam *shared* food .'])(
    'is no sentence of the article: %s',
    (sentence) => {
      expect(marked(sentence, TOLD)).toEqual([]);
    },
  );

  it('is what few words stand after the last sentence', () => {
    expect(marked(TOLD, 'Jane Roe', 'Sahel')).toEqual(['Jane Roe', 'Sahel']);
  });

  it.each([
    ['in the middle', [TOLD, 'Sahel', TOLD]],
    ['at the beginning', ['Sahel', TOLD]],
    ['as a sentence', [TOLD, 'Nobody came .']],
    ['with a finite verb', [TOLD, 'Rebels *flee*']],
    ['of more than five', [TOLD, 'One two three four five six']],
  ])('is not few words %s', (_, sentences) => {
    expect(marked(...sentences)).toEqual([]);
  });

  it('leaves the text as it is', () => {
    const document = documentOf([flat('Advertisement'), flat(TOLD)]);
    expect(boilerplate.run(document).article.text).toBe(document.article.text);
  });
});

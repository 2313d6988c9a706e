import { ArticleEmpty, ArticleMalformed, ArticleTooLong, DateInvalid } from './errors.js';
import { makeArticle } from './make-article.js';

describe('makeArticle', () => {
  it('keeps the text exactly as given', () => {
    const text = '\r\n  “Quoted” — and 😀\u2028 spaced  \n';
    expect(makeArticle(text, {}, 'a.txt').text).toBe(text);
  });

  it('gives the same id to the same words in other white space', () => {
    expect(makeArticle('A b.\n', {}, 'a').id).toBe(makeArticle('A  b.', {}, 'b').id);
  });

  it('makes lone surrogates well-formed, without moving what follows', () => {
    expect(makeArticle('a\uD83Db 😀', {}, 'a').text).toBe('a\uFFFDb 😀');
  });

  it('tidies what is told of it, and makes nothing of blanks', () => {
    expect(makeArticle('x', { title: ' A\n title ', publisher: ' ', published: '', byline: null }, 'a')).toMatchObject({
      title: 'A title',
      publisher: null,
      published: null,
      byline: null,
      url: null,
    });
  });

  it.each([
    ['no text', '', {}, ArticleEmpty, 'a.txt'],
    ['white space alone', ' \n\u00A0', {}, ArticleEmpty, 'a.txt'],
    ['five megabytes', 'x'.repeat(5_000_000), {}, ArticleTooLong, '5000000'],
    ['a date that is none', 'x', { published: 'someday' }, DateInvalid, 'published of a.txt'],
    ['a script as its address', 'x', { url: 'javascript:alert(1)' }, ArticleMalformed, 'url of a.txt'],
    ['an endless title', 'x', { title: 'x'.repeat(3_000) }, ArticleMalformed, 'title of a.txt'],
  ])('refuses %s, by name', (_, text, metadata, error, named) => {
    const make = () => makeArticle(text, metadata, 'a.txt');
    expect(make).toThrow(error);
    expect(make).toThrow(named);
  });
});

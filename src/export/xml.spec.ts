import { element } from './xml.js';

describe('element', () => {
  it('escapes what has a meaning in XML', () => {
    expect(element('node', { '@id': `a"<'&`, data: [{ '@key': 'k', '#text': '<b> & ]]>' }] })).toBe(
      '<node id="a&quot;&lt;&apos;&amp;"><data key="k">&lt;b&gt; &amp; ]]&gt;</data></node>',
    );
  });

  it.each([
    ['a control character', '\u0000', '\uFFFD'],
    ['half a surrogate pair', '\uD800', '\uFFFD'],
    ['U+FFFE', '\uFFFE', '\uFFFD'],
    ['an emoji', '\u{1F525}', '\u{1F525}'],
    ['a tab and a line end', '\t\n', '\t\n'],
  ])('keeps of %s what XML can hold', (_, text, kept) => {
    expect(element('data', { '@key': text, '#text': `a${text}b` })).toBe(`<data key="${kept}">a${kept}b</data>`);
  });

  it('leaves out what is null, and keeps zero, false and text that is empty or looks like a number', () => {
    expect(element('value', { '@a': null, '@b': 0, '@c': false, '@d': '', '@e': '007', '@f': 'true' })).toBe(
      '<value b="0" c="false" d="" e="007" f="true"/>',
    );
  });
});

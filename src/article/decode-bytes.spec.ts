import { decodeBytes } from './decode-bytes.js';
import { ArticleBinary, EncodingUnclear } from './errors.js';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', Buffer.from('Grüße — 😀'), undefined, 'Grüße — 😀'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFGrüße'), undefined, 'Grüße'],
    ['a byte order mark against a declared encoding', Buffer.from('\uFEFFGrüße'), 'latin1', 'Grüße'],
    ['UTF-16, little end first', Buffer.from('\uFEFFGrüße', 'utf16le'), undefined, 'Grüße'],
    ['UTF-16, big end first', Buffer.from('\uFEFFGrüße', 'utf16le').swap16(), undefined, 'Grüße'],
    ['a named encoding', latin('\xD0\x9F\xD1\x80'), 'utf-8', 'Пр'],
    ['what calls itself latin1', latin('\x93so\x94'), 'ISO-8859-1', '“so”'],
    [
      'windows-1252 that nobody names',
      latin('\x93The minister spoke,\x94 said an official. It\x92s fine.'),
      undefined,
      '“The minister spoke,” said an official. It’s fine.',
    ],
    ['a real U+FFFD', Buffer.from('so\uFFFD'), undefined, 'so\uFFFD'],
    ['nothing', Buffer.from(''), undefined, ''],
  ])('reads %s', (_, bytes, encoding, expected) => {
    expect(decodeBytes(bytes, 'a.txt', encoding)).toBe(expected);
  });

  it.each([
    ['a picture', latin('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'), undefined, ArticleBinary, 'a.txt is binary'],
    ['a PDF', latin('%PDF-1.7\n1 0 obj\n'), undefined, ArticleBinary, 'a.txt is binary'],
    ['a PDF with other bytes', latin('%PDF-1.4\n%\xE2\xE3\xCF\xD3\n'), undefined, ArticleBinary, 'a.txt is binary'],
    ['control characters', latin('ab\x01\x02\x03\x04'), undefined, ArticleBinary, 'a.txt is binary'],
    [
      'damaged UTF-8',
      Buffer.concat([Buffer.from('Grüße aus Köln'), latin('\xFF!')]),
      undefined,
      EncodingUnclear,
      'not UTF-8 at byte 17',
    ],
    ['latin1 that is said to be UTF-8', latin('Gr\xFC\xDFe'), 'utf8', EncodingUnclear, 'not UTF-8 at byte 2'],
    ['an encoding that does not exist', latin('x'), 'klingon', EncodingUnclear, '"klingon" is no encoding'],
    [
      'bytes that fit nothing',
      latin('\x81\x8D \x8F\x90 \x9D\xA0\xFE'),
      undefined,
      EncodingUnclear,
      'no other encoding fits',
    ],
  ])('refuses %s, by name', (_, bytes, encoding, error, named) => {
    const decode = () => decodeBytes(bytes, 'a.txt', encoding);
    expect(decode).toThrow(error);
    expect(decode).toThrow(named);
  });
});

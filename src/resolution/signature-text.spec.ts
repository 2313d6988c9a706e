import { fingerprint } from './fingerprint.js';
import { signatureOf, signatureText } from './signature-text.js';

describe('signatureText', () => {
  it.each([
    ['an article', fingerprint('The Taliban detained twelve men in Kabul on Tuesday, two officials said.').signature],
    ['no words', []],
    ['the least and the greatest', [0, 2 ** 32 - 1]],
  ])('keeps the signature of %s', (_, signature) => {
    expect(signatureOf(signatureText(signature))).toEqual(signature);
  });

  it('is as long as that of any other article', () => {
    const texts = [
      'One word after the other.',
      'Another text, of other words, and of more of them than the first has.',
    ];
    const lengths = texts.map((text) => signatureText(fingerprint(text).signature).length);
    expect(new Set(lengths)).toEqual(new Set([684]));
  });
});

describe('signatureOf', () => {
  it('takes the numbers that an earlier Casus kept', () => {
    expect(signatureOf([3, 1, 2])).toEqual([3, 1, 2]);
  });
});

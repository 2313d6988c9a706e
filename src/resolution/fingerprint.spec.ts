import { COPY_BAR, containment, fingerprint, isCopy, resemblance } from './fingerprint.js';

const LEAD =
  'KARSA, March 11 - A car bomb exploded beside a crowded livestock market in the town of Karsa on Saturday.';
const REST = `The blast happened shortly after eight, when traders from surrounding villages had gathered to sell sheep.
Witnesses said a white pickup had been left near the eastern gate about half an hour earlier by a young man.
No group claimed responsibility. The governor accused a rebel faction of trying to wreck a truce due next week.
The hospital appealed for blood donors and sent nine of the most seriously hurt to the capital by helicopter.`;
const STORY = `${LEAD}\n${REST}`;
const APART = `Fourteen people died when explosives packed into a truck went off next to the animal market in Karsa, officials said.
It was the deadliest attack in the town for two years. Sheep lay dead among overturned carts as soldiers sealed the streets.
The governor was quick to blame rebels, who he said wanted to stop the extension of a truce that expires in the coming days.`;
const ADDED = `Two men were detained on the road to Belu, the interior ministry said late on Sunday evening.
The president promised compensation to the families of those who had died and ordered an inquiry.`;

const signatureOf = (text: string) => fingerprint(text).signature;
const shareBand = (a: string, b: string) => fingerprint(a).bands.some((band) => fingerprint(b).bands.includes(band));

describe('fingerprint', () => {
  it.each([
    ['itself', STORY],
    ['itself in capitals', STORY.toUpperCase()],
    ['itself with other spaces', `  ${STORY.replace(/\s/g, ' \n\t')} `],
    ['itself with other punctuation', STORY.replace(/[,.-]/g, ' ; ')],
  ])('of a text is that of %s', (_, text) => {
    expect(fingerprint(text)).toEqual(fingerprint(STORY));
    expect(resemblance(signatureOf(text), signatureOf(STORY))).toBe(1);
    expect(containment(signatureOf(text), signatureOf(STORY))).toBe(1);
  });

  it('stays what it was when it was stored', () => {
    const { signature, bands } = fingerprint(
      'A car bomb exploded beside a crowded livestock market in Karsa on Saturday.',
    );
    expect(signature).toHaveLength(128);
    expect(signature.slice(0, 4)).toEqual([45150695, 293167138, 734650875, 98010321]);
    expect(signature.reduce((sum, value) => sum + value, 0)).toBe(39_566_874_101);
    expect(bands).toEqual([
      '002b0f1e7',
      '111796022',
      '22bc9e1fb',
      '305d784d1',
      '406cffe92',
      '54f4fff4f',
      '6059b349d',
      '70676f948',
    ]);
  });

  it('depends on the order of the words', () => {
    const backwards = STORY.split(' ').reverse().join(' ');
    expect(resemblance(signatureOf(backwards), signatureOf(STORY))).toBe(0);
  });

  it('of a text shorter than a shingle is that of all its words', () => {
    expect(fingerprint('Bomb in Karsa').bands).toHaveLength(8);
    expect(isCopy(signatureOf('Bomb in Karsa'), signatureOf('BOMB in Karsa!'))).toBe(true);
    expect(isCopy(signatureOf('Bomb in Karsa'), signatureOf('Bomb in Belu'))).toBe(false);
  });

  it.each(['', ' \n', '...'])('of a text without words (%j) is empty, and no copy even of itself', (text) => {
    expect(fingerprint(text)).toEqual({ signature: [], bands: [] });
    expect(resemblance([], [])).toBe(0);
    expect(containment([], signatureOf(STORY))).toBe(0);
    expect(isCopy([], [])).toBe(false);
  });

  it('has band keys of nine hexadecimal digits, each of its own band', () => {
    const { bands } = fingerprint(STORY);
    expect(bands.every((key, at) => new RegExp(`^${at}[0-9a-f]{8}$`).test(key))).toBe(true);
  });
});

describe('isCopy', () => {
  it.each([
    ['with another lead', `The news reached readers late in the evening and reactions came at once.\n${REST}`],
    ['without its last paragraph', STORY.slice(0, STORY.lastIndexOf('\n'))],
    ['cut in half', STORY.split('\n').slice(0, 3).join('\n')],
    ['with a third added', `${LEAD}\n${ADDED}\n${REST}`],
    ['with a byline and a credit line', `By Maria Lindqvist\n${STORY}\n(Editing by J. Bauer)`],
    ['with typos', STORY.replace('crowded', 'crowdde').replace('earlier', 'ealrier')],
  ])('finds a story %s, which shares a band with it', (_, copy) => {
    const [a, b] = [signatureOf(STORY), signatureOf(copy)];
    expect(containment(a, b)).toBeGreaterThanOrEqual(COPY_BAR);
    expect([isCopy(a, b), isCopy(b, a)]).toEqual([true, true]);
    expect(shareBand(STORY, copy)).toBe(true);
  });

  it.each([
    ['the same event told by another reporter', APART],
    ['a story that shares one sentence', `${APART}\n${LEAD}`],
  ])('does not take %s for a copy', (_, other) => {
    const [a, b] = [signatureOf(STORY), signatureOf(other)];
    expect([isCopy(a, b), isCopy(b, a)]).toEqual([false, false]);
  });
});

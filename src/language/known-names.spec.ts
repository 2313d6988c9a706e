import { KnownNames } from './known-names.js';

const known = new KnownNames();

function found(sentence: string): string[] {
  const words = sentence.split(' ');
  return known.in(words).map(({ first, last, sort }) => `${words.slice(first, last).join(' ')}: ${sort}`);
}

describe('KnownNames', () => {
  it.each([
    ['The Islamic State of Iraq and the Levant fled .', ['Islamic State of Iraq and the Levant: organization']],
    ['United Nations staff left Afghanistan .', ['United Nations: organization', 'Afghanistan: country']],
    ['Afghan troops fought al - Qaida .', ['Afghan: adjective', 'al - Qaida: organization']],
    ['They met in Islamabad .', ['Islamabad: seat']],
    ['Afghans fled to Kandahar .', ['Afghans: inhabitants', 'Kandahar: town']],
    ['the men left', []],
  ])('in "%s"', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  it('gives names of several words a stand-in of their kind, and adjectives none', () => {
    const standIns = (sentence: string) => known.in(sentence.split(' ')).map(({ standIn }) => standIn);
    expect(standIns('the United Arab Emirates')).toEqual(['Iraq']);
    expect(standIns('the Security Council')).toEqual(['Congress']);
    expect(standIns('Saudi Arabian')).toEqual([null]);
  });
});

import { normalName } from './normal-name.js';

describe('normalName', () => {
  it.each([
    ['case', 'TALIBAN', 'taliban'],
    ['a leading article', 'The Taliban', 'taliban'],
    ['an article that is the whole name', 'The', 'the'],
    ['hyphens', 'al-Qaida', 'al qaida'],
    ['accents', 'Al-Qaïda', 'al qaida'],
    ['letters that are no accented ones', 'Łukasz Søren Straße', 'lukasz soren strasse'],
    ['apostrophes', 'Da’esh', 'daesh'],
    ['a possessive', 'Iran’s Revolutionary Guard', 'irans revolutionary guard'],
    ['dots', 'U.S.', 'us'],
    ['dots of initials', 'John F. Kennedy', 'john f kennedy'],
    ['an ampersand', 'Johnson & Johnson', 'johnson and johnson'],
    ['white space', ' Islamic\u00a0 State\n', 'islamic state'],
    ['other scripts', 'Владимир Путин', 'владимир путин'],
    ['digits', 'G-7', 'g 7'],
    ['nothing but signs', '“—”', '“—”'],
  ])('does not mind %s', (_, name, normal) => {
    expect(normalName(name)).toBe(normal);
  });

  it.each([
    ['President Joe Biden', 'joe biden'],
    ['Lt. Gen. Mark Milley', 'mark milley'],
    ['Prime Minister', 'prime minister'],
    ['Queen of Denmark', 'queen of denmark'],
    ['Judge', 'judge'],
  ])('drops the titles of a person: %s', (name, normal) => {
    expect(normalName(name, 'person')).toBe(normal);
  });

  it('keeps the first word of what is no person', () => {
    expect(normalName('General Motors', 'organization')).toBe('general motors');
    expect(normalName('General Motors')).toBe('general motors');
  });

  it('changes nothing the second time', () => {
    for (const name of ['The U.S.', 'al-Qaïda', 'President Joe Biden', '“—”']) {
      const once = normalName(name, 'person');
      expect(normalName(once, 'person')).toBe(once);
    }
  });
});

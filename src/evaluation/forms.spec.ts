import { FormsById, normalForm } from './forms.js';

describe('normalForm', () => {
  it.each([
    ['the Taliban’s', 'taliban'],
    ['U.S.', 'u s'],
    ['  Kata’ib  Hezbollah ', 'kata ib hezbollah'],
    ['The rebels’ leader', 'rebels leader'],
    ['ＩＳＩＳ-K', 'isis k'],
    ['Thebes', 'thebes'],
  ])('makes %j to %j', (text, form) => {
    expect(normalForm(text)).toBe(form);
  });
});

describe('FormsById', () => {
  const forms = new FormsById([
    { id: 'x', name: 'Iraq', forms: [] },
    { id: 'x', name: 'Baghdad', forms: ['the Iraqis'] },
  ]);

  it('holds all names of an id that is both place and actor', () => {
    expect([...forms.of('x')]).toEqual(['iraq', 'baghdad', 'iraqis']);
  });

  it('takes an id that nobody has for a name', () => {
    expect([...forms.ofAny(['The Reds'])]).toEqual(['reds']);
  });
});

import { foldForms, type CountedForm } from './fold-forms.js';

function form(known: Partial<CountedForm>): CountedForm {
  return {
    name: 'Taliban',
    kind: 'armed_group',
    aliases: [],
    country: null,
    named: true,
    latitude: null,
    longitude: null,
    articles: 1,
    ...known,
  };
}

describe('foldForms', () => {
  it('takes what most articles say, not most forms', () => {
    const forms = [
      form({ name: 'US', articles: 5 }),
      form({ name: 'USA', articles: 2 }),
      form({ name: 'USA', country: 'US', articles: 2 }),
    ];
    expect(foldForms(forms)).toMatchObject({ name: 'US', aliases: ['USA'], country: 'US', articles: 9 });
  });

  it('takes the longest of equals, then the first of the alphabet', () => {
    expect(foldForms([form({ name: 'IS' }), form({ name: 'ISIS' })]).name).toBe('ISIS');
    expect(foldForms([form({ name: 'Daesh' }), form({ name: 'Daish' })]).name).toBe('Daesh');
  });

  it('decides each property by itself', () => {
    const forms = [
      form({ name: 'A', kind: 'government', articles: 2 }),
      form({ name: 'B', kind: 'role', articles: 1 }),
      form({ name: 'C', kind: 'role', articles: 2 }),
    ];
    expect(foldForms(forms)).toMatchObject({ name: 'A', kind: 'role' });
  });

  it('keeps a point together', () => {
    const forms = [form({ latitude: 1, longitude: 2 }), form({ latitude: 3, longitude: 4, articles: 2 })];
    expect(foldForms(forms)).toMatchObject({ latitude: 3, longitude: 4 });
  });

  it('gathers all other names, each once, sorted', () => {
    const forms = [form({ name: 'B', aliases: ['c', 'A'], articles: 2 }), form({ name: 'A', aliases: ['B', 'd'] })];
    expect(foldForms(forms).aliases).toEqual(['A', 'c', 'd']);
  });

  it('does not mind the order of the forms', () => {
    const forms = [
      form({ name: 'A', country: 'AF' }),
      form({ name: 'B', kind: 'role' }),
      form({ name: 'C', aliases: ['x'] }),
    ];
    expect(foldForms([...forms].reverse())).toEqual(foldForms(forms));
  });
});

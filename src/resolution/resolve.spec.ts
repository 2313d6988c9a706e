import { told, type Telling } from '../../test/support/told.js';
import { resolve } from './resolve.js';
import type { ResolvedArticle } from './resolved-article.js';

const TELLINGS: readonly Telling[] = [
  { text: 'The Taliban pressed ISIS-K in Kabul.', did: ['Taliban', 'PRESSURES', 'COERCE', 'ISIS-K'], at: 'Kabul' },
  { text: 'The Taliban pressed ISIS-K again.', did: ['Taliban', 'PRESSURES', 'COERCE', 'ISIS-K'], says: 'ISIS-K' },
  { text: 'ISIS-K is part of ISIS.', is: ['ISIS-K', 'PART_OF', 'ISIS'] },
];
const { article, extraction } = told(TELLINGS, { published: '2023-06-02' });

const id = (resolved: ResolvedArticle, name: string): string =>
  resolved.participants.find(({ form }) => form.name === name)!.id;

describe('resolve', () => {
  const resolved = resolve(article, extraction);

  it('makes a claim of each telling, with one key where they say the same', () => {
    const about = resolved.claims.filter(({ label }) => label === 'Event');
    expect(about).toHaveLength(2);
    expect(new Set(about.map(({ key }) => key)).size).toBe(1);
    expect(about[0]).toMatchObject({
      type: 'COERCE',
      sourceIds: [id(resolved, 'Taliban')],
      targetIds: [id(resolved, 'ISIS-K')],
      from: '2023-06-02',
    });
    expect(about.map(({ speakerId }) => speakerId).filter((speaker) => speaker !== null)).toEqual([
      id(resolved, 'ISIS-K'),
    ]);
    expect(about.map(({ placeId }) => placeId)).toContain(id(resolved, 'Kabul'));
  });

  it('makes a claim of a lasting fact', () => {
    const claim = resolved.claims.find(({ label }) => label === 'Fact')!;
    expect(claim).toMatchObject({ status: 'ACTUAL', trigger: TELLINGS[2]!.text, speakerId: null });
    expect(article.text.slice(claim.start, claim.end)).toBe(claim.trigger);
  });

  it('puts each mention into its sentence', () => {
    const { mentions } = resolved.participants.find(({ form }) => form.name === 'ISIS-K')!;
    expect(mentions.map(({ sentenceId }) => resolved.sentences.find((one) => one.id === sentenceId)!.index)).toEqual([
      0, 1, 2,
    ]);
    for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text);
  });

  it('gives the same for the same, in whatever order the extraction has it', () => {
    const turned = {
      ...extraction,
      actors: [...extraction.actors].reverse(),
      events: [...extraction.events].reverse(),
    };
    expect(resolve(article, turned)).toEqual(resolved);
  });

  it('makes one of two actors that are one, called as the one with the most mentions is', () => {
    const actors = extraction.actors.map((actor) =>
      actor.name === 'ISIS'
        ? { ...actor, lexiconKey: 'isis' }
        : actor.name === 'ISIS-K'
          ? { ...actor, lexiconKey: 'isis' }
          : actor,
    );
    const merged = resolve(article, { ...extraction, actors });
    const [both] = merged.participants.filter(({ form }) => form.aliases.includes('ISIS-K'));
    expect(both!.form.name).toBe('ISIS');
    const fact = merged.claims.find(({ label }) => label === 'Fact');
    expect(fact).toMatchObject({ sourceIds: [both!.id], targetIds: [both!.id] });
  });

  it('lets the name of the lexicon win, and keeps the other as an alias', () => {
    const actors = extraction.actors.map((actor) => (actor.name === 'ISIS' ? { ...actor, lexiconKey: 'isis' } : actor));
    const named = resolve(article, { ...extraction, actors }, (key) => (key === 'isis' ? 'Islamic State' : null));
    const { form } = named.participants.find((one) => one.form.name === 'Islamic State')!;
    expect(form).toMatchObject({ aliases: ['ISIS'], key: 'islamic state', text: 'islamic state isis' });
  });

  it('takes what is said twice in the same words of a sentence once', () => {
    const twice = { ...extraction, events: [...extraction.events, extraction.events[0]!] };
    expect(resolve(article, twice).claims).toEqual(resolved.claims);
  });

  it.each([
    ['a source that is not there', { sources: ['x'] }, 'names x, which is no actor or place of the article'],
    ['a place that is an actor', { location: 'ISIS' }, 'is at ISIS, which is no place of the article'],
    [
      'a place that speaks',
      { attribution: { source: 'Kabul', verb: 'said', certainty: 'asserted' as const } },
      'is told by Kabul, which is no actor of the article',
    ],
    ['evidence that is nowhere', { evidence: { start: 900, end: 901, text: '' } }, 'has its evidence in no sentence'],
  ])('leaves out an event with %s, and says so', (_, fault, reason) => {
    const broken = resolve(article, { ...extraction, events: [{ ...extraction.events[0]!, ...fault }] });
    expect(broken.claims.filter(({ label }) => label === 'Event')).toEqual([]);
    expect(broken.dropped).toEqual([{ item: 'events[0]', reason }]);
  });

  it('leaves out a fact about nobody, and a mention outside of all sentences, and says so', () => {
    const [first, ...others] = extraction.actors;
    const stray = { ...first!, mentions: [{ start: 900, end: 901, text: 'x' }] };
    const relations = [{ ...extraction.relations[0]!, target: 'x' }];
    const broken = resolve(article, { ...extraction, actors: [stray, ...others], relations });
    expect(broken.dropped).toEqual([
      { item: 'actors[0].mentions[0]', reason: 'stands in no sentence' },
      { item: 'relations[0]', reason: 'names what is no actor or place of the article' },
    ]);
  });
});

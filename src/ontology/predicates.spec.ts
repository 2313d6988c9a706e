import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPredicates } from './predicates.js';
import { verbPattern } from './predicate-pattern.js';

describe('verbPattern', () => {
  it.each([
    ['attack', { lemma: 'attack', particle: null, object: null, phrases: [], source: 'subject', target: 'object' }],
    ['blow up', { lemma: 'blow', particle: 'up', object: null, phrases: [], source: 'subject', target: 'object' }],
    ['call on', { lemma: 'call', particle: null, object: null, phrases: [], source: 'subject', target: 'on' }],
    ['pull out of', { lemma: 'pull', particle: null, object: null, phrases: [], source: 'subject', target: 'out of' }],
    ['crack down on', { lemma: 'crack', particle: 'down', object: null, phrases: [], source: 'subject', target: 'on' }],
    [
      'put pressure on',
      { lemma: 'put', particle: null, object: 'pressure', phrases: [], source: 'subject', target: 'on' },
    ],
    [
      'push X out of',
      { lemma: 'push', particle: 'out', object: null, phrases: [], source: 'subject', target: 'object' },
    ],
    [
      'take X into custody',
      { lemma: 'take', particle: null, object: null, phrases: ['into custody'], source: 'subject', target: 'object' },
    ],
    [
      'put X under house arrest',
      {
        lemma: 'put',
        particle: null,
        object: null,
        phrases: ['under house arrest'],
        source: 'subject',
        target: 'object',
      },
    ],
    [
      'X come under fire',
      { lemma: 'come', particle: null, object: null, phrases: ['under fire'], source: null, target: 'subject' },
    ],
    ['fall to S', { lemma: 'fall', particle: null, object: null, phrases: [], source: 'to', target: 'object' }],
    ['open fire', { lemma: 'open', particle: null, object: 'fire', phrases: [], source: 'subject', target: null }],
  ])('%s', (text, expected) => {
    const { lemma, particle, object, phrases, source, target } = verbPattern(text);
    const name = (slot: typeof source) => (slot?.at === 'preposition' ? slot.preposition : (slot?.at ?? null));
    const phrase = phrases.map((p) => [p.preposition, ...p.modifiers, p.lemma].join(' '));
    expect({
      lemma,
      particle,
      object: object?.lemma ?? null,
      phrases: phrase,
      source: name(source),
      target: name(target),
    }).toEqual(expected);
  });
});

describe('loadPredicates', () => {
  it('reads every file of the product', () => {
    const { verbs, nouns, adjectives } = loadPredicates();
    const count = [verbs, nouns, adjectives].flatMap((index) => [...index.values()].flat()).length;
    expect(count).toBeGreaterThan(2000);
    expect(verbs.get('attack')?.[0]).toMatchObject({ type: 'ASSAULT', relation: 'ATTACKS' });
  });

  it('gives the longest pattern of a word first', () => {
    const words = loadPredicates()
      .verbs.get('put')!
      .map((predicate) => predicate.pattern.words);
    expect(words).toEqual([...words].sort((a, b) => b - a));
  });

  it('reads a user’s own files, whose senses come before the product’s', () => {
    const file = fileOf('type: COERCE\ngroups:\n  - {relation: SEIZES, verbs: [attack, clobber]}\n');
    const { verbs } = loadPredicates([file]);
    expect(verbs.get('clobber')).toMatchObject([{ type: 'COERCE', relation: 'SEIZES' }]);
    expect(
      verbs
        .get('attack')
        ?.map(({ type }) => type)
        .slice(0, 2),
    ).toEqual(['COERCE', 'ASSAULT']);
  });

  it.each([
    ['no YAML', 'type: [', 'own.yaml: the file: is no YAML'],
    ['a list', '- attack', 'own.yaml: the file: is no entry with fields'],
    ['no groups', 'type: AID', 'own.yaml: groups: is not a list'],
    ['a group that is a word', 'type: AID\ngroups: [help]', 'own.yaml: group 1: is no entry with fields'],
    ['an unknown type', 'type: HELP\ngroups: []', 'own.yaml: type: "HELP" is none of'],
  ])('refuses %s, and says where', (_, content, message) => {
    expect(() => loadPredicates([fileOf(content)])).toThrow(message);
  });
});

/** A file of a user's own. */
function fileOf(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'casus-predicates-')), 'own.yaml');
  writeFileSync(file, content);
  return file;
}

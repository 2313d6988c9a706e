import type { RelationSummaryFragment } from '../../../client/generated/operations.js';
import { pictureOf } from './picture.js';
import { seededPosition } from './seeded-position.js';

const NONE = { hidden: [], collapsed: [] };

function relation(
  source: string,
  target: string,
  more: Partial<RelationSummaryFragment> = {},
): RelationSummaryFragment {
  const end = (id: string) =>
    ({ __typename: 'Actor', id, name: id.toUpperCase(), kind: 'person', country: null, articles: 1 }) as const;
  return {
    id: `${source}${target}${more.type ?? ''}`,
    type: 'ATTACKS',
    events: 1,
    confidence: 1,
    first: null,
    last: null,
    actual: 1,
    alleged: 0,
    planned: 0,
    denied: 0,
    threatened: 0,
    failed: 0,
    hypothetical: 0,
    source: end(source),
    target: end(target),
    ...more,
  };
}

describe('pictureOf', () => {
  it('bundles what one does to another, and tells the directions apart', () => {
    const { dyads, figures } = pictureOf(
      [relation('a', 'b'), relation('a', 'b', { type: 'ACCUSES', events: 3 }), relation('b', 'a')],
      NONE,
    );
    expect(dyads.map(({ id, label, count, quad }) => ({ id, label, count, quad }))).toEqual([
      { id: 'a>b', label: 'accuses +1 · 4', count: 4, quad: '3' },
      { id: 'b>a', label: 'attacks', count: 1, quad: '4' },
    ]);
    expect(figures.map(({ id, activity }) => [id, activity])).toEqual([
      ['a', 5],
      ['b', 5],
    ]);
  });

  it.each([
    ['plain', { actual: 1, denied: 5 }],
    ['dashed', { actual: 0, planned: 2, alleged: 1 }],
    ['dotted', { actual: 0, alleged: 1 }],
    ['struck', { actual: 0, denied: 1 }],
    ['plain', { actual: 0, failed: 1, denied: 3 }],
    ['plain', { actual: 0, type: 'MEMBER_OF' as const }],
  ])('draws a line %s where its claims are %j', (line, claims) => {
    expect(pictureOf([relation('a', 'b', claims)], NONE).dyads[0]!.line).toBe(line);
  });

  it('is the same whatever the order of the relations', () => {
    const relations = [relation('a', 'b'), relation('c', 'a'), relation('b', 'c')];
    expect(pictureOf([...relations].reverse(), NONE)).toEqual(pictureOf(relations, NONE));
  });

  it('leaves out who is hidden, and who hangs on a collapsed one alone', () => {
    const relations = [relation('a', 'b'), relation('a', 'c'), relation('c', 'd')];
    const ids = (state: { hidden: string[]; collapsed: string[] }) =>
      pictureOf(relations, state).figures.map(({ id }) => id);
    expect(ids({ hidden: ['c'], collapsed: [] })).toEqual(['a', 'b']);
    expect(ids({ hidden: [], collapsed: ['a'] })).toEqual(['a', 'c', 'd']);
  });
});

describe('seededPosition', () => {
  it('is the same for the same id, and elsewhere for another', () => {
    expect(seededPosition('a')).toEqual(seededPosition('a'));
    expect(seededPosition('a')).not.toEqual(seededPosition('b'));
  });
});

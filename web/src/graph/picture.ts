import type { Kind, RelationSummaryFragment } from '../../../client/generated/operations.js';
import type { ExplorerState } from '../state/explorer-state.js';
import { bundles, dyadOf, type Dyad } from './dyads.js';
import { atOnce } from './in-slices.js';

/** Somebody in the picture. */
export interface Figure {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly country: string | null;
  /** Events of the relations that are seen. */
  readonly activity: number;
}

/** What is drawn, sorted by id: the same relations in any order make the same picture. */
export interface Picture {
  readonly figures: readonly Figure[];
  readonly dyads: readonly Dyad[];
}

export const EMPTY_PICTURE: Picture = { figures: [], dyads: [] };

type Left = Pick<ExplorerState, 'hidden' | 'collapsed'>;

/** After so many steps the work may be put off. Chosen: a millisecond of them. */
const PER_YIELD = 500;

/** What of the relations is drawn, once what is hidden and collapsed is left out. */
export function pictureOf(relations: readonly RelationSummaryFragment[], left: Left): Picture {
  return atOnce(pictureSteps(relations, left));
}

/** The same a step at a time, for a page that does other things too. */
export function* pictureSteps(
  relations: readonly RelationSummaryFragment[],
  { hidden, collapsed }: Left,
): Generator<void, Picture> {
  const isHidden = new Set(hidden);
  const seen = relations.filter(
    ({ source, target }) => source.id !== target.id && !isHidden.has(source.id) && !isHidden.has(target.id),
  );
  const leaves = leavesOf(seen, new Set(collapsed));
  const left = seen.filter(({ source, target }) => !leaves.has(source.id) && !leaves.has(target.id));
  yield;
  const figures = yield* figuresOf(left, collapsed, relations);
  const dyads: Dyad[] = [];
  const bundled = bundles(left);
  yield;
  for (const [id, bundle] of bundled) {
    dyads.push(dyadOf(id, bundle, bundled));
    if (dyads.length % PER_YIELD === 0) yield;
  }
  return { figures, dyads: yield* sorted(dyads, figures) };
}

/** By source and target, as figures are sorted: numbers are compared far sooner than texts. */
function* sorted(dyads: readonly Dyad[], figures: readonly Figure[]): Generator<void, Dyad[]> {
  const place = new Map(figures.map(({ id }, at) => [id, at]));
  const places = Float64Array.from(
    dyads,
    ({ source, target }) => place.get(source)! * figures.length + place.get(target)!,
  );
  yield;
  const at = new Map([...places].map((one, index) => [one, index]));
  yield;
  places.sort();
  yield;
  return Array.from(places, (one) => dyads[at.get(one)!]!);
}

/** Who has to do with a collapsed one alone. */
function leavesOf(relations: readonly RelationSummaryFragment[], collapsed: ReadonlySet<string>): Set<string> {
  if (collapsed.size === 0) return new Set();
  const partners = new Map<string, Set<string>>();
  const join = (one: string, other: string): void => {
    partners.set(one, (partners.get(one) ?? new Set()).add(other));
  };
  for (const { source, target } of relations) {
    join(source.id, target.id);
    join(target.id, source.id);
  }
  const hangsOnCollapsed = ([id, others]: [string, Set<string>]): boolean =>
    !collapsed.has(id) && others.size === 1 && collapsed.has([...others][0]!);
  return new Set([...partners].filter(hangsOnCollapsed).map(([id]) => id));
}

/** Everybody at an end; a collapsed one stays, though nothing of it may be left. */
function* figuresOf(
  left: readonly RelationSummaryFragment[],
  collapsed: readonly string[],
  all: readonly RelationSummaryFragment[],
): Generator<void, Figure[]> {
  const figures = new Map<string, { -readonly [Key in keyof Figure]: Figure[Key] }>();
  const count = ({ id, name, kind, country }: RelationSummaryFragment['source'], events: number): void => {
    const known = figures.get(id);
    if (known === undefined) figures.set(id, { id, name, kind, country, activity: events });
    else known.activity += events;
  };
  for (const [at, { source, target, events }] of left.entries()) {
    count(source, Math.max(1, events));
    count(target, Math.max(1, events));
    if (at % PER_YIELD === 0) yield;
  }
  if (collapsed.length > 0) {
    for (const { source, target } of all) {
      for (const end of [source, target]) if (collapsed.includes(end.id) && !figures.has(end.id)) count(end, 1);
    }
  }
  return [...figures.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

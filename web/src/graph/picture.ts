import type { Kind, RelationSummaryFragment } from '../../../client/generated/operations.js';
import type { ExplorerState } from '../state/explorer-state.js';
import { dyadsOf, type Dyad } from './dyads.js';

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

/** What of the relations is drawn, once what is hidden and collapsed is left out. */
export function pictureOf(
  relations: readonly RelationSummaryFragment[],
  { hidden, collapsed }: Pick<ExplorerState, 'hidden' | 'collapsed'>,
): Picture {
  const isHidden = new Set(hidden);
  const seen = relations.filter(
    ({ source, target }) => source.id !== target.id && !isHidden.has(source.id) && !isHidden.has(target.id),
  );
  const leaves = leavesOf(seen, new Set(collapsed));
  const left = seen.filter(({ source, target }) => !leaves.has(source.id) && !leaves.has(target.id));
  const dyads = dyadsOf(left).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { figures: figuresOf(left, collapsed, relations), dyads };
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
function figuresOf(
  left: readonly RelationSummaryFragment[],
  collapsed: readonly string[],
  all: readonly RelationSummaryFragment[],
): Figure[] {
  const figures = new Map<string, Figure>();
  const count = ({ id, name, kind, country }: RelationSummaryFragment['source'], events: number): void => {
    const activity = (figures.get(id)?.activity ?? 0) + events;
    figures.set(id, { id, name, kind, country, activity });
  };
  for (const { source, target, events } of left) {
    count(source, Math.max(1, events));
    count(target, Math.max(1, events));
  }
  for (const { source, target } of all) {
    for (const end of [source, target]) if (collapsed.includes(end.id) && !figures.has(end.id)) count(end, 1);
  }
  return [...figures.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

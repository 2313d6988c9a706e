import type { Grouping, Pin } from '../state/explorer-state.js';
import type { Dyad } from './dyads.js';
import type { Figure, Picture } from './picture.js';

/** What the worker is told: nodes by their place in the list, so that little is copied. */
export interface LayoutTask {
  readonly ids: readonly string[];
  /** Ends of edges, two by two, and how much each weighs. */
  readonly ends: Uint32Array;
  readonly weights: Float32Array;
  /** The group of each node, where they are grouped; those of one stand together. */
  readonly groups: readonly string[] | null;
  readonly pins: readonly Pin[];
}

/** Where the nodes are, x and y by turns, and whether they stay there. */
export interface LayoutAnswer {
  readonly positions: Float32Array;
  readonly isSettled: boolean;
}

export function layoutTask({ figures, dyads }: Picture, grouping: Grouping, pins: readonly Pin[]): LayoutTask {
  const at = new Map(figures.map(({ id }, index) => [id, index]));
  return {
    ids: figures.map(({ id }) => id),
    ends: endsOf(dyads, at),
    weights: Float32Array.from(dyads, ({ count }) => 1 + Math.log(count)),
    groups: grouping === 'none' ? null : figures.map((figure) => groupOf(figure, grouping)),
    pins: pins.filter(({ id }) => at.has(id)),
  };
}

/** Ends of dyads, two by two, as places in the list of figures. */
export function endsOf(dyads: readonly Dyad[], at: ReadonlyMap<string, number>): Uint32Array {
  const ends = new Uint32Array(2 * dyads.length);
  dyads.forEach(({ source, target }, index) => {
    ends[2 * index] = at.get(source)!;
    ends[2 * index + 1] = at.get(target)!;
  });
  return ends;
}

/** What a figure is grouped by, as it is written beside the group. */
export function groupOf({ kind, country }: Figure, grouping: Grouping): string {
  return grouping === 'kind' ? kind : (country ?? 'no country');
}

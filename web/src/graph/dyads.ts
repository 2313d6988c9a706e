import type { RelationSummaryFragment, RelationType, Status } from '../../../client/generated/operations.js';
import type { Quad } from '../app/colours.js';

/** How an edge is drawn: by how real most of its claims make it. */
export const LINES = ['plain', 'dashed', 'dotted', 'struck'] as const;

export type Line = (typeof LINES)[number];

/** All relations from one to another, as one edge. */
export interface Dyad {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** What is drawn beside it: the relation with the most events, and how many events or facts there are in all. */
  readonly label: string;
  readonly relations: readonly RelationSummaryFragment[];
  readonly count: number;
  readonly quad: Quad;
  readonly line: Line;
  /** Whether another runs back. */
  readonly isMutual: boolean;
}

/** Which statuses are drawn how; those that aren't here are drawn plain. */
export const LINE_OF: Readonly<Partial<Record<Status, Line>>> = {
  PLANNED: 'dashed',
  THREATENED: 'dashed',
  HYPOTHETICAL: 'dashed',
  ALLEGED: 'dotted',
  DENIED: 'struck',
};

type Bundle = readonly RelationSummaryFragment[];

/** Relations by who does something to whom: the id of the dyad. */
export function bundles(relations: readonly RelationSummaryFragment[]): ReadonlyMap<string, Bundle> {
  const made = new Map<string, RelationSummaryFragment[]>();
  for (const relation of relations) {
    const id = dyadId(relation.source.id, relation.target.id);
    const bundle = made.get(id);
    if (bundle === undefined) made.set(id, [relation]);
    else bundle.push(relation);
  }
  return made;
}

export function dyadId(sourceId: string, targetId: string): string {
  return `${sourceId}>${targetId}`;
}

/** A bundle as one edge, of all bundles that there are. */
export function dyadOf(id: string, bundle: Bundle, all: ReadonlyMap<string, Bundle>): Dyad {
  const relations = [...bundle].sort((a, b) => weight(b) - weight(a) || (a.type < b.type ? -1 : 1));
  const main = relations[0]!;
  const { source, target } = main;
  const count = relations.reduce((sum, relation) => sum + weight(relation), 0);
  const more = relations.length > 1 ? ` +${relations.length - 1}` : '';
  return {
    id,
    source: source.id,
    target: target.id,
    label: `${main.type.replaceAll('_', ' ').toLowerCase()}${more}${count > 1 ? ` · ${count}` : ''}`,
    relations,
    count,
    quad: QUAD_OF[main.type] ?? 'none',
    line: lineOf(relations),
    isMutual: all.has(dyadId(target.id, source.id)),
  };
}

function weight({ events }: RelationSummaryFragment): number {
  return Math.max(1, events);
}

/** Plain where anything of it happened; else as most of its claims have it. */
function lineOf(relations: readonly RelationSummaryFragment[]): Line {
  const sum = (of: (relation: RelationSummaryFragment) => number): number =>
    relations.reduce((total, relation) => total + of(relation), 0);
  if (sum(({ actual, failed }) => actual + failed) > 0) return 'plain';
  const claims: [Line, number][] = [
    ['struck', sum(({ denied }) => denied)],
    ['dotted', sum(({ alleged }) => alleged)],
    ['dashed', sum(({ planned, threatened, hypothetical }) => planned + threatened + hypothetical)],
  ];
  const [line, most] = claims.reduce((best, one) => (one[1] > best[1] ? one : best));
  // A lasting fact has no claims of events.
  return most === 0 ? 'plain' : line;
}

/** The quad class of PLOVER's type that a relation is folded from; lasting facts have none. */
const QUAD_OF: Readonly<Partial<Record<RelationType, Quad>>> = {
  AGREES_WITH: '1',
  MEETS: '1',
  NEGOTIATES_WITH: '1',
  SUPPORTS: '1',
  CONCEDES_TO: '1',
  COOPERATES_WITH: '2',
  AIDS: '2',
  RELEASES: '2',
  WITHDRAWS_FROM: '2',
  SURRENDERS_TO: '2',
  DEMANDS: '3',
  ACCUSES: '3',
  CONDEMNS: '3',
  INVESTIGATES: '3',
  REJECTS: '3',
  THREATENS: '3',
  PROTESTS_AGAINST: '4',
  SANCTIONS: '4',
  MOBILIZES_AGAINST: '4',
  SEEKS: '4',
  PRESSURES: '4',
  ARRESTS: '4',
  SEIZES: '4',
  RESTRICTS: '4',
  ATTACKS: '4',
  FIGHTS: '4',
  KILLS: '4',
  KIDNAPS: '4',
  PLOTS_AGAINST: '4',
};

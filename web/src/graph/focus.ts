import type { DirectedGraph } from 'graphology';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Scheme } from '../app/colours.js';
import { faintEdge, faintNode } from './looks.js';

/** What is stressed in the picture beside what it is. */
export interface Marks {
  readonly picked: readonly string[];
  /** Where the keyboard is. */
  readonly focused: string | null;
  /** Dyads of the chain that was asked for; empty where none was. */
  readonly chain: readonly string[];
  readonly pinned: readonly string[];
}

export interface Focus {
  readonly marks: Marks;
  /** The one that all else is looked at from; null where there is none. */
  readonly center: string | null;
  readonly graph: DirectedGraph;
  readonly scheme: Scheme;
}

/** A node as it is drawn: with something in focus, all that has nothing to do with it steps back. */
export function nodeInFocus(focus: Focus, id: string, data: NodeDisplayData): Partial<NodeDisplayData> {
  const { picked, focused, pinned } = focus.marks;
  const isMarked = picked.includes(id) || id === focused;
  const look = {
    ...data,
    highlighted: isMarked,
    forceLabel: isMarked || pinned.includes(id),
    zIndex: isMarked ? 2 : 1,
  };
  return isNear(focus, id) ? look : { ...look, ...faintNode(focus.scheme) };
}

/** An edge, likewise. */
export function edgeInFocus(
  { marks: { chain }, center, graph, scheme }: Focus,
  id: string,
  data: EdgeDisplayData,
): Partial<EdgeDisplayData> {
  if (chain.length > 0 && chain.includes(id)) return { ...data, size: data.size + 2, zIndex: 1 };
  if (chain.length === 0 && center === null) return data;
  if (chain.length === 0 && graph.extremities(id).includes(center!)) return { ...data, zIndex: 1 };
  return { ...data, ...faintEdge(scheme) };
}

/** Those whom a change of marks makes look otherwise. */
export function markedIn({ picked, focused, pinned }: Marks): string[] {
  return [...picked, ...pinned, ...(focused === null ? [] : [focused])];
}

function isNear({ marks: { chain }, center, graph }: Focus, id: string): boolean {
  if (chain.length > 0) return chain.some((dyad) => dyad.split('>').includes(id));
  return center === null || id === center || graph.areNeighbors(id, center);
}

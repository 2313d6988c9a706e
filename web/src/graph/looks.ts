import { kindColour, quadColour, type Scheme } from '../app/colours.js';
import type { Dyad } from './dyads.js';
import type { DyadDisplay } from './edge-program.js';
import type { Figure } from './picture.js';

/** Pixels between the line there and the line back. */
const BESIDE = 4;

/** What is faint, since something else is in focus. */
const FAINT_NODE: Readonly<Record<Scheme, string>> = { light: '#e3e6ea', dark: '#2b3037' };
const FAINT_EDGE: Readonly<Record<Scheme, string>> = { light: '#eceef1', dark: '#24282e' };

export interface FigureLook {
  readonly label: string;
  readonly size: number;
  readonly color: string;
}

export type DyadLook = Pick<DyadDisplay, 'label' | 'size' | 'color' | 'line' | 'offset'>;

/** An actor as it is drawn: its size by its activity, its colour by its kind. */
export function figureLook({ name, kind, activity }: Figure, scheme: Scheme): FigureLook {
  return { label: name, size: Math.min(22, 3.5 + 2 * Math.sqrt(activity)), color: kindColour(kind, scheme) };
}

/** A dyad as it is drawn: its thickness by its events, its colour by what most of them are. */
export function dyadLook(dyad: Dyad, scheme: Scheme): DyadLook {
  const { label, count, quad, line } = dyad;
  return {
    label,
    size: Math.min(6, 1 + Math.log2(count)),
    color: quadColour(quad, scheme),
    line,
    offset: offsetOf(dyad),
  };
}

/** Pixels to the left of the straight line. */
export function offsetOf({ isMutual }: Dyad): number {
  return isMutual ? BESIDE : 0;
}

export function faintNode(scheme: Scheme) {
  return { label: '', color: FAINT_NODE[scheme], zIndex: 0 };
}

export function faintEdge(scheme: Scheme) {
  return { label: '', color: FAINT_EDGE[scheme], zIndex: 0 };
}

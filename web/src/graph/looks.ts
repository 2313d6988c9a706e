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

/** Pixels that all actors together may cover where all of the picture is seen. Chosen: an eighth of a laptop's view. */
const MOST_COVERED = 130_000;

/** How much smaller actors are drawn than they would be among few: so much that they leave room for each other. */
export function crowding(figures: readonly Figure[]): number {
  const covered = figures.reduce((sum, { activity }) => sum + Math.PI * radiusOf(activity) ** 2, 0);
  return Math.min(1, Math.sqrt(MOST_COVERED / Math.max(1, covered)));
}

/** An actor as it is drawn: its size by its activity and by how crowded it is, its colour by its kind. */
export function figureLook({ name, kind, activity }: Figure, scheme: Scheme, crowded: number): FigureLook {
  return { label: name, size: crowded * radiusOf(activity), color: kindColour(kind, scheme) };
}

/** Pixels, among few. */
function radiusOf(activity: number): number {
  return Math.min(22, 3.5 + 2 * Math.sqrt(activity));
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

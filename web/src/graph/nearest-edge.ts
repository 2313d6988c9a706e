import type { Dyad } from './dyads.js';
import { offsetOf } from './looks.js';
import type { Scene } from './scene.js';
import type { Point } from './within.js';

/** So near, in pixels, an edge is meant. */
const NEAR = 7;

/**
 * The dyad at a point of the screen; null where there is none. Looked for here and not by sigma, which would draw every edge a
 * second time for it, in every frame.
 */
export function dyadAt({ sigma, graph, dyads }: Scene, point: Point): Dyad | null {
  const places = new Map<string, Point>();
  const at = (id: string): Point => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const place = sigma.graphToViewport(graph.getNodeAttributes(id) as Point & { id: string });
    places.set(id, place);
    return place;
  };
  let nearest: Dyad | null = null;
  let least = NEAR;
  for (const dyad of dyads) {
    const { source, target } = dyad;
    if (!graph.hasNode(source) || !graph.hasNode(target)) continue;
    const distance = distanceToLine(point, at(source), at(target), offsetOf(dyad));
    if (distance >= least) continue;
    least = distance;
    nearest = dyad;
  }
  return nearest;
}

/**
 * How far a point is from a line that is drawn so many pixels to the left of the straight one, on a screen, where y grows
 * downward.
 */
export function distanceToLine(point: Point, from: Point, to: Point, offset: number): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return Infinity;
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  if (along < 0 || along > length) return Infinity;
  const left = ((point.x - from.x) * dy - (point.y - from.y) * dx) / length;
  return Math.abs(left - offset);
}

import type Sigma from 'sigma';

/** From units of the graph to pixels of the page, as DOMMatrix has it: a, b, c, d, e, f. */
export type ToPixels = readonly [number, number, number, number, number, number];

/** How the camera maps the graph onto the page just now: it turns, moves and stretches, so that three points tell all. */
export function toPixels(sigma: Sigma): ToPixels {
  const { x: e, y: f } = sigma.graphToViewport({ x: 0, y: 0 });
  const right = sigma.graphToViewport({ x: 1, y: 0 });
  const up = sigma.graphToViewport({ x: 0, y: 1 });
  return [right.x - e, right.y - f, up.x - e, up.y - f, e, f];
}

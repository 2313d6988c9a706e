import type Sigma from 'sigma';
import { toPixels } from './to-pixels.js';
import type { Point } from './within.js';

/** The node at a point of the page, of several the one whose middle is nearest; null where there is none. */
export function nodeAt(sigma: Sigma, { x, y }: Point): string | null {
  const [a, b, c, d, e, f] = toPixels(sigma);
  const unit = sigma.scaleSize(1);
  let nearest: string | null = null;
  let least = Infinity;
  sigma.getGraph().forEachNode((id, attributes) => {
    const { x: left, y: up, size } = attributes as Point & { readonly size: number };
    const distance = Math.hypot(a * left + c * up + e - x, b * left + d * up + f - y);
    if (distance > size * unit || distance >= least) return;
    least = distance;
    nearest = id;
  });
  return nearest;
}

/**
 * Has sigma ask this for the node at the pointer. Its own way is to read a pixel back from the graphics card, for which the page
 * waits until all frames are drawn: half a second where there is no such card.
 */
export function findNodesHere(sigma: Sigma): void {
  Object.defineProperty(sigma, 'getNodeAtPosition', { value: (point: Point) => nodeAt(sigma, point) });
}

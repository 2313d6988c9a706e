import { DirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import { nodeAt } from './node-at.js';

/** A camera that is twice as near, and turned so that y grows downward. */
function sigmaOf(graph: DirectedGraph): Sigma {
  return {
    getGraph: () => graph,
    graphToViewport: ({ x, y }: { x: number; y: number }) => ({ x: 2 * x + 5, y: 100 - 2 * y }),
    scaleSize: (size: number) => 2 * size,
  } as unknown as Sigma;
}

describe('nodeAt', () => {
  const graph = new DirectedGraph();
  graph.addNode('large', { x: 10, y: 10, size: 5 });
  graph.addNode('small', { x: 13, y: 10, size: 1 });
  const sigma = sigmaOf(graph);

  it.each([
    ['in the middle of it', { x: 25, y: 80 }, 'large'],
    ['at its rim', { x: 16, y: 80 }, 'large'],
    ['on two, whose middle is nearer', { x: 31, y: 80 }, 'small'],
    ['beside them', { x: 50, y: 80 }, null],
  ])('is told of a point %s', (_, point, expected) => {
    expect(nodeAt(sigma, point)).toBe(expected);
  });
});

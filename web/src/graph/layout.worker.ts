import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutAnswer, LayoutTask } from './layout.js';
import { seededPosition } from './seeded-position.js';

/**
 * Nodes and edges put where they pull each other (ForceAtlas2: Jacomy and others, 2014). Positions begin at what follows from
 * ids, and the number of rounds is fixed: so the same task has the same answer, on any machine and whenever it is asked.
 */
self.onmessage = ({ data: task }: MessageEvent<LayoutTask>) => {
  const graph = graphOf(task);
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    barnesHutOptimize: graph.order > BARNES_HUT_FROM,
    strongGravityMode: true,
    gravity: 0.6,
    scalingRatio: 12,
  };
  const rounds = graph.order > LARGE ? LARGE_ROUNDS : ROUNDS;
  const perAnswer = graph.order > LARGE ? LARGE_ROUNDS_PER_ANSWER : rounds;
  for (let done = 0; done < rounds; done += perAnswer) {
    if (graph.order > 1) {
      forceAtlas2.assign(graph, { iterations: perAnswer, settings, getEdgeWeight: 'weight' });
      placePins(graph, task);
    }
    answer(graph, task, done + perAnswer >= rounds);
  }
};

/** Chosen: as many rounds as the samples need to stand still; of thousands as many as are done in a few seconds. */
const ROUNDS = 400;
const LARGE = 2_000;
const LARGE_ROUNDS = 60;
const LARGE_ROUNDS_PER_ANSWER = 15;
const BARNES_HUT_FROM = 400;

/** How much a group pulls its members, and how much less edges then pull. */
const GROUP_PULL = 6;
const PULL_IN_GROUPS = 0.1;

function graphOf({ ids, ends, weights, groups, pins }: LayoutTask): UndirectedGraph {
  const graph = new UndirectedGraph();
  const pinned = new Map(pins.map((pin) => [pin.id, pin]));
  for (const id of ids) {
    const { x, y } = pinned.get(id) ?? seededPosition(id);
    graph.addNode(id, { x, y, fixed: pinned.has(id) });
  }
  weights.forEach((weight, at) => {
    graph.mergeEdge(ids[ends[2 * at]!], ids[ends[2 * at + 1]!], {
      weight: groups === null ? weight : weight * PULL_IN_GROUPS,
    });
  });
  // A node that nobody sees holds each group together.
  groups?.forEach((group, at) => {
    graph.mergeNode(`group ${group}`, seededPosition(group));
    graph.mergeEdge(ids[at], `group ${group}`, { weight: GROUP_PULL });
  });
  return graph;
}

/** Pinned nodes stay exactly where they were put. */
function placePins(graph: UndirectedGraph, { pins }: LayoutTask): void {
  for (const { id, x, y } of pins) graph.mergeNodeAttributes(id, { x, y });
}

function answer(graph: UndirectedGraph, { ids }: LayoutTask, isSettled: boolean): void {
  const positions = new Float32Array(ids.length * 2);
  ids.forEach((id, at) => {
    positions[2 * at] = graph.getNodeAttribute(id, 'x') as number;
    positions[2 * at + 1] = graph.getNodeAttribute(id, 'y') as number;
  });
  self.postMessage({ positions, isSettled } satisfies LayoutAnswer, { transfer: [positions.buffer] });
}

import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { animateNodes } from 'sigma/utils';
import { useExplorer } from '../state/use-explorer.js';
import { layoutTask, type LayoutAnswer } from './layout.js';
import type { Picture } from './picture.js';
import type { Scene } from './scene.js';

/** So many nodes at most move to their places; more are put there. */
const MOST_MOVED = 1_500;
const MOVE_MS = 450;

/** Lays the picture out in a worker, whenever it changes. Says whether it has settled. */
export function useLayout(scene: Scene | null, picture: Picture): boolean {
  const { grouping, pins } = useExplorer();
  const isStill = useReducedMotion();
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    setSettled(false);
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const task = layoutTask(picture, grouping, pins);
    let stop: (() => void) | undefined;
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (scene === null) return;
      if (isStill || task.ids.length > MOST_MOVED) scene.place(task.ids, data.positions);
      else stop = animateNodes(scene.graph, targets(scene, task.ids, data.positions), { duration: MOVE_MS });
      if (data.isSettled) setSettled(true);
    };
    worker.postMessage(task);
    return () => {
      worker.terminate();
      stop?.();
    };
  }, [scene, picture, grouping, pins, isStill]);
  return isSettled;
}

function targets({ graph }: Scene, ids: readonly string[], positions: Float32Array) {
  const places = ids.map((id, at) => [id, { x: positions[2 * at]!, y: positions[2 * at + 1]! }] as const);
  return Object.fromEntries(places.filter(([id]) => graph.hasNode(id)));
}

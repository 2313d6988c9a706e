import { useState, type PointerEvent } from 'react';
import { change } from '../state/use-explorer.js';
import { isWithin, type Point } from './within.js';
import type { Scene } from './scene.js';

/** Picks everybody whom a line is drawn round. */
export function Lasso({ scene, onEnd }: { readonly scene: Scene | null; readonly onEnd: (isOn: false) => void }) {
  const [line, setLine] = useState<readonly Point[]>([]);
  const add = ({ nativeEvent: { offsetX, offsetY }, buttons }: PointerEvent): void => {
    if (buttons !== 0) setLine((points) => [...points, { x: offsetX, y: offsetY }]);
  };
  const pick = (): void => {
    if (scene !== null && line.length > 2) {
      const { graph, sigma } = scene;
      const within = graph.filterNodes((_, attributes) => isWithin(sigma.graphToViewport(attributes as Point), line));
      change({ picked: within });
    }
    onEnd(false);
  };
  return (
    <svg
      className="lasso"
      onPointerDown={add}
      onPointerMove={add}
      onPointerUp={pick}
      aria-label="Draw round whom to pick"
    >
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}
